import type { Tone } from '@guichet/platform-ui';

const DAY = 86_400_000;
/** Days before the last day of the delay in which it presses. */
const PRESSING_DAYS = 7;

/** True once the last day of the delay is over. */
export function isLate(dueOn: string, now: Date): boolean {
  return daysTo(dueOn, now) < 0;
}

/** How the delay of a request looks, in every list and on its own page. */
export function dueTone(dueOn: string, now: Date): Tone {
  const days = daysTo(dueOn, now);
  return days < 0 ? 'bad' : days <= PRESSING_DAYS ? 'warn' : 'neutral';
}

function daysTo(day: string, now: Date): number {
  return Math.ceil((Date.parse(`${day}T23:59:59`) - now.getTime()) / DAY) - 1;
}
