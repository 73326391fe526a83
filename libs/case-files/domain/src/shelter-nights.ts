import type { Day } from './calendar-day';

/** A night asked for at a shelter. */
export interface AskedNight {
  readonly shelterCode: string;
  readonly night: Day;
  readonly result: 'obtained' | 'refused';
}

/** The nights of one month at one shelter. */
export interface MonthAtShelter {
  readonly shelterCode: string;
  /** YYYY-MM. */
  readonly month: string;
  readonly obtained: number;
  readonly refused: number;
  /** Nights left in the month before the shelter's quota; null where it has none. Never below zero. */
  readonly left: number | null;
}

/**
 * Nights by month and shelter, the latest month first. The evening decides the month; a night written down twice is one
 * night, and a bed obtained outweighs a refusal on the same evening.
 * @param quotaOf nights a month that a shelter gives one person, from the reference data
 */
export function nightsByMonth(
  nights: readonly AskedNight[],
  quotaOf: (shelterCode: string) => number | null,
): readonly MonthAtShelter[] {
  const evenings = new Map<string, AskedNight>();
  for (const one of nights) {
    const key = `${one.shelterCode} ${one.night}`;
    if (evenings.get(key)?.result !== 'obtained') evenings.set(key, one);
  }
  const months = new Map<string, { shelterCode: string; month: string; obtained: number; refused: number }>();
  for (const { shelterCode, night, result } of evenings.values()) {
    const month = night.slice(0, 7);
    const key = `${month} ${shelterCode}`;
    const known = months.get(key) ?? { shelterCode, month, obtained: 0, refused: 0 };
    months.set(key, { ...known, [result]: known[result] + 1 });
  }
  return [...months.values()]
    .map((one) => {
      const quota = quotaOf(one.shelterCode);
      return { ...one, left: quota === null ? null : Math.max(0, quota - one.obtained) };
    })
    .sort((a, b) => b.month.localeCompare(a.month) || a.shelterCode.localeCompare(b.shelterCode));
}
