import { Injectable } from '@nestjs/common';
import type { Actor } from '@guichet/platform-api-kernel';
import { acceptance } from '@guichet/referrals-domain';
import type { ReferralVersion } from './held-referral';
import { ReferralSteps } from './referral-steps';
import type { AcceptReferralDto } from './referral-steps.dto';

/** Accepting opens what was agreed to the receiving team, and names who answers for it. */
@Injectable()
export class AcceptReferral {
  constructor(private readonly steps: ReferralSteps) {}

  run(actor: Actor, at: ReferralVersion, command: AcceptReferralDto): Promise<ReferralVersion> {
    return this.steps.take(actor, at, 'accept', ({ now }) =>
      acceptance(command.responsibleMemberId ?? actor.memberId, command.note, now),
    );
  }
}
