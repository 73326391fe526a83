import type { FactSource } from '../vocabularies';

/** Whether a bed was given. */
export const SHELTER_RESULTS = ['obtained', 'refused'] as const;
export type ShelterResult = (typeof SHELTER_RESULTS)[number];

/** A night asked for at a night shelter. Days are YYYY-MM-DD; null where not known. */
export interface ShelterNightInput {
  source: FactSource;
  /** Code in reference list night_shelter: which shelter. */
  shelterCode: string;
  /** Evening of the night. */
  night: string;
  /** Obtained or refused. */
  result: ShelterResult;
}
