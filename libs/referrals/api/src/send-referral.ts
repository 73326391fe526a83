import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { information, sending } from '@guichet/referrals-domain';
import type { ReferralVersion } from './held-referral';
import { loadAskedTeam } from './referral-facts';
import { ReferralSteps } from './referral-steps';
import { scheduleGround } from './referral.schedule';

/** Sending a draft: the promises of the asked team begin to run, and somebody watches over what it rests on. */
@Injectable()
export class SendReferral {
  constructor(
    private readonly steps: ReferralSteps,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(actor: Actor, at: ReferralVersion): Promise<ReferralVersion> {
    return this.unitOfWork.transaction(actor, (transaction) => this.send(transaction, actor, at));
  }

  /** Sending inside a command that does more. */
  async send(transaction: Transaction, actor: Actor, at: ReferralVersion): Promise<ReferralVersion> {
    const sent = await this.steps.takeIn(transaction, actor, at, 'send', async ({ referral, now }) =>
      sending(referral, referral.fromTeamId, await loadAskedTeam(transaction, referral.toTeamId, now), now),
    );
    await scheduleGround(transaction, at.id);
    return sent;
  }

  /** Giving an address: complete at once, counted, nothing shared. */
  inform(actor: Actor, at: ReferralVersion): Promise<ReferralVersion> {
    return this.unitOfWork.transaction(actor, (transaction) => this.informIn(transaction, actor, at));
  }

  /** Giving an address inside a command that does more. */
  informIn(transaction: Transaction, actor: Actor, at: ReferralVersion): Promise<ReferralVersion> {
    return this.steps.takeIn(transaction, actor, at, 'inform', ({ referral, now }) =>
      information(referral, referral.fromTeamId, now),
    );
  }
}
