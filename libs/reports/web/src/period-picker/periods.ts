import type { MonthRange } from '@guichet/reports-contract';
import type { DashboardWords } from '../dashboard-words';

/** One entry of the picker. */
export interface PeriodChoice extends MonthRange {
  readonly key: string;
  readonly label: string;
}

/** How an entry of the picker is named: by what it is today, not by its dates alone. */
export function periodLabel({ from, to }: MonthRange, now: string, words: DashboardWords): string {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5)) + 1;
  if (to === now && months === 1) return words.say('period.thisMonth', { month: words.month(now, { year: true }) });
  if (from.endsWith('-01') && (to.endsWith('-12') || to === now) && from.slice(0, 4) === to.slice(0, 4)) {
    return words.say(to === now ? 'period.thisYear' : 'period.year', { year: from.slice(0, 4) });
  }
  if (to === now) return words.say('period.lastMonths', { count: months });
  return words.range({ from, to });
}

/** The entries: those offered, and the one in view where it is another. */
export function periodChoices(
  offered: readonly MonthRange[],
  current: MonthRange,
  now: string,
  words: DashboardWords,
): PeriodChoice[] {
  const known = offered.some((range) => keyOf(range) === keyOf(current));
  return [...offered, ...(known ? [] : [current])].map((range) => ({
    ...range,
    key: keyOf(range),
    label: periodLabel(range, now, words),
  }));
}

/** A range as one word of the address bar. */
export function keyOf({ from, to }: MonthRange): string {
  return `${from}_${to}`;
}
