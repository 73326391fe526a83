/** How a convention stands today. `unrecorded`: the organisation receives, and the register holds no end. */
export const CONVENTION_STATES = ['missing', 'unrecorded', 'holds', 'ends_soon', 'ended'] as const;
export type ConventionState = (typeof CONVENTION_STATES)[number];

/** An organisation with an account and its convention. */
export interface ConventionLine {
  organisationId: string;
  organisation: string;
  kind: string;
  state: ConventionState;
  signedOn: string | null;
  endsOn: string | null;
  /** Where the signed paper lies. */
  reference: string;
  contact: string;
  /** Active members who have not signed the undertaking of secrecy: they cannot receive either. */
  unsworn: number;
  /** Signed papers kept for the convention that ends last. */
  papers: number;
}

/** The register; the first to end first. */
export interface Conventions {
  items: ConventionLine[];
}

export interface RecordConvention {
  organisationId: string;
  signedOn: string;
  endsOn: string;
  reference: string;
  contact: string;
}
