import { Injectable } from '@nestjs/common';
import type { Actor } from '@guichet/platform-api-kernel';
import type { ReferralVersion } from './held-referral';
import { ReferralSteps } from './referral-steps';
import type { DeclareReferralErrorDto } from './referral-steps.dto';

/** A manager of the sending organisation hides what should never have been written; the trace stays. */
@Injectable()
export class DeclareReferralError {
  constructor(private readonly steps: ReferralSteps) {}

  run(actor: Actor, at: ReferralVersion, command: DeclareReferralErrorDto): Promise<ReferralVersion> {
    return this.steps.take(actor, at, 'void', () => ({ set: {}, reasonCode: null, note: command.note }));
  }
}
