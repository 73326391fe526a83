import { Service, inject } from '@angular/core';
import type { Notice, NoticeReferral } from '@guichet/notifications-contract';
import { Words } from '@guichet/platform-web-kernel';

/** Says a notice in one sentence; what the member may no longer see is said without names. */
@Service()
export class NoticeWords {
  private readonly words = inject(Words);

  sentence({ kind, referral }: Pick<Notice, 'kind' | 'referral'>): string {
    if (!referral) return this.words.say(`notices.plain.${kind}`);
    return this.words.say(`notices.kind.${kind}`, namesOf(referral));
  }
}

function namesOf(referral: NoticeReferral): Readonly<Record<string, string>> {
  return {
    subject: referral.subject,
    person: referral.personLabel,
    from: referral.fromOrganisationShortName,
    to: referral.toOrganisationShortName,
  };
}
