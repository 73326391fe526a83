import { Service, inject } from '@angular/core';
import type { Notice, NoticeReferral } from '@guichet/notifications-contract';
import { Words } from '@guichet/platform-web-kernel';

/** Says a notice in one sentence; what the member may no longer see is said without names. */
@Service()
export class NoticeWords {
  private readonly words = inject(Words);

  sentence({
    kind,
    referral,
    caseFileReference,
  }: Pick<Notice, 'kind' | 'referral'> & Partial<Pick<Notice, 'caseFileReference'>>): string {
    if (!referral && caseFileReference) return this.words.say(`notices.kind.${kind}`, { file: caseFileReference });
    if (!referral) return this.words.say(`notices.plain.${kind}`);
    // what was declared an error keeps neither words nor person: whatever happened to it, this is what is left to say
    const said = referral.status === 'entered_in_error' ? 'referral.entered_in_error' : kind;
    return this.words.say(`notices.kind.${said}`, namesOf(referral));
  }
}

/** Parts of a file by what a notice is about. */
const ROOMS: ReadonlyMap<string, string> = new Map([
  ['residence', 'residence'],
  ['urgency', 'plan'],
]);

/** Where a notice leads: the referral, or the room of the file that it is about; null when nothing is open to the member. */
export function placeOf({ kind, referral, caseFileId }: Notice): readonly string[] | null {
  if (referral) return ['/orientations', referral.id];
  if (kind.startsWith('import.')) return ['/administration/imports'];
  if (kind.startsWith('convention.')) return ['/administration/protection-des-donnees', 'conventions'];
  if (kind.startsWith('undertaking.')) return ['/mon-compte', 'engagement'];
  if (kind.startsWith('retention.')) return ['/administration/protection-des-donnees', 'conservation'];
  if (kind === 'break_glass.escalated' || (kind === 'break_glass.opened' && !caseFileId))
    return ['/acces-d-urgence', 'examens'];
  if (kind === 'rights_request.received') return ['/administration/protection-des-donnees'];
  if (!caseFileId) return null;
  const [about = ''] = kind.split('.');
  const room = ROOMS.get(about);
  return room ? ['/dossiers', caseFileId, room] : ['/dossiers', caseFileId];
}

function namesOf(referral: NoticeReferral): Readonly<Record<string, string>> {
  return {
    subject: referral.subject,
    person: referral.personLabel,
    from: referral.fromOrganisationShortName,
    to: referral.toOrganisationShortName,
  };
}
