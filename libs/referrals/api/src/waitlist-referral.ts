import { Injectable } from '@nestjs/common';
import type { Actor } from '@guichet/platform-api-kernel';
import { waitlisting } from '@guichet/referrals-domain';
import type { ReferralVersion } from './held-referral';
import { loadAskedTeam } from './referral-facts';
import { ReferralSteps } from './referral-steps';
import type { WaitlistReferralDto } from './referral-steps.dto';

/** Putting on the waiting list until a day on which it is looked at again. */
@Injectable()
export class WaitlistReferral {
  constructor(private readonly steps: ReferralSteps) {}

  run(actor: Actor, at: ReferralVersion, command: WaitlistReferralDto): Promise<ReferralVersion> {
    return this.steps.take(actor, at, 'waitlist', async ({ transaction, referral, now }) =>
      waitlisting(command, referral, await loadAskedTeam(transaction, referral.toTeamId, now), now),
    );
  }
}
