import type { Room } from '@guichet/access-contract';

/** What the person said of the support at the end. */
export const SATISFACTIONS = ['not_asked', 'satisfied', 'partly', 'dissatisfied'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

/** Longest texts of a closing. */
export const CLOSING_LIMITS = { destination: 300, wayBack: 1000 } as const;

/** Something that is not over: a referral, or a record of a room without an end. */
export interface StillOpen {
  readonly id: string;
  readonly room: Room | 'referral';
  /** What it is, as far as the reader may know. */
  readonly label: string;
  /** Since when, where it is known. */
  readonly since: string | null;
}

/** One closing of the file, also after it was opened again. */
export interface PastClosure {
  readonly id: string;
  readonly closedAt: string;
  readonly closedBy: string;
  /** Code in reference list case_closure_reason. */
  readonly reasonCode: string;
  readonly destination: string;
  readonly satisfaction: Satisfaction;
  readonly remainsOpen: string;
  readonly wayBack: string;
  /** What ran then and runs still, as far as the reader may know it. */
  readonly running: readonly StillOpen[];
  readonly reopenedAt: string | null;
  readonly reopenedBy: string | null;
}

/** `GET /api/case-files/:id/closing`: what to look at before closing, and before opening again. */
export interface ClosingContext {
  /** Referrals that must be answered or taken back first. */
  readonly openReferrals: readonly StillOpen[];
  /** Booked appointments still to come, as far as the reader may see them: they stay, but nobody is reminded of them. */
  readonly appointments: number;
  /** Records without an end: they stay as they are. */
  readonly running: readonly StillOpen[];
  /** Latest first. */
  readonly closures: readonly PastClosure[];
}
