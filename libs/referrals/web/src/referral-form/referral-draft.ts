import type { ShareableRoom, SharingAgreementView } from '@guichet/access-contract';
import { ALWAYS_SHARED_ROOMS, SHAREABLE_ROOMS } from '@guichet/access-contract';
import type { Referral, ReferralContent, ReferralKind, Urgency } from '@guichet/referrals-contract';
import { instantOfLocal, localOfInstant } from '../referral-step/local-instant';

/** What is filled in. */
export interface ReferralDraftModel {
  toTeamId: string;
  kind: ReferralKind;
  subject: string;
  request: string;
  practicalLimits: string;
  urgency: Urgency;
  /** Rooms besides those that always open. */
  rooms: string[];
  /** 'agreement' or 'legal' */
  ground: string;
  agreementId: string;
  legalGroundCode: string;
  legalGroundNote: string;
  jointAppointmentAt: string;
}

const ALWAYS: readonly ShareableRoom[] = ALWAYS_SHARED_ROOMS;

/** The rooms one may choose: identity and contact open anyway. */
export const CHOSEN_ROOMS: readonly ShareableRoom[] = SHAREABLE_ROOMS.filter((room) => !ALWAYS.includes(room));

/** An empty form, or one that begins with what another referral of the same person said. */
export function draftOf(from: Referral | undefined, keepsTeam: boolean): ReferralDraftModel {
  return {
    toTeamId: from && keepsTeam ? from.to.teamId : '',
    kind: from?.kind ?? 'orientation',
    subject: from?.subject ?? '',
    request: from?.request ?? '',
    practicalLimits: from?.practicalLimits ?? '',
    urgency: from?.urgency ?? 'none',
    rooms: CHOSEN_ROOMS.filter((room) => from?.rooms.includes(room)),
    ground: from?.ground.legalGroundCode ? 'legal' : 'agreement',
    agreementId: keepsTeam ? (from?.ground.agreementId ?? '') : '',
    legalGroundCode: from?.ground.legalGroundCode ?? '',
    legalGroundNote: from?.ground.legalGroundNote ?? '',
    jointAppointmentAt: keepsTeam ? localOfInstant(from?.jointAppointmentAt ?? null) : '',
  };
}

/** What the API is told. An address given shares nothing and so rests on nothing. */
export function contentOf(draft: ReferralDraftModel): ReferralContent {
  const shares = draft.kind !== 'information';
  const legal = shares && draft.ground === 'legal';
  return {
    kind: draft.kind,
    toTeamId: draft.toTeamId,
    subject: draft.subject.trim(),
    request: draft.request.trim(),
    practicalLimits: draft.practicalLimits.trim(),
    urgency: draft.urgency,
    rooms: shares ? CHOSEN_ROOMS.filter((room) => draft.rooms.includes(room)) : [],
    agreementId: shares && !legal ? draft.agreementId || null : null,
    legalGroundCode: legal ? draft.legalGroundCode || null : null,
    legalGroundNote: legal ? draft.legalGroundNote.trim() : '',
    jointAppointmentAt: draft.kind === 'handover' ? instantOfLocal(draft.jointAppointmentAt) : null,
  };
}

/** What an agreement of the file says about one request. */
export interface AgreementFit {
  readonly agreement: SharingAgreementView;
  /** Rooms asked for that it does not cover. */
  readonly missing: readonly ShareableRoom[];
}

/** The two organisations of a request and what it would open. */
export interface AskedSharing {
  readonly fromOrganisationId: string;
  readonly toOrganisationId: string;
  readonly rooms: readonly string[];
}

/**
 * The live agreements between the two organisations, the best first: those that cover everything, then those that lack
 * least. One that refuses identity or contact carries no referral. The API and the database decide; this only shows.
 */
export function agreementsFor(
  agreements: readonly SharingAgreementView[],
  asked: AskedSharing,
): readonly AgreementFit[] {
  return agreements
    .filter(
      (one) =>
        one.state === 'live' &&
        one.fromOrganisationId === asked.fromOrganisationId &&
        one.toOrganisationId === asked.toOrganisationId &&
        !one.refusedRooms.some((room) => ALWAYS.includes(room)),
    )
    .map((agreement) => ({
      agreement,
      missing: CHOSEN_ROOMS.filter((room) => asked.rooms.includes(room) && !agreement.rooms.includes(room)),
    }))
    .sort((a, b) => a.missing.length - b.missing.length || b.agreement.expiresOn.localeCompare(a.agreement.expiresOn));
}
