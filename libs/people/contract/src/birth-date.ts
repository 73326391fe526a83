/**
 * A date of which only a part may be known: '1991', '1991-04' or '1991-04-23'. Empty: nothing is known.
 * The shape that the portal's date field reads and writes.
 */
export type PartialDate = string;

/** Years that a birth may have; a paper says nothing earlier of anybody alive. */
export const BIRTH_YEARS = { first: 1900, last: 2100 } as const;

/** Birth as far as it is known. */
export interface BirthDate {
  readonly date: PartialDate;
  /** The date is an estimate. */
  readonly approximate: boolean;
  /** An authority assigned the date, often 1 January; it is no proof that two persons are the same. */
  readonly assigned: boolean;
}
