/** Counts of one to four people are not shown to those who may not open the list behind them. */
export const SMALL_COUNT_MAX = 4;

/**
 * Why a number is not shown. `small`: it is one to four. `linked`: it is larger, but together with the numbers beside it
 * it would give a small one away.
 */
export const SUPPRESSIONS = ['small', 'linked'] as const;
export type Suppression = (typeof SUPPRESSIONS)[number];

/** Lists that can stand behind a number; each is a page of the portal and a route of the API. */
export const LIST_PLACES = ['case_files', 'referrals'] as const;
export type ListPlace = (typeof LIST_PLACES)[number];

/** The list behind a number, as this viewer may open it. */
export interface ListLink {
  readonly place: ListPlace;
  /** Filters of that list, as its own contract names them. */
  readonly filters: Readonly<Record<string, string>>;
}

/** A number as this viewer may know it. */
export interface Figure {
  /** Null when it is not shown. */
  readonly value: number | null;
  readonly suppressed: boolean;
  /** Present when suppressed. */
  readonly reason?: Suppression;
  /** Absent when this viewer may not open the list behind it, or when there is none. */
  readonly list?: ListLink;
}
