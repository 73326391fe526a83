import type { FactSource } from '../vocabularies';

/** An occupation the person looks for, and what they did of it. Days are YYYY-MM-DD. */
export interface OccupationSoughtInput {
  source: FactSource;
  /** Code in reference list occupation: occupation. */
  occupationCode: string;
  /** Years of experience. */
  experienceYears: number | null;
  /** Where. */
  experienceWhere: string;
  /** Since when. */
  validFrom: string | null;
  /** Until when; null while it lasts. */
  validUntil: string | null;
  /** Remark. */
  note: string;
}
