import { publicHolidays } from '../reference/public-holidays';
import type { Random } from './chance/random';

/** A day, written YYYY-MM-DD. */
export type Day = string;

/** A moment, written in UTC as ISO 8601. */
export type Moment = string;

const DAY_IN_MS = 86_400_000;

function midnight(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

export function addDays(day: Day, days: number): Day {
  return new Date(midnight(day) + days * DAY_IN_MS).toISOString().slice(0, 10);
}

/** The same day of another month, or the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

export function daysFrom(first: Day, second: Day): number {
  return Math.round((midnight(second) - midnight(first)) / DAY_IN_MS);
}

const HOLIDAYS: ReadonlySet<Day> = new Set(publicHolidays.map((holiday) => holiday.code));

function isOfficeDay(day: Day): boolean {
  return ![0, 6].includes(new Date(midnight(day)).getUTCDay()) && !HOLIDAYS.has(day);
}

/** That day, or the next one on which offices are open. */
export function workday(day: Day): Day {
  let open = day;
  while (!isOfficeDay(open)) open = addDays(open, 1);
  return open;
}

/** That day, or the last one before it on which offices were open. */
export function workdayBefore(day: Day): Day {
  let open = day;
  while (!isOfficeDay(open)) open = addDays(open, -1);
  return open;
}

/** An office day about that many calendar days before; two different numbers three apart never fall on the same day. */
export function officeDayBefore(day: Day, calendarDays: number): Day {
  let found = workdayBefore(day);
  for (let left = Math.round((calendarDays * 5) / 7); left > 0; left -= 1) found = workdayBefore(addDays(found, -1));
  return found;
}

export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

/** A moment of an office day: between half past eight and half past four in Liège, whatever the season. */
export function officeHour(day: Day, random: Random): Moment {
  const minutes = random.between(7 * 60 + 30, 14 * 60 + 30);
  return new Date(midnight(day) + minutes * 60_000 + random.between(0, 59) * 1000).toISOString();
}

export function addHours(moment: Moment, hours: number): Moment {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString();
}

export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}
