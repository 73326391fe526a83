import type { ReadingsTitle, Room } from '@guichet/access-contract';
import type { RightsRequestKind } from './rights-request';

/** What was done, in the words of a person who asks. */
export const READING_DEEDS = ['read', 'wrote', 'shared', 'printed', 'managed', 'emergency'] as const;
export type ReadingDeed = (typeof READING_DEEDS)[number];

/** One line of "who opened my file". Tries that were refused are not shown: nothing was seen. */
export interface ReadingLine {
  id: string;
  at: string;
  name: string;
  role: string;
  organisation: string;
  /** Under which relation to the person. */
  relation: string;
  deed: ReadingDeed;
  rooms: Room[];
  /** Code in reference list break_glass_reason, when the glass was broken. */
  emergencyCode: string | null;
}

/** GET /api/case-files/:id/reading-record. */
export interface ReadingRecord {
  items: ReadingLine[];
  next: string | null;
  /** Under which title the reader is shown it. */
  title: Exclude<ReadingsTitle, 'none'>;
  reference: string;
}

/** Lines of one page on the screen. */
export const READING_LINES = 50;
/** Most lines on paper; a longer period is printed in parts. */
export const READING_LINES_PRINTED = 1000;

/** An agreement of the person to share. */
export interface SharedAgreement {
  id: string;
  from: string;
  to: string;
  team: string | null;
  purpose: string;
  rooms: Room[];
  givenOn: string;
  expiresOn: string;
  revokedOn: string | null;
}
/** Rooms that stand open to somebody outside the owning team now. */
export interface SharedGrant {
  to: string;
  rooms: Room[];
  source: 'agreement' | 'referral' | 'break_glass';
  since: string;
  until: string | null;
}
/** A referral, and what went with it. */
export interface SharedReferral {
  id: string;
  from: string;
  to: string;
  subject: string;
  status: string;
  sentAt: string;
  rooms: Room[];
}

/** An organisation that was told of a change to what it had received (article 19). */
export interface SharedNotice {
  id: string;
  to: string;
  kind: RightsRequestKind;
  rooms: Room[];
  sentAt: string;
  acknowledgedAt: string | null;
}

/** GET /api/case-files/:id/sharing-record: what was shared with whom. */
export interface SharingRecord {
  agreements: SharedAgreement[];
  grants: SharedGrant[];
  referrals: SharedReferral[];
  /** Who was told of a change. */
  told: SharedNotice[];
  /** Organisations that may stand in a line, to choose from. */
  organisations: { id: string; name: string }[];
}
/** Most agreements, grants and referrals of an answer, each. */
export const SHARING_LINES = 200;
