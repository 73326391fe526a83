import type { FactSource } from '../vocabularies';

/** Which paper of a diploma the person has in hand. */
export const DOCUMENTS_HELD = ['original', 'copy', 'none'] as const;
export type DocumentHeld = (typeof DOCUMENTS_HELD)[number];

/** A diploma or certificate, and which paper of it the person holds. Days are YYYY-MM-DD. */
export interface DiplomaInput {
  source: FactSource;
  /** Title, as on the paper. */
  title: string;
  /** Code in reference list isced_level: level. */
  levelCode: string;
  /** Code in reference list country: country. */
  countryCode: string | null;
  /** Field of study. */
  field: string;
  /** School or university. */
  institution: string;
  /** Year. */
  year: number | null;
  /** Paper in hand. */
  documentHeld: DocumentHeld;
  /** Remark. */
  note: string;
}
