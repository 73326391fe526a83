import { Injectable } from '@nestjs/common';
import type { Actor } from '@guichet/platform-api-kernel';
import { resumption } from '@guichet/referrals-domain';
import type { ReferralVersion } from './held-referral';
import { ReferralSteps } from './referral-steps';
import type { ResumeReferralDto } from './referral-steps.dto';

/** Going on after a pause. */
@Injectable()
export class ResumeReferral {
  constructor(private readonly steps: ReferralSteps) {}

  run(actor: Actor, at: ReferralVersion, command: ResumeReferralDto): Promise<ReferralVersion> {
    return this.steps.take(actor, at, 'resume', () => resumption(command.note));
  }
}
