import type { ContactWay, PersonIdentity, PersonLanguageSkill } from '@guichet/people-contract';

/**
 * `POST /api/case-files` with an Idempotency-Key: a person and their file, in one transaction.
 * The guichet looks for the person first: 409 `possible_duplicate` with what it found, unless `duplicatesSeen`.
 */
export interface OpenCaseFile {
  readonly identity: PersonIdentity;
  readonly languages: readonly PersonLanguageSkill[];
  readonly contacts: readonly ContactWay[];
  /** Team that owns the file: one of the actor's. */
  readonly teamId: string;
  /** Lead worker: works in that team. */
  readonly leadId: string;
  /** The actor looked at the likely duplicates and says that this is somebody else. */
  readonly duplicatesSeen: boolean;
}

/** The answer: 201. */
export interface CaseFileOpened {
  readonly id: string;
  /** Guichet number, XXXX-XXXX-C. */
  readonly reference: string;
  readonly version: number;
}

/** Stable codes of the problems of opening. */
export const OPEN_CASE_FILE_PROBLEMS = {
  /** 422: the lead worker does not work in the team. */
  leadOutsideTeam: 'lead_outside_team',
  /** 422: the team is none of the actor's. */
  teamNotMine: 'team_not_mine',
} as const;
