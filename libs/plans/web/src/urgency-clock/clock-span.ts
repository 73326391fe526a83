/** A span as people say it: minutes below an hour, hours below two days, then days. */
export interface ClockSpan {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly count: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** How long something is left, or overdue, in whole units that never promise more than there is. */
export function clockSpan(minutes: number): ClockSpan {
  const span = Math.abs(minutes);
  if (span < HOUR) return { unit: 'minutes', count: span };
  if (span < 2 * DAY) return { unit: 'hours', count: Math.floor(span / HOUR) };
  return { unit: 'days', count: Math.floor(span / DAY) };
}
