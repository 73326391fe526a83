import { daysBetween, plusDays } from './calendar-day';

/** Weeks over which a pace is taken. */
export const PACE_WEEKS = 8;
const DAYS_OF_WEEK = 7;

/** What the ledger holds of one course. */
export interface LedgerLine {
  readonly hoursPlanned: number | null;
  /** Hours the record itself says were followed: what came before the ledger is in them. */
  readonly declared: number;
  readonly attended: number;
  /** Hours attended during the last PACE_WEEKS weeks, today included. */
  readonly attendedLately: number;
  /** Day of the first session in the ledger. */
  readonly firstOn: string | null;
}

const toTenth = (hours: number): number => Math.round(hours * 10) / 10;

/** Hours attended in a week: over the last weeks, or since the first session when it is more recent. */
export function weeklyPace({ attendedLately, firstOn }: LedgerLine, today: string): number | null {
  if (firstOn === null || firstOn > today) return null;
  const weeks = Math.ceil((daysBetween(firstOn, today) + 1) / DAYS_OF_WEEK);
  return toTenth(attendedLately / Math.min(PACE_WEEKS, weeks));
}

/** The day on which the hours planned are reached at this pace; null when they are, or when nobody can tell. */
export function reachedOn(line: LedgerLine, today: string): string | null {
  const pace = weeklyPace(line, today);
  const left = (line.hoursPlanned ?? 0) - Math.max(line.attended, line.declared);
  if (pace === null || pace <= 0 || left <= 0) return null;
  return plusDays(today, Math.ceil((left / pace) * DAYS_OF_WEEK));
}
