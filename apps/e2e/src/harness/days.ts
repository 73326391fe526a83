/** YYYY-MM-DD of a day whose number is that of its month, for example 2027-03-03. */
export type SameNumberDay = string;

/** The first such day after today, at most five weeks away. */
export function comingDay(today = new Date()): SameNumberDay {
  const days = Array.from({ length: 45 }, (_, index) => new Date(today.getTime() + (index + 2) * 86_400_000));
  const found = days.find((day) => day.getUTCDate() === day.getUTCMonth() + 1);
  if (!found) throw new Error('every month has such a day');
  return found.toISOString().slice(0, 10);
}
