import type { Bar } from '@guichet/platform-ui/chart';
import type { Figure } from '@guichet/reports-contract';
import type { DashboardWords } from './dashboard-words';
import { addressOf } from './list-behind';

/** A figure as a bar of a chart. */
export function barOf(figure: Figure, label: string, name: string, words: DashboardWords): Bar {
  return {
    label,
    name,
    value: figure.value,
    ...(figure.suppressed ? { hidden: words.figure(figure) } : {}),
    ...(figure.list ? addressOf(figure.list) : {}),
  };
}

/** Labels of months on a narrow axis: the year stands where it begins. */
export function monthLabel(month: string, first: boolean, words: DashboardWords): string {
  return words.month(month, { short: true, year: first || month.endsWith('-01') });
}

/** The labels and bars of a row of months. */
export function monthBars(
  months: readonly { readonly month: string; readonly figure: Figure }[],
  words: DashboardWords,
): Bar[] {
  return months.map(({ month, figure }, place) =>
    barOf(figure, monthLabel(month, place === 0, words), words.month(month, { year: true }), words),
  );
}
