import type { Transaction } from '@guichet/platform-api-kernel';
import type { ReferralEvent, ReferralStepByHand } from '@guichet/referrals-contract';
import type { Audience } from '@guichet/referrals-domain';

/** What the other side hears of each step; an address given is announced to nobody. */
export const ANNOUNCED = {
  inform: null,
  send: ['referral.sent', 'receiver'],
  ask: ['referral.question_asked', 'sender'],
  reply: ['referral.question_answered', 'receiver'],
  accept: ['referral.accepted', 'sender'],
  waitlist: ['referral.waitlisted', 'sender'],
  decline: ['referral.declined', 'sender'],
  start: ['referral.started', 'sender'],
  hold: ['referral.held', 'sender'],
  resume: ['referral.resumed', 'sender'],
  complete: ['referral.completed', 'sender'],
  fail: ['referral.failed', 'sender'],
  cancel: ['referral.cancelled', 'receiver'],
  void: ['referral.entered_in_error', 'receiver'],
} as const satisfies Record<ReferralStepByHand, readonly [ReferralEvent, Audience] | null>;

export const ANNOUNCE = 'select announce_referral($1, $2, $3)';

/** Tells an audience, after the commit; the database finds out who that is. */
export async function announce(
  transaction: Transaction,
  referralId: string,
  event: ReferralEvent,
  audience: Audience,
): Promise<void> {
  await transaction.query(ANNOUNCE, [referralId, event, audience]);
}
