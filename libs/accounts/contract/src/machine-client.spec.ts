import { machineState } from './machine-client';

describe('how a machine client stands', () => {
  const client = { startsOn: '2026-03-01', endsOn: '2026-12-31', ended: false };
  it.each([
    ['2026-02-28', 'not_yet'],
    ['2026-03-01', 'stands'],
    ['2026-12-31', 'stands'],
    ['2027-01-01', 'over'],
  ])('on %s: %s', (day, state) => {
    expect(machineState(client, day)).toBe(state);
  });
  it.each(['2026-02-28', '2026-06-01', '2027-01-01'])('is ended on any day once it was ended: %s', (day) => {
    expect(machineState({ ...client, ended: true }, day)).toBe('ended');
  });
});
