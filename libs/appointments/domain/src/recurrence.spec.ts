import type { Recurrence } from '@guichet/appointments-contract';
import { nextOccurrence } from './recurrence';

const rule = (unit: Recurrence['unit'], interval = 1, until: string | null = null): Recurrence => ({
  unit,
  interval,
  until,
});

describe('the next time of a task that comes back', () => {
  it.each<[string, Recurrence, string, string, string | null]>([
    ['every day', rule('daily'), '2026-11-20', '2026-11-20', '2026-11-21'],
    ['every third day', rule('daily', 3), '2026-11-20', '2026-11-23', '2026-11-26'],
    ['every week, over the change of the clock', rule('weekly'), '2026-10-22', '2026-10-22', '2026-10-29'],
    ['every other week, over the new year', rule('weekly', 2), '2026-12-24', '2026-12-24', '2027-01-07'],
    ['every month', rule('monthly'), '2026-01-15', '2026-01-15', '2026-02-15'],
    ['the 31st falls on the last day of February', rule('monthly'), '2026-01-31', '2026-01-31', '2026-02-28'],
    ['and comes back to the 31st', rule('monthly'), '2026-01-31', '2026-02-28', '2026-03-31'],
    ['in a leap year on the 29th', rule('monthly'), '2028-01-31', '2028-01-31', '2028-02-29'],
    ['a leap day a year later', rule('monthly', 12), '2028-02-29', '2028-02-29', '2029-02-28'],
    ['and four years later again', rule('monthly', 12), '2028-02-29', '2031-02-28', '2032-02-29'],
    ['every quarter from the 30th', rule('monthly', 3), '2026-11-30', '2026-11-30', '2027-02-28'],
    ['on the last day allowed', rule('weekly', 1, '2026-11-27'), '2026-11-20', '2026-11-20', '2026-11-27'],
    ['and not after it', rule('weekly', 1, '2026-11-26'), '2026-11-20', '2026-11-20', null],
  ])('%s', (_, given, first, after, expected) => {
    expect(nextOccurrence(given, first, after, '2020-01-01')).toBe(expected);
  });

  it('does not make up for what was left lying', () => {
    expect(nextOccurrence(rule('weekly'), '2026-09-04', '2026-09-04', '2026-11-23')).toBe('2026-11-27');
    expect(nextOccurrence(rule('daily', 1, '2026-10-01'), '2026-09-04', '2026-09-04', '2026-11-23')).toBeNull();
  });

  it('may follow a day that was moved forward', () => {
    expect(nextOccurrence(rule('weekly'), '2026-11-20', '2026-11-24', '2026-11-20')).toBe('2026-11-27');
  });
});
