import type { BreakGlassRoom } from '@guichet/access-contract';

/** Reference list of why the glass may be broken. */
export const BREAK_GLASS_REASON_LIST = 'break_glass_reason';

/** Fewest and most characters of the reason in words. */
export const BREAK_GLASS_REASON = { min: 20, max: 1000 } as const;

/** Opens named rooms of one file to the actor alone, to read, for a few hours. Exactly one of the two names of the file is given. */
export interface OpenBreakGlass {
  /** Sealed by the search, when the actor may not know the file. */
  requestToken: string | null;
  /** The file, when the actor may know it. */
  caseFileId: string | null;
  rooms: BreakGlassRoom[];
  reasonCode: string;
  /** In words, in the body and never in an address. */
  reason: string;
}

/** What became of it: identifiers only. */
export interface BreakGlassOpened {
  id: string;
  version: number;
  caseFileId: string;
}

/** An emergency of one’s own that runs now: what the banner says. */
export interface OwnBreakGlass {
  id: string;
  version: number;
  caseFileId: string;
  reference: string;
  rooms: BreakGlassRoom[];
  reasonCode: string;
  openedAt: string;
  endsAt: string;
}

/** Emergencies of the actor that run now, the next to end first. */
export interface OwnBreakGlassList {
  items: OwnBreakGlass[];
}

export const BREAK_GLASS_VERDICTS = ['justified', 'not_justified', 'needs_talk'] as const;
export type BreakGlassVerdict = (typeof BREAK_GLASS_VERDICTS)[number];

/** What somebody else than the actor found. */
export interface ReviewBreakGlass {
  verdict: BreakGlassVerdict;
  comment: string;
}

/** Which reviews a list shows: those that wait, or those that were decided. */
export const BREAK_GLASS_REVIEW_STATES = ['waiting', 'decided'] as const;
export type BreakGlassReviewState = (typeof BREAK_GLASS_REVIEW_STATES)[number];

/** One breaking of the glass as who reviews it sees it: never more of the person than the guichet number. */
export interface BreakGlassReview {
  id: string;
  version: number;
  reference: string;
  member: { id: string; name: string; role: string; organisation: string };
  rooms: BreakGlassRoom[];
  reasonCode: string;
  reason: string;
  openedAt: string;
  /** When it ended or will end: by itself, or before when the actor gave it back. */
  endsAt: string;
  /** True when the actor ended it before its time. */
  endedEarly: boolean;
  /** True when it followed another one on the same file. */
  renewal: boolean;
  reviewDueAt: string;
  escalatedAt: string | null;
  /** Readings made under it, and the rooms that were in fact read. */
  readings: number;
  roomsRead: string[];
  review: { by: string; at: string; verdict: BreakGlassVerdict; comment: string } | null;
}

export interface BreakGlassReviews {
  items: BreakGlassReview[];
}

/** Fewest peers among whom a median says anything; fewer are not shown. */
export const FEWEST_PEERS = 5;

/** How often one member broke the glass, beside the peers: same role, same organisation. */
export interface BreakGlassRate {
  member: { id: string; name: string; role: string; organisation: string };
  count: number;
  /** Of the peers, those who never did included; null under `FEWEST_PEERS`. */
  peersMedian: number | null;
  peers: number;
}

export interface BreakGlassRates {
  /** First day counted. */
  since: string;
  items: BreakGlassRate[];
}

/** What members are told; also the kinds of the notices. Written by the database. */
export const BREAK_GLASS_EVENTS = {
  /** To the lead worker, those who review, and the data protection officers: at once. */
  opened: 'break_glass.opened',
  /** To the officers and the managers: nobody reviewed it in time. */
  escalated: 'break_glass.escalated',
  /** To who broke it. */
  reviewed: 'break_glass.reviewed',
} as const;
