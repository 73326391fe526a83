const HOUR = 3_600_000;
/** Milliseconds of a day on the wall clock, where every day has 24 hours. */
export const DAY = 24 * HOUR;

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/**
 * What the clock on the wall in Brussels shows, as milliseconds that count as if it were UTC. Reckoning in days is done
 * with these, so that the hour an office opens does not move when summer time begins.
 */
export function toWall(instant: Date): number {
  const part = Object.fromEntries(PARTS.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part as Record<string, number>;
  return Date.UTC(year, month - 1, day, hour, minute, second) + instant.getUTCMilliseconds();
}

/** The instant at which the clock in Brussels shows `wall`; in the hour that spring skips, the instant an hour later. */
export function fromWall(wall: number): Date {
  const summer = new Date(wall - 2 * HOUR);
  return toWall(summer) === wall ? summer : new Date(wall - HOUR);
}

/** Calendar day of a wall time, YYYY-MM-DD. */
export function dayOfWall(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}

/** Calendar day in Brussels of an instant, YYYY-MM-DD. */
export function dayOf(instant: Date): string {
  return dayOfWall(toWall(instant));
}

/** The instant at which a day begins in Brussels. */
export function startOfDay(day: string): Date {
  return fromWall(Date.parse(`${day}T00:00:00Z`));
}

/** The day `days` later. */
export function addDays(day: string, days: number): string {
  return dayOfWall(Date.parse(`${day}T00:00:00Z`) + days * DAY);
}

/** The same day of the month `months` later, or the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOfWall(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** True on Saturdays and Sundays. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
