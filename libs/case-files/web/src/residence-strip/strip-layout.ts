import type { ResidenceClock } from '@guichet/case-files-contract';

/** Something on the strip, placed in hundredths of its length. */
export interface Placed {
  readonly start: number;
  readonly length: number;
}
export interface PlacedBar extends Placed {
  readonly kind: 'title' | 'provisional' | 'gap';
  readonly typeCode: string | null;
  readonly from: string;
  readonly to: string;
  readonly endUnknown: boolean;
}
export interface Tick {
  readonly at: number;
  readonly day: string;
}
export interface StripLayout {
  readonly bars: readonly PlacedBar[];
  readonly window: Placed | null;
  readonly today: number;
  readonly ticks: readonly Tick[];
}

const DAY = 86_400_000;
const time = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const dayAfter = (day: string): number => time(day) + DAY;

/** Places the bars, the renewal window, today and the first of each month on the ruler of the strip. */
export function layOut(clock: ResidenceClock, monthsShown = 9): StripLayout {
  const first = time(clock.strip.from);
  const last = dayAfter(clock.strip.to);
  const length = Math.max(DAY, last - first);
  const at = (moment: number): number => Math.min(100, Math.max(0, ((moment - first) / length) * 100));
  const placed = (from: string, to: string): Placed => {
    const start = at(time(from));
    return { start, length: Math.max(0.6, at(dayAfter(to)) - start) };
  };
  const { windowOpensOn, windowClosesOn, validUntil } = clock;
  const windowEnd = windowClosesOn ?? validUntil;
  return {
    bars: clock.strip.bars.map((bar) => ({ ...placed(bar.from, bar.to), ...bar })),
    window: windowOpensOn && windowEnd ? placed(windowOpensOn, windowEnd) : null,
    today: at(time(clock.today)),
    ticks: monthStarts(clock.strip.from, clock.strip.to, monthsShown).map((day) => ({ at: at(time(day)), day })),
  };
}

/** The first day of each month in between, thinned out so that at most `most` remain. */
function monthStarts(from: string, to: string, most: number): string[] {
  const days: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day > to) break;
    days.push(day);
  }
  const step = Math.max(1, Math.ceil(days.length / most));
  return days.filter((_, i) => i % step === 0);
}
