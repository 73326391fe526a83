import { plusDays, plusMonths } from './calendar-day';

/** What an authority says of its own pace: months for the opinion, then days for the decision. */
export interface RecognitionClock {
  readonly opinionMonths: number | null;
  readonly decisionDays: number | null;
}

/**
 * The day by which the authority decides on a request for recognition that was complete on `askedOn`. Null before that,
 * and where the authority publishes no clock.
 */
export function decisionDueOn(
  { opinionMonths, decisionDays }: RecognitionClock,
  askedOn: string | null,
): string | null {
  if (askedOn === null || opinionMonths === null) return null;
  return plusDays(plusMonths(askedOn, opinionMonths), decisionDays ?? 0);
}
