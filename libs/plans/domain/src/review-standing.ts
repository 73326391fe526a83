import { REVIEW_SOON_DAYS } from '@guichet/plans-contract';
import type { PlanReview, ReviewStanding } from '@guichet/plans-contract';

const DAY = 86_400_000;

/** Where the review stands on a day; while an urgency is open it asks whether the plan is realistic now. */
export function reviewOf(reviewOn: string | null, today: string, urgencyOpen: boolean): PlanReview {
  return { on: reviewOn, standing: standingOf(reviewOn, today), askIfRealistic: urgencyOpen };
}

function standingOf(reviewOn: string | null, today: string): ReviewStanding {
  if (reviewOn === null) return 'none';
  const days = (Date.parse(reviewOn) - Date.parse(today)) / DAY;
  if (days <= 0) return 'due';
  return days <= REVIEW_SOON_DAYS ? 'soon' : 'later';
}
