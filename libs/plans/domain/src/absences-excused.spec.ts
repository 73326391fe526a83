import { absencesExcused } from './absences-excused';

const at = (time: string): string => `2026-11-${time}:00:00.000Z`;
const urgency = (id: string, opened: string, solved: string | null) => ({
  id,
  openedAt: at(opened),
  solvedAt: solved === null ? null : at(solved),
});

const none: ReturnType<typeof urgency>[] = [];
const roof = urgency('roof', '20T08', null);
const care = urgency('care', '18T08', '21T08');
const food = urgency('food', '10T08', '12T08');

describe('absences while an urgency is open', () => {
  it.each([
    ['nothing is open', none, '22T10', false, null, []],
    ['before it was opened', [roof], '20T07', false, null, []],
    ['from the moment it was opened', [roof], '20T08', true, '20T08', ['roof']],
    ['days later, still open', [roof], '28T10', true, '20T08', ['roof']],
    ['until it was solved', [care], '21T07', true, '18T08', ['care']],
    ['no longer once it was solved', [care], '21T08', false, null, []],
    ['two at once, since the first', [roof, care], '20T10', true, '18T08', ['roof', 'care']],
    ['one took over from the other: one time', [roof, care], '22T10', true, '18T08', ['roof']],
    ['an old one, long solved, is another time', [roof, food], '22T10', true, '20T08', ['roof']],
    ['all solved', [care, food], '22T10', false, null, []],
  ])('%s', (_name, urgencies, when, excused, since, urgencyIds) => {
    expect(absencesExcused(urgencies, new Date(at(when)))).toEqual({
      excused,
      since: since === null ? null : at(since),
      urgencyIds,
    });
  });
});
