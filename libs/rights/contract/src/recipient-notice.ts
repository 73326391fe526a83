import type { Room } from '@guichet/access-contract';

/** Requests that, once granted, are told to whoever received the data (GDPR article 19). */
export const NOTIFIED_KINDS = ['rectification', 'erasure', 'restriction'] as const;

/** Where a notice stands. `exempt`: telling is impossible or out of proportion, and somebody wrote down why. */
export const NOTICE_STATES = ['to_send', 'sent', 'acknowledged', 'exempt'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** In the product where somebody still knows the file; by mail, which says nothing of anybody; or by hand. */
export const NOTICE_WAYS = ['product', 'mail', 'by_hand'] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];

/** An organisation that received what a request is about, and whether it was told. */
export interface Recipient {
  /** Null while nobody prepared its notice. */
  id: string | null;
  version: number | null;
  organisation: string;
  /** Rooms that it had received. */
  rooms: Room[];
  state: NoticeState;
  way: NoticeWay | null;
  /** What a mail quotes. */
  number: string | null;
  sentAt: string | null;
  acknowledgedAt: string | null;
  exemption: string;
}

/** Those who were not told are not, because it is impossible or out of proportion. */
export interface ExemptRecipients {
  reason: string;
}

/** What a receiver is told: what it received is not as it was. */
export interface ReceivedNotice {
  id: string;
  version: number;
  kind: (typeof NOTIFIED_KINDS)[number];
  rooms: Room[];
  sentAt: string;
  acknowledgedAt: string | null;
}

/** GET /api/case-files/:id/recipient-notices: those of the reader’s organisation. */
export interface ReceivedNotices {
  items: ReceivedNotice[];
}
