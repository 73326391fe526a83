import { dayInWords } from './letter-sheet';

/** A birth as far as it is known. */
export interface Birth {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly approximate: boolean;
}

const two = (n: number): string => String(n).padStart(2, '0');
const MONTH = new Intl.DateTimeFormat('fr-BE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** ", né·e le …," inside a sentence; nothing more than is known, and nothing when nothing is. */
export function birthInWords({ year, month, day, approximate }: Birth): string {
  if (year === null) return '';
  if (approximate || month === null) return `, né·e ${approximate ? 'vers' : 'en'} ${year},`;
  if (day === null) return `, né·e en ${MONTH.format(new Date(Date.UTC(year, month - 1, 1)))},`;
  return `, né·e le ${dayInWords(`${year}-${two(month)}-${two(day)}`)},`;
}
