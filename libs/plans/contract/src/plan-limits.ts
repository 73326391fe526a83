/** Longest texts, in characters. */
export const PLAN_TEXT_MAX = {
  urgency: 300,
  situation: 1000,
  ownWords: 1000,
  action: 300,
  outcome: 1000,
  reason: 500,
  note: 2000,
  sentence: 1000,
  markSentence: 300,
  present: 120,
} as const;

/** Most people written down as present at an agreement. */
export const PRESENT_MAX = 12;
/** Steps of each domain of the autonomy scale, from 1. */
export const AUTONOMY_STEPS = 5;
/** Domains of the autonomy scale. */
export const AUTONOMY_DOMAINS_MAX = 10;
/** Solved urgencies that the plan shows besides the open ones, the latest first. */
export const SOLVED_URGENCIES_SHOWN = 20;
/** Days before a review at which it is announced. */
export const REVIEW_SOON_DAYS = 14;
/** Months between two ratings of autonomy: at entry, every six months, at exit. */
export const RATING_EVERY_MONTHS = 6;
