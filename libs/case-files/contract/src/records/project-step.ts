import type { FactSource } from '../vocabularies';

/** Who takes a step of a project. */
export const STEP_TAKERS = ['person', 'collective', 'organisation'] as const;
export type StepTaker = (typeof STEP_TAKERS)[number];

/** A step of a project: what was agreed with whom, and what keeps it the owner’s. No step asks for an end. Days are YYYY-MM-DD. */
export interface ProjectStepInput {
  source: FactSource;
  /** Project of the same file. */
  projectId: string;
  /** Code in reference list project_stage: stage reached. */
  stageCode: string;
  /** When. */
  happenedOn: string | null;
  /** Whose step it is. */
  takenBy: StepTaker;
  /** Name of the collective or organisation. */
  takenByName: string;
  /** What was agreed. */
  agreed: string;
  /** What keeps the project the owner’s, in words: name, ownership, decisions, the way out. */
  safeguards: string;
  /** The owner of the project assents. */
  ownerAssents: boolean;
}

/** What the file shows besides. */
export interface ProjectStepNames {
  /** Name of the project; null where it may not be read. */
  project: string | null;
}
