import { RATING_EVERY_MONTHS } from '@guichet/plans-contract';
import type { AutonomyMark, Rater, RatingMoment } from '@guichet/plans-contract';

/** What the movement needs of a rating. */
interface Rated {
  readonly ratedOn: string;
  readonly rater: Rater;
  readonly moment: RatingMoment;
  readonly marks: readonly AutonomyMark[];
}

/** One mark at one day. */
export interface RatedPoint {
  readonly on: string;
  readonly step: number;
  readonly sentence: string;
}

/** How one domain moved, in the eyes of the person and, apart, in the eyes of the worker. There is no third number. */
export interface DomainMovement {
  readonly domainCode: string;
  readonly self: readonly RatedPoint[];
  readonly worker: readonly RatedPoint[];
}

/** The movement of each domain in the order given, oldest mark first; domains that nobody marked are left out. */
export function movementOf(ratings: readonly Rated[], domainCodes: readonly string[]): DomainMovement[] {
  const inOrder = [...ratings].sort((a, b) => a.ratedOn.localeCompare(b.ratedOn));
  const points = (domainCode: string, rater: Rater): RatedPoint[] =>
    inOrder
      .filter((rating) => rating.rater === rater)
      .flatMap((rating) =>
        rating.marks
          .filter((mark) => mark.domainCode === domainCode)
          .map(({ step, sentence }) => ({ on: rating.ratedOn, step, sentence })),
      );
  return domainCodes
    .map((domainCode) => ({ domainCode, self: points(domainCode, 'self'), worker: points(domainCode, 'worker') }))
    .filter(({ self, worker }) => self.length + worker.length > 0);
}

/** When the next rating is due: half a year after the last; never before the first nor after the one at exit. */
export function nextRatingOn(ratings: readonly Rated[]): string | null {
  const [last] = [...ratings].sort((a, b) => b.ratedOn.localeCompare(a.ratedOn));
  if (!last || ratings.some((rating) => rating.moment === 'exit' && rating.ratedOn >= last.ratedOn)) return null;
  return plusMonths(last.ratedOn, RATING_EVERY_MONTHS);
}

/** The same day so many months later, or the last of that month. */
function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}
