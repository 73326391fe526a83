import type { Room } from '@guichet/access-contract';

/** Parts of a copy: the rooms of the file, and what stands around them. */
export const COPY_SECTIONS_AROUND = [
  'documents',
  'appointments',
  'agreements',
  'referrals',
  'statements',
  'requests',
  'readings',
] as const;
export type CopySection = Room | (typeof COPY_SECTIONS_AROUND)[number];

/** One thing that is held of the person. */
export interface CopyItem {
  section: CopySection;
  /** Kind of record, or what it is: `note`, `document`, `referral` … */
  kind: string;
  id: string;
  at: string;
  /** Who wrote it; null where nobody in particular did. */
  author: string | null;
  organisation: string | null;
  /** What is stated, under the names of the contract. */
  facts: Record<string, unknown>;
}

export const COPY_STATES = ['review', 'made', 'expired'] as const;
export type CopyState = (typeof COPY_STATES)[number];

/** What is done with a text that may name somebody else. */
export const COPY_DECISIONS = ['keep', 'mask', 'withhold'] as const;
export type CopyDecision = (typeof COPY_DECISIONS)[number];

/** A free text of the copy, and what was decided of it. */
export interface CopyLine {
  number: number;
  section: CopySection;
  kind: string;
  /** Which of its facts. */
  field: string;
  at: string;
  text: string;
  /** Passages that look like somebody else. */
  proposed: string[];
  decision: CopyDecision | null;
  /** Passages that are masked. */
  hidden: string[];
  reasonCode: string | null;
}
export interface CopyLines {
  items: CopyLine[];
  next: string | null;
}
/** Lines of one page. */
export const COPY_LINES = 12;

/** How far the review of one section is. */
export interface CopySectionFigures {
  section: CopySection;
  lines: number;
  undecided: number;
  /** Of these, texts in which something looks like somebody else. */
  looks: number;
  masked: number;
  withheld: number;
}

/** A copy and where it stands. */
export interface PersonCopy {
  id: string;
  version: number;
  requestId: string;
  caseFileId: string;
  reference: string;
  state: CopyState;
  lines: number;
  undecided: number;
  /** Lines without a proposal that nobody decided yet. */
  undecidedPlain: number;
  masked: number;
  withheld: number;
  madeAt: string | null;
  expiresAt: string | null;
  /** While it is reviewed: how far each section is, in the order of the rooms. */
  sections: CopySectionFigures[];
}

/** What stands of it on the page of its request: figures, never a word. */
export interface CopyOfRequest {
  id: string;
  state: CopyState;
  masked: number;
  withheld: number;
  madeAt: string | null;
  expiresAt: string | null;
  /** The reader made it. */
  own: boolean;
}

export interface DecideCopyLine {
  decision: CopyDecision;
  /** Passages to mask, each as it stands in the text. */
  hidden: string[];
  /** Code in reference list withholding_reason, when the text is withheld. */
  reasonCode: string | null;
}

export const COPY_FILES = ['pdf', 'json'] as const;
export type CopyFile = (typeof COPY_FILES)[number];
export interface OpenPersonCopy {
  kind: CopyFile;
}
/** A file of the copy, once. */
export interface OpenedPersonCopy {
  name: string;
  mediaType: string;
  /** Base64. */
  content: string;
}
