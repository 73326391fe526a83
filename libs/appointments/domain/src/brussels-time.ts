const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What the clock on the wall in Brussels shows, as milliseconds that count as if it were UTC. */
function wallOf(instant: Date): number {
  const part = Object.fromEntries(PARTS.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part as Record<string, number>;
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** Calendar day in Brussels, YYYY-MM-DD. */
export function dayAt(instant: Date): string {
  return new Date(wallOf(instant)).toISOString().slice(0, 10);
}

/** Time on the clock in Brussels, HH:MM. */
export function timeAt(instant: Date): string {
  return new Date(wallOf(instant)).toISOString().slice(11, 16);
}

/**
 * The instant at which the clock in Brussels shows this day and time. A time that spring skips is an hour later; a time
 * that autumn shows twice is the first of the two.
 */
export function instantAt(day: string, time: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const summer = new Date(wall - 2 * HOUR);
  return wallOf(summer) === wall ? summer : new Date(wall - HOUR);
}

/** The day `days` later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same day of the month `months` later, or the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of its week. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}
