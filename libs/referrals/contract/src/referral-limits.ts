/** Longest texts, and the furthest dates, for forms and for the API alike. */
export const REFERRAL_LIMITS = {
  subject: 120,
  request: 4000,
  practicalLimits: 500,
  legalGroundNote: 2000,
  /** Question, answer, reason or remark in words. */
  note: 2000,
  estimate: 200,
  /** Days ahead that a review of the waiting list, the end of a pause or a joint appointment may lie. */
  daysAhead: 365,
} as const;
