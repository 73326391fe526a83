import type { BirthDate, ShownNames } from '@guichet/people-contract';
import type { CaseFileStatus } from './vocabularies';

/** What says that two files may be of one person. Two of them are needed, or the national number alone. */
export const DUPLICATE_EVIDENCE = ['national_number', 'phone', 'name', 'birth_year'] as const;
export type DuplicateEvidence = (typeof DUPLICATE_EVIDENCE)[number];

/** One of two files that are compared; only what the reader may read of it. */
export interface DuplicateSide {
  readonly caseFileId: string;
  readonly reference: string;
  readonly names: ShownNames;
  /** Other spellings of the name. */
  readonly spellings: readonly string[];
  readonly birth: BirthDate;
  /** Telephone numbers in use; empty where room contact is closed. */
  readonly phones: readonly string[];
  readonly status: CaseFileStatus;
  readonly openedOn: string;
  readonly leadName: string;
  readonly organisationShortName: string;
}

/** Two files that may be of one person. A human decides; the guichet never does. */
export interface DuplicatePair {
  readonly one: DuplicateSide;
  readonly other: DuplicateSide;
  readonly evidence: readonly DuplicateEvidence[];
  /** False: one of them belongs to another organisation, with whom it is to be spoken first. */
  readonly mergeable: boolean;
}

/** `GET /api/duplicates`: at most fifty pairs, the surest first. */
export interface DuplicatePairs {
  readonly items: readonly DuplicatePair[];
}
export const DUPLICATES_SHOWN = 50;

/** `POST /api/duplicates/dismissals`: two people who look alike; the pair is not proposed again. */
export interface DismissDuplicate {
  readonly oneId: string;
  readonly otherId: string;
}

/** `POST /api/case-files/:id/mergers`: the file in the address goes on, the other leads to it. */
export interface MergeCaseFile {
  readonly mergedId: string;
  /** How it is known that both are one person. */
  readonly reason: string;
}

/** `POST /api/mergers/:id/undoing`, If-Match. */
export interface UndoMerger {
  readonly reason: string;
}

/** Lengths of both reasons. */
export const MERGER_REASON = { min: 3, max: 1000 } as const;

/** A file at the other end of a merger. */
export interface MergedFile {
  readonly mergerId: string;
  /** Version of the merger, for If-Match. */
  readonly version: number;
  readonly caseFileId: string;
  /** Null where the reader may not know that file. */
  readonly reference: string | null;
  readonly mergedAt: string;
  readonly mergedBy: string;
  readonly reason: string;
  readonly allowedActions: readonly 'undo'[];
}

/** `GET /api/case-files/:id/mergers`. */
export interface FileMergers {
  /** The file that goes on instead of this one. */
  readonly into: MergedFile | null;
  /** Files that lead to this one. */
  readonly from: readonly MergedFile[];
}
