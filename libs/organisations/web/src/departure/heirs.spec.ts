import type { DeparturePlan } from '@guichet/organisations-contract';
import { departCommand, isComplete } from './heirs';

const holding = (teamId: string | null) => ({
  teamId,
  team: '',
  files: 1,
  referrals: 0,
  tasks: 0,
  appointments: 0,
  successors: [],
});
const PLAN: DeparturePlan = { version: 3, holdings: [holding('a'), holding(null)], files: [] };

describe('who takes over', () => {
  it('is complete when every team, and what belongs to none, has somebody', () => {
    expect(isComplete(PLAN, { teams: { a: 'x' }, files: {} })).toBe(false);
    expect(isComplete(PLAN, { teams: { a: 'x', '': '' }, files: {} })).toBe(false);
    expect(isComplete(PLAN, { teams: { a: 'x', '': 'y' }, files: {} })).toBe(true);
    expect(isComplete({ ...PLAN, holdings: [] }, { teams: {}, files: {} })).toBe(true);
  });

  it('names a file only where it goes to somebody else', () => {
    expect(departCommand(PLAN, { teams: { a: 'x', '': 'y' }, files: { f: 'z', g: '' } })).toEqual({
      heirs: [
        { teamId: 'a', memberId: 'x' },
        { teamId: null, memberId: 'y' },
      ],
      files: [{ caseFileId: 'f', memberId: 'z' }],
    });
  });
});
