import type { WorkingStretch } from '@guichet/appointments-contract';

/** One day as it is typed: up to two stretches, a pause between them; an empty time is none. */
export interface WeekRow {
  readonly weekday: number;
  readonly times: readonly [from: string, to: string, fromAgain: string, toAgain: string];
}

/** The week as rows, Monday first. */
export function weekRows(stretches: readonly WorkingStretch[]): readonly WeekRow[] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const [first, second] = stretches.filter((one) => one.weekday === weekday);
    return { weekday, times: [first?.from ?? '', first?.to ?? '', second?.from ?? '', second?.to ?? ''] };
  });
}

/** What was typed, without what has only a beginning or an end. */
export function stretchesOf(rows: readonly WeekRow[]): readonly WorkingStretch[] {
  return rows.flatMap(({ weekday, times: [from, to, fromAgain, toAgain] }) =>
    [
      { weekday, from, to },
      { weekday, from: fromAgain, to: toAgain },
    ].filter((one) => one.from !== '' && one.to !== ''),
  );
}
