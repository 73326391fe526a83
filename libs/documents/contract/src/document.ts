import type { Room } from '@guichet/access-contract';
import type { FileHead } from '@guichet/case-files-contract';

/** Media types that are kept; everything else is refused, whatever its name says. */
export const DOCUMENT_MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;
export type DocumentMediaType = (typeof DOCUMENT_MEDIA_TYPES)[number];

/**
 * What the check for viruses said of one version. `not_configured`: this installation has no scanner; `pending`: the
 * scanner did not answer yet, and nobody opens the version until it does; `failed`: it never answered.
 */
export const SCAN_STATES = ['clean', 'infected', 'not_configured', 'failed', 'pending'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

/** How far a person of the trade vouches for a document: nobody yet, seen, or checked against the original. */
export const VALIDATION_STATES = ['unseen', 'seen', 'validated'] as const;
export type ValidationState = (typeof VALIDATION_STATES)[number];

/**
 * What was taken out of a file before it was kept. `kept_signed`: nothing, because writing it anew would break the
 * electronic signature it carries.
 */
export const STRIPPED_PARTS = [
  'camera_data',
  'comments',
  'trailing_data',
  'document_information',
  'old_revisions',
  'kept_signed',
] as const;
export type StrippedPart = (typeof STRIPPED_PARTS)[number];

export const DOCUMENT_TITLE_MAX = 200;
export const DOCUMENT_REASON_MAX = 500;

/** Somebody who did something, as the file names colleagues. */
export interface DocumentActor {
  readonly name: string;
  readonly organisation: string;
}

/** One sending of a document; a new one never replaces the old. */
export interface DocumentVersionView {
  /** Counts from 1. */
  readonly number: number;
  readonly mediaType: DocumentMediaType;
  /** Bytes, as kept after cleaning. */
  readonly size: number;
  /** SHA-256 of what is kept, hexadecimal. */
  readonly sha256: string;
  readonly scan: ScanState;
  readonly stripped: readonly StrippedPart[];
  readonly author: DocumentActor;
  /** Instant of the sending. */
  readonly at: string;
  /** The reader may open it: it was found clean, or no scanner is configured. */
  readonly readable: boolean;
}

/** A document of a file. It belongs to one room and is seen by whoever may read that room. */
export interface DocumentView {
  readonly id: string;
  readonly version: number;
  readonly room: Room;
  /** Code of the reference list `document_kind`. */
  readonly kindCode: string;
  readonly title: string;
  /** Day after which the document no longer proves anything; null: it does not expire. */
  readonly expiresOn: string | null;
  readonly validation: ValidationState;
  readonly validatedBy: DocumentActor | null;
  readonly validatedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawalReason: string;
  readonly author: DocumentActor;
  readonly createdAt: string;
  /** Newest first. */
  readonly versions: readonly DocumentVersionView[];
  readonly letter: LetterView | null;
  /** The reader may vouch for it and add a version. */
  readonly vouchable: boolean;
  /** The reader's organisation answers for it: the reader may also rename and withdraw it. */
  readonly editable: boolean;
}

/** Documents of a file, and what the reader may add. */
export interface FileDocuments extends FileHead {
  readonly items: readonly DocumentView[];
  /** Rooms to which the reader may add a document. */
  readonly addableRooms: readonly Room[];
  /** Whether this installation checks for viruses. */
  readonly scanning: boolean;
  /** Largest file, in bytes. */
  readonly maxBytes: number;
  /** Letters that the reader's organisation may issue for this person. */
  readonly letterKinds: readonly LetterKind[];
  /** Languages in which a letter may stand beside French. */
  readonly letterLanguages: readonly string[];
  /** The one of them that the person reads best, as far as the reader may know it. */
  readonly letterLanguage: string | null;
}

/** What goes with an upload. */
export interface DocumentInput {
  readonly room: Room;
  readonly kindCode: string;
  readonly title: string;
  readonly expiresOn?: string | null;
}

/** What may be corrected about a document; its room may not: that would show it to others unnoticed. */
export interface DocumentChange {
  readonly kindCode: string;
  readonly title: string;
  readonly expiresOn: string | null;
}

/** Letters that the product writes. */
export const LETTER_KINDS = ['attendance', 'support', 'residence', 'plan'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** The receipt of a sharing agreement: printed like a letter and verified like one, written by the product alone. */
export const SHARING_RECEIPT = 'sharing_receipt';
/** What bears a code. */
/** Verified like a letter: the certificate of what went by the rules of retention. */
export const DESTRUCTION_CERTIFICATE = 'destruction';
export type IssuedKind = LetterKind | typeof SHARING_RECEIPT | typeof DESTRUCTION_CERTIFICATE;

/** A letter as the file shows it. */
export interface LetterView {
  readonly id: string;
  readonly version: number;
  readonly kind: IssuedKind;
  /** Code by which anybody verifies it. */
  readonly code: string;
  readonly issuedOn: string;
  readonly revokedAt: string | null;
  readonly revocationReason: string;
  /** The reader's organisation issued it and may take it back. */
  readonly revocable: boolean;
}

export const LETTER_TEXT_MAX = 1500;

/** What a worker says for a letter; everything else comes from the file. */
export interface LetterInput {
  readonly kind: LetterKind;
  /** Whom it is meant for; printed as "to whom it may concern" when empty. */
  readonly addressee?: string;
  /** The worker's own sentences; a residence attestation says here how the stay is known. */
  readonly text?: string;
  /** Residence attestation: since when the person stays there. */
  readonly since?: string;
  /** Residence attestation: where the person stays. */
  readonly place?: string;
  /** Attendance: first day counted; from the first session when left out. */
  readonly from?: string;
  /** Attendance: last day counted; today when left out. */
  readonly until?: string;
  /** Attendance: the course or part of the integration path, as it stands now; all of them when left out. */
  readonly recordId?: string;
  /** Summary of the plan: number of the agreed version; the latest when left out. */
  readonly planNumber?: number;
  /** Language that stands beside French; French alone when left out. */
  readonly language?: string;
}

/** What anybody learns who types a code: that the letter is genuine, never of whom it speaks. */
export interface LetterVerification {
  /** `mistyped`: the check character does not fit, so this code was never given. */
  readonly result: 'genuine' | 'revoked' | 'unknown' | 'mistyped';
  readonly kind: IssuedKind | null;
  readonly organisation: string | null;
  readonly issuedOn: string | null;
  readonly revokedOn: string | null;
}
