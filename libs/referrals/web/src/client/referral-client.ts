import { Service, inject } from '@angular/core';
import type { Answer } from '@guichet/platform-web-kernel';
import { Commands } from '@guichet/platform-web-kernel';
import type {
  AmendReferral,
  AnswerReferralCheck,
  CheckMonths,
  DraftReferral,
  EditReferralDraft,
  Referral,
  ReferralStepByHand,
} from '@guichet/referrals-contract';
import { STEP_PATHS } from '@guichet/referrals-contract';

/** A referral as it was read: what a change names. */
export type ReadReferral = Pick<Referral, 'id' | 'version'>;

interface Changed {
  readonly id: string;
  readonly version: number;
}

/** What one may do to referrals. Reads are resources of the pages themselves. */
@Service()
export class ReferralClient {
  private readonly commands = inject(Commands);

  create(draft: DraftReferral): Promise<Answer<Changed>> {
    return this.commands.post('/api/referrals', draft);
  }

  edit(read: ReadReferral, content: EditReferralDraft): Promise<Answer<Changed>> {
    return this.commands.put(addressOf(read), content, tagOf(read));
  }

  discard(read: ReadReferral): Promise<Answer<void>> {
    return this.commands.delete(addressOf(read), tagOf(read));
  }

  /** Takes a step of the machine; the body is what the step needs. */
  step(read: ReadReferral, step: ReferralStepByHand, body: object): Promise<Answer<Changed>> {
    return this.commands.post(`${addressOf(read)}/${STEP_PATHS[step]}`, body, tagOf(read));
  }

  amend(read: ReadReferral, change: AmendReferral): Promise<Answer<Changed>> {
    return this.commands.post(`${addressOf(read)}/amendments`, change, tagOf(read));
  }

  answerCheck(read: ReadReferral, months: CheckMonths, answer: AnswerReferralCheck): Promise<Answer<Changed>> {
    return this.commands.post(`${addressOf(read)}/checks/${months}`, answer, tagOf(read));
  }
}

function addressOf(read: ReadReferral): string {
  return `/api/referrals/${read.id}`;
}

/** The strong version of what was read, as If-Match wants it. */
function tagOf(read: ReadReferral): string {
  return `"${read.version}"`;
}
