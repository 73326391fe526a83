import { Injectable } from '@nestjs/common';
import { enqueue, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { REFERRAL_JOBS } from '@guichet/referrals-contract';
import { completion, dayOf, followUpDays, startOfDay } from '@guichet/referrals-domain';
import type { ReferralVersion } from './held-referral';
import { loadReason } from './referral-facts';
import { ReferralSteps } from './referral-steps';
import type { CompleteReferralDto } from './referral-steps.dto';
import { checkKey } from './referral.schedule';

const ADD_CHECKS = `
insert into referral_check (referral_id, months, due_on)
select $1, c.months, c.due_on from unnest($2::smallint[], $3::date[]) as c (months, due_on)`;

/** Completing with an outcome; the sender will be asked four times whether it held. */
@Injectable()
export class CompleteReferral {
  constructor(
    private readonly steps: ReferralSteps,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(actor: Actor, at: ReferralVersion, command: CompleteReferralDto): Promise<ReferralVersion> {
    return this.unitOfWork.transaction(actor, async (transaction) =>
      this.steps.takeIn(transaction, actor, at, 'complete', async ({ now }) => {
        const change = completion(command, await loadReason(transaction, 'referral_outcome', command.outcomeCode, now));
        await this.askLater(transaction, at.id, now);
        return change;
      }),
    );
  }

  private async askLater(transaction: Transaction, referralId: string, now: Date): Promise<void> {
    const days = followUpDays(dayOf(now));
    await transaction.query(ADD_CHECKS, [referralId, days.map(({ months }) => months), days.map(({ dueOn }) => dueOn)]);
    const [first] = days;
    if (first)
      await enqueue(
        transaction,
        REFERRAL_JOBS.check,
        { referralId },
        { runAt: startOfDay(first.dueOn), key: checkKey(referralId) },
      );
  }
}
