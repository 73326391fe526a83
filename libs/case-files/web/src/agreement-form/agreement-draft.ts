import { AGREEMENT_DEFAULT_MONTHS, ALWAYS_SHARED_ROOMS, SHAREABLE_ROOMS } from '@guichet/access-contract';
import type {
  AgreementForm,
  Interpretation,
  RecordSharingAgreement,
  ShareableRoom,
  SharingAgreementView,
} from '@guichet/access-contract';
import type { GivenYes } from '../agreement-reading/agreement-reading';

/** What the form holds. */
export interface AgreementDraft {
  teamId: string;
  purpose: string;
  rooms: string[];
  refusedRooms: string[];
  explainedIn: string;
  interpretation: Interpretation;
  interpreterName: string;
  form: AgreementForm;
  givenOn: string;
  expiresOn: string;
  readsAtOnce: boolean;
}

/** A draft for a first agreement, or one that continues `renews` with the same terms from today. */
export function agreementDraft(
  given: {
    readonly teamId: string;
    readonly rooms: readonly ShareableRoom[];
    readonly language: string;
    readonly now: Date;
  },
  renews: SharingAgreementView | null,
): AgreementDraft {
  return {
    teamId: renews?.toTeamId ?? given.teamId,
    purpose: renews?.purpose ?? '',
    rooms: renews ? [...renews.rooms] : [...new Set<string>([...ALWAYS_SHARED_ROOMS, ...given.rooms])],
    refusedRooms: renews ? [...renews.refusedRooms] : [],
    explainedIn: renews?.explainedIn ?? given.language,
    interpretation: renews?.interpretation ?? 'none',
    interpreterName: renews?.interpreterName ?? '',
    form: renews?.form ?? 'on_screen',
    givenOn: dayAfter(given.now, 0),
    expiresOn: dayAfter(given.now, AGREEMENT_DEFAULT_MONTHS),
    readsAtOnce: renews ? renews.toTeamId !== null : false,
  };
}

/** What is sent once the person said yes. */
export function agreementOf(
  draft: AgreementDraft,
  toOrganisationId: string,
  { proof, noticeVersion }: GivenYes,
  renewsId: string | null,
): RecordSharingAgreement {
  const { teamId, readsAtOnce, rooms, refusedRooms, interpreterName, ...terms } = draft;
  const agreed = SHAREABLE_ROOMS.filter((room) => rooms.includes(room));
  return {
    ...terms,
    toOrganisationId,
    toTeamId: readsAtOnce ? teamId : null,
    rooms: agreed,
    refusedRooms: SHAREABLE_ROOMS.filter((room) => refusedRooms.includes(room) && !agreed.includes(room)),
    interpreterName: draft.interpretation === 'none' ? '' : interpreterName,
    noticeVersion,
    proof,
    renewsId,
  };
}

/** The day `months` after an instant, YYYY-MM-DD. */
function dayAfter(from: Date, months: number): string {
  const date = new Date(from);
  date.setMonth(date.getMonth() + months);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(date);
}
