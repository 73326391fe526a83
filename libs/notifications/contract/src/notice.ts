import type { Page } from '@guichet/platform-contract';
import type { ReferralMember, ReferralStatus } from '@guichet/referrals-contract';

/** `GET /api/notices`: newest first. */
export interface NoticeQuery {
  /** True: only those not read. */
  readonly unread?: boolean;
  /** `next` of the page before. */
  readonly after?: string;
  /** Items of a page, 1 to 100; 25 unless asked. */
  readonly size?: number;
}

/** The referral a notice is about, as the member may see it now. */
export interface NoticeReferral {
  readonly id: string;
  readonly status: ReferralStatus;
  readonly subject: string;
  /** Given name and initial. */
  readonly personLabel: string;
  readonly fromOrganisationShortName: string;
  readonly toOrganisationShortName: string;
  readonly responsible: ReferralMember | null;
}

/** Something a member should know: a code and what it is about. */
export interface Notice {
  readonly id: string;
  /** Code of what happened, for instance a `ReferralEvent`. */
  readonly kind: string;
  readonly at: string;
  readonly readAt: string | null;
  /** Null when it is about something else, or when the member may no longer see it. */
  readonly referral: NoticeReferral | null;
  /** The file it is about, when the member may know it. */
  readonly caseFileId: string | null;
  /** Its reference, which says nothing of the person. */
  readonly caseFileReference: string | null;
}

/** One page of notices. */
export interface NoticePage extends Page<Notice> {
  /** Notices of the member that were not read, on all pages. */
  readonly unread: number;
}

/**
 * Data of one message of `GET /api/notices/stream` (Server-Sent Events). Between messages a comment comes every 20
 * seconds and means nothing but "still here".
 */
export interface NoticeSignal {
  /** Kind of the notice, or `resumed`. */
  readonly kind: string;
  readonly referralId: string | null;
}

/** Kind of the signal after the server itself was interrupted: some may have been missed, load again what is shown. */
export const STREAM_RESUMED = 'resumed';

/** Seconds between two signs of life. */
export const HEARTBEAT_SECONDS = 20;
