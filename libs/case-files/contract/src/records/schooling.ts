import type { FactSource } from '../vocabularies';

/** Years at a school: where, to what level, finished or not. Days are YYYY-MM-DD. */
export interface SchoolingInput {
  source: FactSource;
  /** Code in reference list isced_level: level reached or begun. */
  levelCode: string;
  /** Code in reference list country: country. */
  countryCode: string | null;
  /** School. */
  school: string;
  /** Years at school. */
  years: number | null;
  /** Last year. */
  untilYear: number | null;
  /** Finished. */
  finished: boolean;
  /** Remark. */
  note: string;
}
