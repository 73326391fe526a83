import type { NameOrder } from './vocabularies';

/** The parts of a name as the person gives them. Either of the first two may be empty, never all three. */
export interface PersonNames {
  readonly familyNames: string;
  readonly givenNames: string;
  /** What the person wishes to be called; shown instead of the given names, or of the whole name. */
  readonly knownAs: string;
  readonly ownScriptName: string;
  /** How to say it, as a French speaker would read it. */
  readonly pronunciation: string;
  readonly nameOrder: NameOrder;
}

/** A name as lists show it. */
export interface ShownNames {
  /** The name as the person wishes to be called, in their order. */
  readonly display: string;
  readonly knownAs: string;
  readonly ownScript: string;
}

/** Longest texts of a person's facts, for forms and for the API alike. */
export const PERSON_LIMITS = {
  name: 120,
  spelling: 200,
  spellings: 20,
  nationalities: 10,
  languages: 20,
  contacts: 20,
  contactValue: 300,
  contactInstructions: 500,
  ownSentence: 600,
} as const;
