import type { Room } from '@guichet/access-contract';
import type { RecordKind } from './room-records';

/** What a line of the timeline tells. */
export const TIMELINE_KINDS = ['record', 'note', 'referral', 'agreement', 'agreement_revoked'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** One thing that happened in the file. */
export interface TimelineEntry {
  id: string;
  at: string;
  kind: TimelineKind;
  /** The room it belongs to; null for referrals and agreements. */
  room: Room | null;
  /** For records: which kind. */
  recordKind: RecordKind | null;
  /** The thing to open: the record, note, referral or agreement. */
  objectId: string;
  /** For records the code of its kind or stage; for a referral what was done (send, accept, …). */
  code: string | null;
  /** State after a step of a referral. */
  status: string | null;
  /** In words: title, subject, text of the note, remark. */
  text: string;
  /** It corrects an earlier record. */
  correction: boolean;
  /** Who; null when the clock did it. */
  author: { id: string; name: string } | null;
  organisation: { id: string; name: string } | null;
}

/** GET /api/case-files/:id/timeline. */
export interface TimelineQuery {
  /** `next` of the page before. */
  before?: string;
  room?: Room;
  organisationId?: string;
}

/** Lines of a page. */
export const TIMELINE_PAGE_SIZE = 40;
