import type { DocumentMediaType, ScanState } from '@guichet/documents-contract';
import type { ConventionState } from './convention';

/** The signed paper as it was sent once; a new sending never replaces the one before. */
export interface ConventionPaper {
  /** Counts from 1 in each convention. */
  readonly number: number;
  readonly mediaType: DocumentMediaType;
  /** Bytes, as kept after cleaning. */
  readonly size: number;
  readonly scan: ScanState;
  readonly author: string;
  /** Instant of the sending. */
  readonly at: string;
  /** It may be opened: it was found clean, or no scanner is configured. */
  readonly readable: boolean;
}

/** One convention of an organisation, in force, to come or over. */
export interface SignedConvention {
  readonly id: string;
  readonly version: number;
  readonly signedOn: string;
  readonly endsOn: string;
  readonly reference: string;
  readonly contact: string;
  /** Its end was carried out, or a later one took its place. */
  readonly over: boolean;
  /** Newest first. */
  readonly papers: readonly ConventionPaper[];
}

/** `GET /api/organisations/:id/conventions`: the one that ends last comes first. */
export interface OrganisationConventions {
  readonly organisationId: string;
  readonly organisation: string;
  readonly state: ConventionState;
  /** Empty to managers of a third organisation. */
  readonly items: readonly SignedConvention[];
  readonly allowedActions: readonly 'add_paper'[];
  /** Largest file, in bytes. */
  readonly maxBytes: number;
}
