import type { ReferenceAttribute, ReferenceList } from './reference-list';

/** One coded value as the portal needs it; what is empty is left out. */
export interface ReferenceItem {
  readonly code: string;
  /** In the caller's language. */
  readonly label: string;
  readonly attributes?: Readonly<Record<string, ReferenceAttribute>>;
  /** First day it may be chosen. */
  readonly validFrom?: string;
  /** Last day it may be chosen; it still has its label afterwards. */
  readonly validTo?: string;
}

/** `GET /api/reference-data`: every list, each in its own order. ETag; answers 304 while nothing changed. */
export interface ReferenceData {
  readonly language: 'fr' | 'en';
  readonly lists: Readonly<Record<ReferenceList, readonly ReferenceItem[]>>;
}

/** One entry with where it comes from. */
export interface SourcedReferenceItem {
  readonly code: string;
  readonly label: string;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly attributes: Readonly<Record<string, ReferenceAttribute>>;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly reviewedOn: string;
  /** True when nobody compared it with its source for more than twelve months. */
  readonly reviewDue: boolean;
}

/** `GET /api/reference-data/:list`. */
export interface SourcedReferenceList {
  readonly list: ReferenceList;
  readonly items: readonly SourcedReferenceItem[];
}
