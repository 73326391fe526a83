import { plusDays } from './calendar-day';
import type { Day } from './calendar-day';

/** So many months later; the last day of the month where the month is too short. */
function plusMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastDate = new Date(Date.UTC(year, month - 1 + months + 1, 0, 12)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate), 12)).toISOString().slice(0, 10);
}

/**
 * The day that a period of the reference data ends.
 * @param period ISO 8601 duration of one unit: P30D, P1M, P1Y
 * @returns null when the beginning is not known, or the reference data says nothing
 */
export function dueAfter(begunOn: Day | null, period: string | undefined): Day | null {
  const [, count, unit] = /^P(\d+)([DMY])$/.exec(period ?? '') ?? [];
  if (begunOn === null || !count || !unit) return null;
  if (unit === 'D') return plusDays(begunOn, Number(count));
  return plusMonths(begunOn, Number(count) * (unit === 'Y' ? 12 : 1));
}

/** How a landlord has the list confirmed, from the reference data. Days of a year, MM-DD. */
export interface YearlyConfirmation {
  /** Last day of each year to confirm. */
  readonly confirmBy: string;
  /** From this day on, what is confirmed counts for the next year’s last day. */
  readonly confirmFrom: string;
  /** Who applied from this day on confirms a year later for the first time. */
  readonly newcomersFrom: string;
}

/** Last day of an application to the list of a landlord to be confirmed again; null when nothing is known. */
export function confirmationDue(
  { appliedOn, lastConfirmedOn }: { readonly appliedOn: Day | null; readonly lastConfirmedOn: Day | null },
  rule: YearlyConfirmation | null,
): Day | null {
  const known = lastConfirmedOn ?? appliedOn;
  if (known === null || rule === null) return null;
  const late = known.slice(5) >= (lastConfirmedOn ? rule.confirmFrom : rule.newcomersFrom);
  return `${Number(known.slice(0, 4)) + (late ? 2 : 1)}-${rule.confirmBy}`;
}
