import { addDays, addMonths, dayAt, instantAt, mondayOf, timeAt, weekdayOf } from './brussels-time';

describe('the clock in Brussels', () => {
  it.each([
    ['2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'],
    ['2026-07-15', '09:00', '2026-07-15T07:00:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('shows %s %s at %s', (day, time, instant) => {
    expect(instantAt(day, time).toISOString()).toBe(instant);
    expect([dayAt(new Date(instant)), timeAt(new Date(instant))]).toEqual([day, time]);
  });

  it('skips an hour in spring and shows one twice in autumn', () => {
    expect(instantAt('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(instantAt('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(timeAt(new Date('2026-10-25T01:30:00Z'))).toBe('02:30');
  });

  it('puts the evening of the last day of the year into that year', () => {
    expect(dayAt(new Date('2026-12-31T22:59:00Z'))).toBe('2026-12-31');
    expect(dayAt(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  });

  it('counts days, months and weeks', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
    expect([weekdayOf('2026-11-22'), weekdayOf('2026-11-23')]).toEqual([7, 1]);
    expect([mondayOf('2026-11-22'), mondayOf('2026-11-23')]).toEqual(['2026-11-16', '2026-11-23']);
  });
});
