import type { ReferralAction } from './referral-transitions';

/** Steps that somebody takes by hand, each with the last part of its address: `POST /api/referrals/:id/<path>`. */
export const STEP_PATHS = {
  inform: 'information',
  send: 'sending',
  ask: 'question',
  reply: 'reply',
  accept: 'acceptance',
  waitlist: 'waitlisting',
  decline: 'refusal',
  start: 'start',
  hold: 'hold',
  resume: 'resumption',
  complete: 'completion',
  fail: 'failure',
  cancel: 'cancellation',
  void: 'error-declaration',
} as const satisfies Partial<Record<ReferralAction, string>>;
export type ReferralStepByHand = keyof typeof STEP_PATHS;

/** What else may be done with a referral without changing its state. */
export const REFERRAL_DEEDS = ['edit', 'discard', 'amend', 'answer_check', 'refer_again'] as const;
export type ReferralDeed = (typeof REFERRAL_DEEDS)[number];

/** What an answer of the API allows the caller; the portal renders it and decides nothing itself. */
export type AllowedReferralAction = ReferralStepByHand | ReferralDeed;
