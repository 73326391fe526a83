import type { FactSource } from '../vocabularies';

/** Whether the path is compulsory for the person or chosen. */
export const PATHWAY_BASES = ['obliged', 'volunteer'] as const;
export type PathwayBasis = (typeof PATHWAY_BASES)[number];

/** The integration path of Wallonia, as this person follows it. Days are YYYY-MM-DD. */
export interface PathwayInput {
  source: FactSource;
  /** Code in reference list integration_situation: how the person stands to the path. */
  situationCode: string;
  /** Obliged or volunteer. */
  basis: PathwayBasis;
  /** Code in reference list integration_stage: stage. */
  stageCode: string;
  /** Day the residence title was ordered. */
  titleOrderedOn: string | null;
  /** Day the agreement with the regional centre was signed. */
  conventionSignedOn: string | null;
  /** Codes in reference list integration_dispensation: dispensations proven. */
  dispensationCodes: string[];
  /** Day the certificate of attendance was given. */
  attestationOn: string | null;
  /** Remark. */
  note: string;
}
