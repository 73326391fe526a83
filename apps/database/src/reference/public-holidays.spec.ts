import { publicHolidays } from './public-holidays';

/** Easter Sunday in the Gregorian calendar (the anonymous computus). */
function easter(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return new Date(Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1));
}
const daysAfter = (start: Date, days: number): string =>
  new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10);

describe('the legal holidays', () => {
  const days = publicHolidays.map(({ code }) => code);

  it.each([2025, 2026, 2027, 2028])('of %i are ten, and three of them move with Easter', (year) => {
    const ofYear = days.filter((day) => day.startsWith(String(year)));
    expect(ofYear).toHaveLength(10);
    const sunday = easter(year);
    expect(ofYear).toEqual(
      expect.arrayContaining([daysAfter(sunday, 1), daysAfter(sunday, 39), daysAfter(sunday, 50)]),
    );
  });

  it('have a code that is a day, each once', () => {
    expect(new Set(days).size).toBe(days.length);
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
  });
});
