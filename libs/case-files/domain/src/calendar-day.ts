/** A calendar day, YYYY-MM-DD. Days compare as text. */
export type Day = string;

const DAY_IN_MILLISECONDS = 86_400_000;
const noon = (day: Day): number => Date.parse(`${day}T12:00:00Z`);

/** The day so many days later; earlier when negative. */
export function plusDays(day: Day, days: number): Day {
  return new Date(noon(day) + days * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(first: Day, second: Day): number {
  return Math.round((noon(second) - noon(first)) / DAY_IN_MILLISECONDS);
}

/** First day of the month so many months away. */
export function monthStart(day: Day, months: number): Day {
  const at = new Date(noon(day));
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1, 12)).toISOString().slice(0, 10);
}

export const earliest = (a: Day, b: Day): Day => (a < b ? a : b);
export const latest = (a: Day, b: Day): Day => (a > b ? a : b);

/** The same day so many months later, or the last day of that month where it is shorter. */
export function plusMonths(day: Day, months: number): Day {
  const start = monthStart(day, months);
  return earliest(plusDays(start, Number(day.slice(8)) - 1), plusDays(monthStart(start, 1), -1));
}
