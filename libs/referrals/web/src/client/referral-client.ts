import { Service, inject } from '@angular/core';
import type { Answer } from '@guichet/platform-web-kernel';
import { Commands, LiveEvents } from '@guichet/platform-web-kernel';
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

/** Kind of what the member did here, as opposed to what the stream brings. */
const OWN_DEED = 'own.referral';

interface Changed {
  readonly id: string;
  readonly version: number;
}

/** What one may do to referrals. Reads are resources of the pages themselves. */
@Service()
export class ReferralClient {
  private readonly commands = inject(Commands);
  private readonly live = inject(LiveEvents);

  create(draft: DraftReferral): Promise<Answer<Changed>> {
    return this.told(this.commands.post('/api/referrals', draft));
  }

  edit(read: ReadReferral, content: EditReferralDraft): Promise<Answer<Changed>> {
    return this.told(this.commands.put(addressOf(read), content, tagOf(read)));
  }

  discard(read: ReadReferral): Promise<Answer<void>> {
    return this.told(this.commands.delete(addressOf(read), tagOf(read)));
  }

  /** Takes a step of the machine; the body is what the step needs. */
  step(read: ReadReferral, step: ReferralStepByHand, body: object): Promise<Answer<Changed>> {
    return this.told(this.commands.post(`${addressOf(read)}/${STEP_PATHS[step]}`, body, tagOf(read)));
  }

  amend(read: ReadReferral, change: AmendReferral): Promise<Answer<Changed>> {
    return this.told(this.commands.post(`${addressOf(read)}/amendments`, change, tagOf(read)));
  }

  answerCheck(read: ReadReferral, months: CheckMonths, answer: AnswerReferralCheck): Promise<Answer<Changed>> {
    return this.told(this.commands.post(`${addressOf(read)}/checks/${months}`, answer, tagOf(read)));
  }

  /** The member's own deeds come back by no stream: the numbers of the rail hear of them here. */
  private async told<T>(work: Promise<Answer<T>>): Promise<Answer<T>> {
    const answer = await work;
    this.live.tell({ kind: OWN_DEED });
    return answer;
  }
}

function addressOf(read: ReadReferral): string {
  return `/api/referrals/${read.id}`;
}

/** The strong version of what was read, as If-Match wants it. */
function tagOf(read: ReadReferral): string {
  return `"${read.version}"`;
}
