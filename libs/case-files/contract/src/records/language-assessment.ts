import type { FactSource } from '../vocabularies';

/** Levels of the Common European Framework, for one skill of one language. */
export const CEFR_LEVELS = ['pre_a1', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;
export type CefrLevel = (typeof CEFR_LEVELS)[number];

/** Which script somebody reads: literacy is not level in a language. */
export const LITERACIES = ['latin', 'other_script', 'none'] as const;
export type Literacy = (typeof LITERACIES)[number];

/** Whether a level was said by the person or tested. */
export const ASSESSMENT_BASES = ['self_assessed', 'tested'] as const;
export type AssessmentBasis = (typeof ASSESSMENT_BASES)[number];

/** How well somebody understands, speaks, reads and writes one language, skill by skill, on one day. Days are YYYY-MM-DD. */
export interface LanguageAssessmentInput {
  source: FactSource;
  /** Code in reference list language: language. */
  languageCode: string;
  /** Understanding what is said. */
  listening: CefrLevel | null;
  /** Understanding what is written. */
  reading: CefrLevel | null;
  /** Taking part in a conversation. */
  spokenInteraction: CefrLevel | null;
  /** Speaking alone. */
  spokenProduction: CefrLevel | null;
  /** Writing. */
  writing: CefrLevel | null;
  /** Which script is read: Latin, another only, or none. */
  literacy: Literacy | null;
  /** Said by the person or tested. */
  basis: AssessmentBasis;
  /** Name of the test. */
  testName: string;
  /** Who assessed. */
  assessor: string;
  /** Day of the assessment. */
  assessedOn: string | null;
  /** Remark. */
  note: string;
}
