import type { ClosingTie } from './relation';

/**
 * A member says that they must not come near a person: the person of a file they know, or somebody by name and year of
 * birth. The answer is the same whether that person is known here or not, and it holds for files opened later.
 */
export interface DeclareConflict {
  kind: ClosingTie;
  /** The file, where the member knows it; then no name is needed. */
  caseFileId: string | null;
  familyNames: string;
  givenNames: string;
  birthYear: number | null;
}

/** A declaration of one’s own, in the words of the member. Nothing here tells whether somebody is known. */
export interface OwnConflict {
  id: string;
  kind: ClosingTie;
  /** Guichet number of the file, where one was named. */
  reference: string;
  familyNames: string;
  givenNames: string;
  birthYear: number | null;
  declaredAt: string;
  withdrawnAt: string | null;
}

export interface OwnConflictList {
  items: OwnConflict[];
}

/** A declaration as the officer sees it, who alone can withdraw it. */
export interface ConflictView extends OwnConflict {
  version: number;
  member: string;
  organisation: string;
  /** How many files it closes now. */
  closes: number;
  withdrawalReason: string;
}

export interface ConflictList {
  items: ConflictView[];
}

/** Why the officer withdraws a declaration. */
export interface WithdrawConflict {
  reason: string;
}

export const CONFLICT_LIMITS = { name: 120, reasonMin: 10, reasonMax: 1000, earliestBirthYear: 1900 } as const;
