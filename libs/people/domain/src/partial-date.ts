import { BIRTH_YEARS } from '@guichet/people-contract';
import type { PartialDate } from '@guichet/people-contract';

/** The parts of a date as they are stored; a part that is not known is null, and nothing is known after it. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const SHAPE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The parts of a partial date; null when it is none: a month 13, a 30 February, a year no living person was born in. */
export function datePartsOf(date: PartialDate): DateParts | null {
  if (date === '') return { year: null, month: null, day: null };
  const match = SHAPE.exec(date);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year < BIRTH_YEARS.first || year > BIRTH_YEARS.last) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > daysIn(year, month ?? 1))) return null;
  return { year, month, day };
}

/** '1991', '1991-04', '1991-04-23' or ''. */
export function partialDate(parts: DateParts): PartialDate {
  if (parts.year === null) return '';
  const known = [String(parts.year).padStart(4, '0')];
  if (parts.month !== null) known.push(two(parts.month));
  if (parts.month !== null && parts.day !== null) known.push(two(parts.day));
  return known.join('-');
}

/** True when nothing known in both dates contradicts: '1991' agrees with '1991-04-23', and '' with everything. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/**
 * Full years of age on a day, from the least to the most that the known parts allow; null when not even the year is known.
 * @param today YYYY-MM-DD
 */
export function ageRange(birth: PartialDate, today: string): { readonly least: number; readonly most: number } | null {
  const { year = null, month = null, day = null } = datePartsOf(birth) ?? {};
  if (year === null) return null;
  const latest = partialDate({ year, month: month ?? 12, day: day ?? daysIn(year, month ?? 12) });
  const earliest = partialDate({ year, month: month ?? 1, day: day ?? 1 });
  return { least: Math.max(0, fullYears(latest, today)), most: Math.max(0, fullYears(earliest, today)) };
}

function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
