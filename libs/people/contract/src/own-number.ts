/**
 * A number that an organisation gives to the person itself: its file, its customer. Only that organisation sees it; it is
 * never a key between organisations, the guichet number is.
 */
export interface OwnNumber {
  readonly id: string;
  readonly version: number;
  /** What kind of number, in the organisation's words. */
  readonly system: string;
  readonly value: string;
}

/** `GET /api/case-files/:id/own-numbers`: those of the reader's organisation. */
export interface OwnNumbers {
  readonly items: readonly OwnNumber[];
}

/** `POST /api/case-files/:id/own-numbers`. */
export interface AddOwnNumber {
  readonly system: string;
  readonly value: string;
}

/** Lengths of both texts. */
export const OWN_NUMBER_LIMITS = { min: 2, max: 60 } as const;
