import type { FactSource } from '../vocabularies';

/** A request to have a foreign diploma recognised. Days are YYYY-MM-DD. */
export interface EquivalenceInput {
  source: FactSource;
  /** Diploma of the same file. */
  diplomaId: string | null;
  /** Diploma, when it is not among those of the file. */
  diplomaTitle: string;
  /** Code in reference list recognition_authority: authority asked. */
  authorityCode: string;
  /** Code in reference list equivalence_stage: stage. */
  stageCode: string;
  /** Day on which the request was complete. */
  askedOn: string | null;
  /** Fee paid, in euro cents. */
  feeCents: number | null;
  /** Code in reference list equivalence_decision: decision. */
  decisionCode: string | null;
  /** Day of the decision. */
  decidedOn: string | null;
  /** Remark. */
  note: string;
}

/** What the file shows besides. */
export interface EquivalenceNames {
  /** Title of the diploma named; null where it may not be read. */
  diploma: string | null;
}
