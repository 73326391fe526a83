import { Injectable } from '@nestjs/common';
import type { Actor } from '@guichet/platform-api-kernel';
import { firstContact } from '@guichet/referrals-domain';
import type { ReferralVersion } from './held-referral';
import { ReferralSteps } from './referral-steps';
import type { StartReferralDto } from './referral-steps.dto';

/** The first contact took place. */
@Injectable()
export class StartReferral {
  constructor(private readonly steps: ReferralSteps) {}

  run(actor: Actor, at: ReferralVersion, command: StartReferralDto): Promise<ReferralVersion> {
    return this.steps.take(actor, at, 'start', ({ referral, now }) => firstContact(command, referral, now));
  }
}
