import type { Room } from '@guichet/access-contract';
import type { Page } from '@guichet/platform-contract';
import type { FileHead } from './file-head';
import type { RecordKind } from './room-records';

/** What a line of the timeline tells. */
export const TIMELINE_KINDS = [
  'record',
  'person',
  'note',
  'document',
  'letter',
  'plan',
  'appointment',
  'referral',
  'agreement',
  'agreement_revoked',
  'opened',
  'closing',
  'reopening',
  'merger',
  'merger_undone',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** One thing that happened in the file. */
export interface TimelineEntry {
  id: string;
  at: string;
  kind: TimelineKind;
  /** The room it belongs to; null for what stands in none, such as referrals and agreements. */
  room: Room | null;
  /** For records: which kind. */
  recordKind: RecordKind | null;
  /** The thing to open: the record, note, document, referral, appointment, other file … */
  objectId: string;
  /** For records the code of its kind or stage; for the person’s own facts their room; for a referral or an appointment what was done; of a plan which part. */
  code: string | null;
  /** State after a step of a referral or an appointment, of a document or a part of the plan. */
  status: string | null;
  /** In words: title, subject, text of the note, remark. */
  text: string;
  /** It corrects an earlier record. */
  correction: boolean;
  /** Who; null when the clock did it. */
  author: { id: string; name: string } | null;
  organisation: { id: string; name: string } | null;
}

/** A page of the timeline, newest first. */
export interface TimelinePage extends Page<TimelineEntry>, FileHead {}

/** GET /api/case-files/:id/timeline. */
export interface TimelineQuery {
  /** `next` of the page before. */
  before?: string;
  room?: Room;
  organisationId?: string;
  kind?: TimelineKind;
  /** First day, in Brussels. */
  from?: string;
  /** Last day, in Brussels. */
  until?: string;
  /** Words to be found in the text, whatever their accents and case. */
  text?: string;
}

/** Lines of a page. */
export const TIMELINE_PAGE_SIZE = 40;
/** Longest text to search for. */
export const TIMELINE_TEXT_MAX = 80;

/** GET /api/case-files/:id/changes: what others did since the end of the reader’s visit before. */
export interface CaseFileChanges extends FileHead {
  /** End of the visit before; null on the first, and then there is nothing to tell. */
  since: string | null;
  /** Until when this answer looked; marking as seen sends it back. */
  until: string;
  /** Newest first. */
  items: TimelineEntry[];
  /** There is more than this answer holds: the timeline has it. */
  more: boolean;
}

/** Changes told at once; the file counts no further. */
export const CHANGES_TOLD = 50;

/** PUT /api/case-files/:id/visit: what came until then was seen. */
export interface MarkSeen {
  until: string;
}
