import type { ListedClock } from '@guichet/case-files-contract';

/** The current document that ends last, with the windows that the rule in force gives it. Days are YYYY-MM-DD. */
export interface LastDocument {
  readonly validUntil: string | null;
  readonly prepareOn: string | null;
  readonly windowOpensOn: string | null;
  readonly windowClosesOn: string | null;
}

/** The next date of the residence clock, for a line of a list: null when nothing runs, or no end is known. */
export function listedClock(document: LastDocument | null, today: string): ListedClock | null {
  if (!document?.validUntil) return null;
  const { validUntil, prepareOn, windowOpensOn, windowClosesOn } = document;
  if (today > validUntil) return { state: 'expired', on: validUntil };
  if (windowClosesOn !== null && today > windowClosesOn) return { state: 'closed', on: validUntil };
  if (windowOpensOn !== null && today >= windowOpensOn) return { state: 'open', on: windowClosesOn ?? validUntil };
  if (windowOpensOn !== null && prepareOn !== null && today >= prepareOn)
    return { state: 'prepare', on: windowOpensOn };
  return null;
}
