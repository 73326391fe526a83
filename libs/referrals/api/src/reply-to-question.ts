import { Injectable } from '@nestjs/common';
import type { Actor } from '@guichet/platform-api-kernel';
import type { ReferralVersion } from './held-referral';
import { ReferralSteps } from './referral-steps';
import type { ReplyToQuestionDto } from './referral-steps.dto';

/** The answer to the open question; the receiver decides again. */
@Injectable()
export class ReplyToQuestion {
  constructor(private readonly steps: ReferralSteps) {}

  run(actor: Actor, at: ReferralVersion, command: ReplyToQuestionDto): Promise<ReferralVersion> {
    return this.steps.take(actor, at, 'reply', () => ({ set: {}, reasonCode: null, note: command.answer }));
  }
}
