import type { Recurrence } from '@guichet/appointments-contract';
import { addDays, addMonths } from './brussels-time';

const DAYS_OF = { daily: 1, weekly: 7 } as const;

/** The n-th time after the first day of the series; a monthly 31st falls on the last day of a shorter month and comes back to the 31st. */
function occurrence({ unit, interval }: Recurrence, first: string, n: number): string {
  return unit === 'monthly' ? addMonths(first, n * interval) : addDays(first, n * interval * DAYS_OF[unit]);
}

/**
 * The next day of the series after `after`; null when it has come to its end. Days that passed while nobody worked on the
 * task are not made up for: the next one lies after both `after` and `notBefore`.
 * @param first day on which the series began; it holds the day of the month
 */
export function nextOccurrence(rule: Recurrence, first: string, after: string, notBefore: string): string | null {
  const bound = after > notBefore ? after : notBefore;
  let n = 1;
  let day = occurrence(rule, first, n);
  while (day <= bound) {
    n += 1;
    day = occurrence(rule, first, n);
  }
  return rule.until !== null && day > rule.until ? null : day;
}
