/** Months after which a fact of law or vocabulary must be compared with its source again. */
const REVIEW_MONTHS = 12;

/**
 * True when the last review is more than twelve months ago. Both are days, YYYY-MM-DD; the same day a year later is
 * still in time.
 */
export function isReviewDue(reviewedOn: string, today: string): boolean {
  const [year, month, day] = reviewedOn.split('-').map(Number) as [number, number, number];
  const lastDayOfMonth = new Date(Date.UTC(year, month - 1 + REVIEW_MONTHS + 1, 0)).getUTCDate();
  const due = new Date(Date.UTC(year, month - 1 + REVIEW_MONTHS, Math.min(day, lastDayOfMonth)));
  return today > due.toISOString().slice(0, 10);
}
