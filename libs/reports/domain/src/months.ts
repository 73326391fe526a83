import type { DashboardReach, MonthRange } from '@guichet/reports-contract';
import { DASHBOARD_PROBLEMS, PERIOD_MONTHS_DEFAULT, PERIOD_MONTHS_MAX, WINDOW_DAYS } from '@guichet/reports-contract';
import type { DashboardProblem } from '@guichet/reports-contract';

const DAY_MILLISECONDS = 86_400_000;

/** The month of a day, YYYY-MM. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** `months` later, or earlier when negative. */
export function addMonths(month: string, months: number): string {
  const index = indexOf(month) + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Every month of a range, oldest first. */
export function monthsOf({ from, to }: MonthRange): string[] {
  return Array.from({ length: indexOf(to) - indexOf(from) + 1 }, (_, index) => addMonths(from, index));
}

/** The last day of a month. */
export function lastDayOf(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** `days` later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** The weeks, Monday to Sunday, of the days that are looked ahead; the first and the last may be cut. */
export function weeksAhead(today: string): { monday: string; from: string; to: string }[] {
  const last = addDays(today, WINDOW_DAYS - 1);
  const weeks: { monday: string; from: string; to: string }[] = [];
  for (
    let monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
    monday <= last;
    monday = addDays(monday, 7)
  ) {
    const sunday = addDays(monday, 6);
    weeks.push({ monday, from: monday < today ? today : monday, to: sunday > last ? last : sunday });
  }
  return weeks;
}

/** The period unless another is asked. */
export function defaultPeriod(today: string): MonthRange {
  const to = monthOf(today);
  return { from: addMonths(to, 1 - PERIOD_MONTHS_DEFAULT), to };
}

/**
 * What the picker offers. Across organisations only this month and the last twelve: the months of one of two overlapping
 * periods, less those of the other, would be a few months with small numbers.
 */
export function periodsOffered(reach: DashboardReach, today: string): MonthRange[] {
  const now = monthOf(today);
  const always = [{ from: now, to: now }, defaultPeriod(today)];
  if (reach === 'city') return always;
  const year = Number(now.slice(0, 4));
  const whole = (n: number): MonthRange => ({ from: `${n}-01`, to: `${n}-12` });
  return [
    ...always,
    { from: addMonths(now, -2), to: now },
    { from: `${year}-01`, to: now },
    whole(year - 1),
    whole(year - 2),
  ].filter((range, place, all) => all.findIndex((other) => sameRange(range, other)) === place);
}

/**
 * Why a period is refused, or nothing. One organisation may be looked at over any months, the city over those offered.
 */
export function periodProblem(period: MonthRange, reach: DashboardReach, today: string): DashboardProblem | undefined {
  const length = indexOf(period.to) - indexOf(period.from) + 1;
  if (length < 1 || length > PERIOD_MONTHS_MAX || period.to > monthOf(today))
    return DASHBOARD_PROBLEMS.periodImpossible;
  const offered = periodsOffered(reach, today).some((range) => sameRange(range, period));
  return reach === 'city' && !offered ? DASHBOARD_PROBLEMS.periodNotOffered : undefined;
}

/** Whether two ranges hold the same months. */
export function sameRange(a: MonthRange, b: MonthRange): boolean {
  return a.from === b.from && a.to === b.to;
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
