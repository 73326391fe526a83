import { ROW_STATUSES } from '@guichet/imports-contract';
import type { ImportStatus, RowCounts } from '@guichet/imports-contract';
import { allowedActions } from './allowed-actions';

const none = Object.fromEntries(ROW_STATUSES.map((status) => [status, 0])) as RowCounts;
const of = (status: ImportStatus, counts: Partial<RowCounts> = {}, resting = false): string[] =>
  allowedActions({ status, counts: { ...none, ...counts }, resting, rowsDeleted: false });

describe('an import', () => {
  it.each<[string, string[], string[]]>([
    ['that arrived', of('uploaded'), ['map', 'discard']],
    ['that is being checked', of('checking', { ready: 3 }), ['decide', 'discard']],
    ['of which the check rests', of('checking', { ready: 3 }, true), ['decide', 'run', 'discard']],
    ['that was checked', of('checked', { ready: 3 }), ['map', 'decide', 'run', 'discard']],
    ['without a row to bring in', of('checked', { problem: 3 }), ['map', 'decide', 'discard']],
    ['that brought people in, and has more', of('checked', { ready: 1, created: 3 }), ['decide', 'run', 'undo']],
    ['that runs', of('running', { ready: 3 }), []],
    ['that is finished', of('finished', { created: 3 }), ['decide', 'undo']],
    ['that was taken back', of('undone', { undone: 3 }), []],
  ])('%s takes what makes sense now', (_name, actions, expected) => {
    expect(actions).toEqual(expected);
  });
});
