import type { FactSource } from '../vocabularies';

/** Whether somebody of the household lives with the person. */
export const LIVES_WITH = ['together', 'partly', 'apart', 'abroad', 'unknown'] as const;
export type LivesWith = (typeof LIVES_WITH)[number];

/** What a worker states about somebody who belongs to the person: kin, companion, guardian. Days are YYYY-MM-DD. */
export interface HouseholdMemberInput {
  source: FactSource;
  /** Code in reference list household_relation. */
  relationCode: string;
  /** As the person names them. */
  name: string;
  birthYear: number | null;
  livesWith: LivesWith;
  /** Where, when not with the person. */
  whereabouts: string;
  /** Depends on the person's income. */
  dependent: boolean;
  validFrom: string | null;
  validUntil: string | null;
  note: string;
}
