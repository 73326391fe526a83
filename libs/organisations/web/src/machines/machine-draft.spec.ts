import { daysAreWrong, draftOfMachine, machineCommand } from './machine-draft';

describe('the terms of a machine as they are typed', () => {
  const draft = draftOfMachine(null, '2026-11-23');
  it('begin with the directory, for a year', () => {
    expect(draft).toMatchObject({ permissions: ['directory.read'], startsOn: '2026-11-23', endsOn: '2027-11-23' });
  });
  it('leave out the keys when none were typed', () => {
    expect(machineCommand(draft)).not.toHaveProperty('keySet');
    expect(machineCommand({ ...draft, keySet: '{}' })).toHaveProperty('keySet', '{}');
  });
  it.each([
    ['2026-11-01', '2026-11-30', false],
    ['2026-11-01', '', false],
    ['2026-12-01', '2026-11-30', true],
    ['2026-01-01', '2026-11-22', true],
    ['2026-11-01', '2028-11-01', false],
    ['2026-11-01', '2028-11-02', true],
  ])('from %s to %s: wrong %s', (startsOn, endsOn, wrong) => {
    expect(daysAreWrong({ startsOn, endsOn }, '2026-11-23')).toBe(wrong);
  });
});
