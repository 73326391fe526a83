import { Injectable } from '@nestjs/common';
import type { Actor } from '@guichet/platform-api-kernel';
import { pause } from '@guichet/referrals-domain';
import type { ReferralVersion } from './held-referral';
import { loadReason } from './referral-facts';
import { ReferralSteps } from './referral-steps';
import type { HoldReferralDto } from './referral-steps.dto';

/** Pausing, for a reason and until a day. */
@Injectable()
export class HoldReferral {
  constructor(private readonly steps: ReferralSteps) {}

  run(actor: Actor, at: ReferralVersion, command: HoldReferralDto): Promise<ReferralVersion> {
    return this.steps.take(actor, at, 'hold', async ({ transaction, now }) =>
      pause(command, await loadReason(transaction, 'referral_hold_reason', command.reasonCode, now), now),
    );
  }
}
