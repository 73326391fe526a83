/**
 * A date of which only a part may be known, as people and papers give it: '1991', '1991-04' or '1991-04-23'.
 * An empty string says that nothing is known.
 */
export type PartialDate = string;

/** The three boxes of the form, as typed. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** Why three boxes do not make a date; the catalogue has a sentence for each. */
export type PartialDateFault = 'partialDateYear' | 'partialDateMonth' | 'partialDateDay' | 'partialDateGap';

export function partsOf(value: PartialDate): DateParts {
  const [year = '', month = '', day = ''] = value.split('-');
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') };
}

/** Joins what was typed, or names the first thing that cannot be. A day without its month is a gap. */
export function joinParts(parts: DateParts): { readonly value: PartialDate } | { readonly fault: PartialDateFault } {
  const year = parts.year.trim();
  const month = parts.month.trim();
  const day = parts.day.trim();
  if (!year && !month && !day) return { value: '' };
  if (!/^(1[89]|20)\d\d$/.test(year)) return { fault: 'partialDateYear' };
  if (!month) return day ? { fault: 'partialDateGap' } : { value: year };
  if (!isWithin(month, 12)) return { fault: 'partialDateMonth' };
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`;
  if (!day) return { value: yearAndMonth };
  return isWithin(day, daysIn(Number(year), Number(month)))
    ? { value: `${yearAndMonth}-${day.padStart(2, '0')}` }
    : { fault: 'partialDateDay' };
}

function isWithin(digits: string, most: number): boolean {
  return /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= most;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
