import { enqueue } from '@guichet/platform-api-kernel';
import type { Transaction } from '@guichet/platform-api-kernel';
import { REFERRAL_JOBS } from '@guichet/referrals-contract';
import { clockSteps, stepAhead } from '@guichet/referrals-domain';
import type { ReferralOnClock } from '@guichet/referrals-domain';

/** One job of each kind per referral: a new one takes the place of the one before. */
export const clockKey = (referralId: string): string => `referral:${referralId}:clock`;
export const groundKey = (referralId: string): string => `referral:${referralId}:ground`;
export const checkKey = (referralId: string): string => `referral:${referralId}:check`;

const CANCEL = 'select cancel_job($1)';
const SCHEDULE_GROUND = `
select enqueue_job($2, json_build_object('referralId', $1::uuid), referral_ground_ends($1), $3)
where referral_ground_ends($1) is not null`;

/** Puts the next step of the clock into the queue, or takes the one that waits out of it. */
export async function scheduleClock(
  transaction: Transaction,
  referral: ReferralOnClock & { readonly id: string },
  now: Date,
): Promise<void> {
  const next = stepAhead(clockSteps(referral), now);
  if (next)
    await enqueue(
      transaction,
      REFERRAL_JOBS.clock,
      { referralId: referral.id },
      { runAt: next.at, key: clockKey(referral.id) },
    );
  else await transaction.query(CANCEL, [clockKey(referral.id)]);
}

/** Looks at what the referral rests on when that ends by itself. */
export async function scheduleGround(transaction: Transaction, referralId: string): Promise<void> {
  await transaction.query(SCHEDULE_GROUND, [referralId, REFERRAL_JOBS.ground, groundKey(referralId)]);
}

/** A referral that is over rests on nothing any more. */
export async function cancelGround(transaction: Transaction, referralId: string): Promise<void> {
  await transaction.query(CANCEL, [groundKey(referralId)]);
}
