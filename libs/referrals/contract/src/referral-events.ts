/** What is announced to the other side of a referral; also the kind of the notice it becomes. */
export const REFERRAL_EVENTS = [
  'referral.sent',
  'referral.acknowledged',
  'referral.question_asked',
  'referral.question_answered',
  'referral.accepted',
  'referral.waitlisted',
  'referral.declined',
  'referral.started',
  'referral.held',
  'referral.resumed',
  'referral.completed',
  'referral.failed',
  'referral.cancelled',
  'referral.expired',
  'referral.amended',
  'referral.entered_in_error',
  /** The clock: a promise is one third or two thirds used up. */
  'referral.reminder',
  /** The clock, to the team leads: the promise is over. */
  'referral.overdue',
  /** The clock: the waiting list should be looked at today. */
  'referral.review_due',
  /** The clock: the pause is over. */
  'referral.hold_over',
  /** The clock: "did it hold?" */
  'referral.check_due',
] as const;
export type ReferralEvent = (typeof REFERRAL_EVENTS)[number];

/** Names of the jobs of referrals. */
export const REFERRAL_JOBS = {
  /** Reminds, tells the team lead, lets expire. */
  clock: 'referral_clock',
  /** Looks whether what a referral rests on still holds. */
  ground: 'referral_ground',
  /** Asks whether it held. */
  check: 'referral_check',
  /** Every minute: what a lost job would have done. */
  sweep: 'referral_sweep',
} as const;
