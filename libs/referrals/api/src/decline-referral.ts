import { Injectable } from '@nestjs/common';
import type { Actor } from '@guichet/platform-api-kernel';
import { fieldProblem, refuseIncomplete, refusal } from '@guichet/referrals-domain';
import type { ReferralVersion } from './held-referral';
import { loadReason, takesReferrals } from './referral-facts';
import { ReferralSteps } from './referral-steps';
import type { DeclineReferralDto } from './referral-steps.dto';

/** Declining, with a coded reason and another service or an explicit hand-back: no loop is left open. */
@Injectable()
export class DeclineReferral {
  constructor(private readonly steps: ReferralSteps) {}

  run(actor: Actor, at: ReferralVersion, command: DeclineReferralDto): Promise<ReferralVersion> {
    return this.steps.take(actor, at, 'decline', async ({ transaction, referral, now }) => {
      const reason = await loadReason(transaction, 'referral_refusal_reason', command.reasonCode, now);
      const change = refusal(command, reason, referral, now);
      const { alternativeTeamId } = command;
      const open = alternativeTeamId === null || (await takesReferrals(transaction, alternativeTeamId));
      refuseIncomplete([open ? null : fieldProblem('alternativeTeamId', 'team_takes_no_referrals')]);
      return change;
    });
  }
}
