import type { FactSource } from '../vocabularies';

/** The guardian of a young person without family here, from the report to the guardianship service on. Days are YYYY-MM-DD; null where not known. */
export interface GuardianshipInput {
  source: FactSource;
  /** Code in reference list guardianship_stage: how far it is. */
  stageCode: string;
  /** Name of the guardian. */
  guardian: string;
  /** How to reach the guardian. */
  contact: string;
  /** Number at the guardianship service. */
  registrationNumber: string;
  /** Day of the report to the guardianship service. */
  reportedOn: string | null;
  /** Day the guardian was appointed. */
  validFrom: string | null;
  /** Day the guardianship ended; empty while it lasts. */
  validUntil: string | null;
  /** Remark. */
  note: string;
}
