import { Injectable } from '@nestjs/common';
import type { Actor } from '@guichet/platform-api-kernel';
import { cancellation } from '@guichet/referrals-domain';
import type { ReferralVersion } from './held-referral';
import { loadReason } from './referral-facts';
import { ReferralSteps } from './referral-steps';
import type { CancelReferralDto } from './referral-steps.dto';

/** The sending side, or the person through it, takes the referral back; what was open closes at once. */
@Injectable()
export class CancelReferral {
  constructor(private readonly steps: ReferralSteps) {}

  run(actor: Actor, at: ReferralVersion, command: CancelReferralDto): Promise<ReferralVersion> {
    return this.steps.take(actor, at, 'cancel', async ({ transaction, now }) =>
      cancellation(command, await loadReason(transaction, 'referral_cancellation_reason', command.reasonCode, now)),
    );
  }
}
