import { Injectable } from '@nestjs/common';
import type { Actor } from '@guichet/platform-api-kernel';
import type { ReferralVersion } from './held-referral';
import { ReferralSteps } from './referral-steps';
import type { AskQuestionDto } from './referral-steps.dto';

/** A question to the sender; it waits there until it is answered. */
@Injectable()
export class AskQuestion {
  constructor(private readonly steps: ReferralSteps) {}

  run(actor: Actor, at: ReferralVersion, command: AskQuestionDto): Promise<ReferralVersion> {
    return this.steps.take(actor, at, 'ask', () => ({ set: {}, reasonCode: null, note: command.question }));
  }
}
