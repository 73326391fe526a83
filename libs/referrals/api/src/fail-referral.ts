import { Injectable } from '@nestjs/common';
import type { Actor } from '@guichet/platform-api-kernel';
import { failure } from '@guichet/referrals-domain';
import type { ReferralVersion } from './held-referral';
import { loadReason } from './referral-facts';
import { ReferralSteps } from './referral-steps';
import type { FailReferralDto } from './referral-steps.dto';

/** What was accepted could not be carried through. */
@Injectable()
export class FailReferral {
  constructor(private readonly steps: ReferralSteps) {}

  run(actor: Actor, at: ReferralVersion, command: FailReferralDto): Promise<ReferralVersion> {
    return this.steps.take(actor, at, 'fail', async ({ transaction, now }) =>
      failure(command, await loadReason(transaction, 'referral_failure_reason', command.reasonCode, now)),
    );
  }
}
