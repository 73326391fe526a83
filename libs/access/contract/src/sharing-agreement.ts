import type { ShareableRoom } from './room';

/** How the person said yes. */
export const AGREEMENT_FORMS = ['signed', 'oral_recorded', 'on_screen'] as const;
export type AgreementForm = (typeof AGREEMENT_FORMS)[number];

/** Months an agreement lasts unless another date is agreed. */
export const AGREEMENT_DEFAULT_MONTHS = 12;

/** What a worker records when a person agrees to share. Shared professional secrecy, not consent in the sense of the GDPR. */
export interface RecordSharingAgreement {
  toOrganisationId: string;
  /** When named, that team reads the rooms as soon as the agreement is given; otherwise the agreement only allows referrals. */
  toTeamId: string | null;
  purpose: string;
  rooms: ShareableRoom[];
  refusedRooms: ShareableRoom[];
  explainedIn: string;
  interpreterPresent: boolean;
  form: AgreementForm;
  givenOn: string;
  expiresOn: string;
}

/** What a worker records when the person takes the agreement back. */
export interface RevokeSharingAgreement {
  /** What the person said; may be empty. */
  note: string;
}

/** Whether an agreement holds today. */
export const AGREEMENT_STATES = ['live', 'expired', 'revoked'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** An agreement as the file shows it. */
export interface SharingAgreementView extends RecordSharingAgreement {
  id: string;
  version: number;
  fromOrganisationId: string;
  fromOrganisation: string;
  toOrganisation: string;
  /** Name of the team that reads at once, when one is named. */
  toTeam: string | null;
  recordedBy: string;
  recordedAt: string;
  revokedOn: string | null;
  revocationNote: string;
  state: AgreementState;
}
