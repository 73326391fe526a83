import type { ShareableRoom } from './room';

/** How the person said yes: on paper, of which a scan is kept; aloud, before a witness; or on the screen. */
export const AGREEMENT_FORMS = ['signed', 'oral_recorded', 'on_screen'] as const;
export type AgreementForm = (typeof AGREEMENT_FORMS)[number];

/** Who put the words into the person's language. */
export const INTERPRETATIONS = ['none', 'on_site', 'by_phone', 'by_video'] as const;
export type Interpretation = (typeof INTERPRETATIONS)[number];

/** What stands for the person's yes: drawn or typed on the screen, or heard by a witness. */
export const PROOF_KINDS = ['drawn', 'typed', 'witnessed'] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

/** A signature drawn on the screen lies in a field of this size; it is kept as the path of the pen, not as a picture. */
export const SIGNATURE_FIELD = { width: 1000, height: 400 } as const;
export const SIGNATURE_PATH_MAX = 40_000;
/** Strokes of at least two points, in whole numbers. Nothing else is drawn when it is shown again. */
export const SIGNATURE_PATH = /^(?:M\d{1,4} \d{1,4}(?:L\d{1,4} \d{1,4})+)+$/;

/** The person's yes, as it is sealed with the agreement. */
export interface AgreementProof {
  kind: ProofKind;
  /** Drawn or typed: the person's name as they gave it. Witnessed: who heard the yes. */
  name: string;
  /** Drawn only: the path of the pen in SIGNATURE_FIELD. */
  path: string;
}

/** The proof as it is shown to those who may read the agreement. */
export interface AgreementProofView extends AgreementProof {
  signedAt: string;
}

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
  interpretation: Interpretation;
  /** Name or service of the interpreter; empty without one. */
  interpreterName: string;
  /** Version of the notice that was read; null when it was said in other words. */
  noticeVersion: number | null;
  form: AgreementForm;
  /** Always there on the screen and aloud; on paper there is none, the scan follows. */
  proof: AgreementProof | null;
  /** The agreement that this one continues. */
  renewsId: string | null;
  givenOn: string;
  expiresOn: string;
}

/** What a worker records when the person takes the agreement back. */
export interface RevokeSharingAgreement {
  /** What the person said; may be empty. */
  note: string;
}

/** The scan of an agreement signed on paper: a document of the same file. */
export interface AttachScan {
  documentId: string;
}

/** Whether an agreement holds today. */
export const AGREEMENT_STATES = ['live', 'expired', 'revoked'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** An agreement as the file shows it; the proof itself is asked for apart. */
export interface SharingAgreementView extends Omit<RecordSharingAgreement, 'proof'> {
  id: string;
  version: number;
  fromOrganisationId: string;
  fromOrganisation: string;
  toOrganisation: string;
  /** Name of the team that reads at once, when one is named. */
  toTeam: string | null;
  /** Kind of the proof kept with it; null when there is none. */
  proofKind: ProofKind | null;
  /** The scan of the paper, when it was attached. */
  scanDocumentId: string | null;
  /** A later agreement continues this one. */
  renewed: boolean;
  recordedBy: string;
  recordedAt: string;
  revokedOn: string | null;
  revocationNote: string;
  state: AgreementState;
}

/** What members are told of an agreement; also the kinds of the notices. */
export const AGREEMENT_EVENTS = {
  /** To the lead worker and to the team that reads: it ends soon. Written by the database. */
  ends: 'agreement.ends',
  /** To whoever may have a page open that shows what was shared: look again. Leaves no notice. */
  accessEnded: 'access.ended',
} as const;
