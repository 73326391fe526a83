import type { RowProblemCode } from '@guichet/imports-contract';
import { datePartsOf, partialDate } from '@guichet/people-domain';

/** What a cell says of a date. */
export interface DateRead {
  /** '1991', '1991-04' or '1991-04-23'. */
  readonly date: string;
  readonly approximate: boolean;
}
export interface DateNotRead {
  readonly code: RowProblemCode;
  readonly proposals: readonly string[];
}

const MONTHS = [
  ['jan', 'janv', 'janvier', 'january'],
  ['fev', 'fevr', 'fevrier', 'feb', 'february'],
  ['mar', 'mars', 'march'],
  ['avr', 'avril', 'apr', 'april'],
  ['mai', 'may'],
  ['juin', 'jun', 'june'],
  ['juil', 'juillet', 'jul', 'july'],
  ['aou', 'aout', 'aug', 'august'],
  ['sep', 'sept', 'septembre', 'september'],
  ['oct', 'octobre', 'october'],
  ['nov', 'novembre', 'november'],
  ['dec', 'decembre', 'december'],
];
const ABOUT = /^(?:vers|environ|env\.?|circa|ca\.?|c\.|~|±|about)\s*(?:le\s+|en\s+)?/i;
/** 30 December 1899: the day that a serial number of Excel counts from, its imaginary 29 February 1900 included. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const two = (part: string | number): string => String(part).padStart(2, '0');

/**
 * Reads a date as lists write it: `23/04/1991`, `23.4.1991`, `1991-04-23`, `04/1991`, `1991`, `12 mars 1990`, `vers 1990`,
 * or the serial number of a spreadsheet. The day comes before the month, as everybody writes here.
 */
export function readDate(text: string): DateRead | DateNotRead {
  const approximate = ABOUT.test(text);
  const date = text
    .replace(ABOUT, '')
    .replace(/[T ]00:00(:00)?(\.0+)?Z?$/, '')
    .trim();
  const serial = /^([1-9]\d{4})(?:[.,]\d+)?$/.exec(date)?.[1];
  if (serial !== undefined)
    return { date: new Date(SERIAL_ZERO + Number(serial) * DAY).toISOString().slice(0, 10), approximate };
  const written = shaped(date);
  if (written === null) return { code: 'not_a_date', proposals: [] };
  if (/^\d{2}$/.test(written.year)) {
    const rest = [written.day, written.month]
      .filter(Boolean)
      .map((part) => `${two(part)}/`)
      .join('');
    return { code: 'two_digit_year', proposals: ['19', '20'].map((century) => rest + century + written.year) };
  }
  const whole = [written.year, written.month, written.day].filter(Boolean).map(two).join('-');
  const parts = datePartsOf(whole);
  if (parts) return { date: partialDate(parts), approximate };
  const year = Number(written.year);
  if (year < 1900 || year > 2100) return { code: 'year_out_of_range', proposals: [] };
  return { code: 'impossible_date', proposals: swapped(written) };
}

interface Written {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function shaped(date: string): Written | null {
  const numbers =
    /^(?<day>\d{1,2})[/.\- ](?<month>\d{1,2})[/.\- ](?<year>\d{4}|\d{2})$/.exec(date) ??
    /^(?<year>\d{4})[/.-](?<month>\d{1,2})(?:[/.-](?<day>\d{1,2}))?$/.exec(date) ??
    /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/.exec(date) ??
    /^(?<year>\d{4})$/.exec(date);
  if (numbers?.groups) {
    const { year = '', month = '', day = '' } = numbers.groups;
    return { year, month, day };
  }
  const words = /^(?:(?<day>\d{1,2})(?:er)?[\s-]+)?(?<month>\p{L}+)\.?[\s-]+(?<year>\d{4}|\d{2})$/u.exec(
    date
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
  )?.groups;
  const month = MONTHS.findIndex((names) => names.includes(words?.['month'] ?? '')) + 1;
  return words && month > 0 ? { year: words['year'] ?? '', month: String(month), day: words['day'] ?? '' } : null;
}

/** Where day and month were exchanged, the date that was probably meant. */
function swapped({ year, month, day }: Written): string[] {
  return datePartsOf([year, two(day), two(month)].join('-')) ? [`${two(month)}/${two(day)}/${year}`] : [];
}
