import type { RecordInputs } from '@guichet/case-files-contract';
import type { Day } from '../../calendar';
import type { DemoCaseFile } from '../../city-types';
import type { Random } from '../../chance/random';
import type { Need } from '../facts';

/** The kinds of record about a life besides papers, and the table of each. */
export const LIFE_TABLES = {
  'household-members': 'household_member',
  guardianships: 'guardianship',
  incomes: 'income',
  debts: 'debt',
  'aid-requests': 'aid_request',
  'health-coverages': 'health_coverage',
  'care-needs': 'care_need',
  'rights-matters': 'rights_matter',
  participations: 'participation',
  'housing-applications': 'housing_application',
  'shelter-nights': 'shelter_night',
  'reference-addresses': 'reference_address',
  'employment-follow-ups': 'employment_follow_up',
} as const;
export type LifeKind = keyof typeof LIFE_TABLES;

/** What is known of somebody when their life besides papers is told. */
export interface LifeStory {
  readonly random: Random;
  readonly file: Pick<DemoCaseFile, 'documents' | 'housing' | 'employment'>;
  readonly needs: readonly Need[];
  /** Kind of story told of their papers. */
  readonly situation: string;
  readonly openedOn: Day;
  readonly lastDay: Day;
}

/** One fact, with the day it began to be true. */
export type LifeFact = {
  [Kind in LifeKind]: { readonly kind: Kind; readonly begunOn: Day | null; readonly facts: RecordInputs[Kind] };
}[LifeKind];

export const fact = <Kind extends LifeKind>(kind: Kind, begunOn: Day | null, facts: RecordInputs[Kind]): LifeFact =>
  ({ kind, begunOn, facts }) as LifeFact;

/** Holds a card, so that the CPAS and the insurers are open to them. */
export const hasCard = ({ file }: LifeStory): boolean =>
  file.documents.some((paper) => paper.typeCode.startsWith('card.') && paper.supersededAt === null);

export const needs = (story: LifeStory, ...any: readonly Need[]): boolean =>
  any.some((need) => story.needs.includes(need));

/** Where they sleep now. */
export const sleepsIn = (story: LifeStory, ...kinds: readonly string[]): boolean =>
  story.file.housing.some(
    (place) => place.validUntil === null && place.supersededAt === null && kinds.includes(place.kindCode),
  );
