import type { NationalNumberKind, PartialDate } from '@guichet/people-contract';
import { partialDate } from './partial-date';

/**
 * What a number says about the day it was given. It proves neither today’s gender nor the birth date: numbers keep the
 * original data. Nothing of it is ever copied into the person’s own facts.
 */
export interface NationalNumber {
  /** Eleven digits, as stored. */
  readonly digits: string;
  readonly kind: NationalNumberKind;
  /** As far as the number says it; empty when nothing was known. */
  readonly birth: PartialDate;
  /** False for order numbers 000 and 999: they are never given to anybody, only tests and demonstrations use them. */
  readonly issuable: boolean;
}

/** Sex not known when the BIS number was given: the month is raised by twenty; known: by forty. */
const BIS_MONTHS = [40, 20] as const;
const MONTHS = 12;
/** Modulus of the check digits. */
const MODULUS = 97;
/** Whoever was born in or after 2000 has a 2 before the nine digits when the check is computed. */
const BORN_SINCE_2000 = 2_000_000_000;
const ONE_DAY = 86_400_000;

/**
 * Reads a NISS, however it was typed; null when it is none. The check digits decide the century.
 * @param today YYYY-MM-DD; nobody is born later than tomorrow, which allows for a clock that is ahead
 */
export function parseNationalNumber(typed: string, today: string): NationalNumber | null {
  const digits = typed.replace(/[\s.\-‐-―]/g, '');
  if (!/^\d{11}$/.test(digits)) return null;
  const [yy, month, day] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [number, number, number];
  const century = centuryOf(digits);
  const told = monthAndKind(month);
  if (century === null || told === null) return null;
  const year = century + yy;
  if (!born(year, told.month, day, today)) return null;
  const order = Number(digits.slice(6, 9));
  return {
    digits,
    kind: told.kind,
    birth: nothingKnown(yy, told.month, day)
      ? ''
      : partialDate({ year, month: told.month || null, day: told.month && day ? day : null }),
    issuable: order >= 1 && order <= 998,
  };
}

/** The number as papers print it: 85.01.01-999.84. */
export function formatNationalNumber(digits: string): string {
  return `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}-${digits.slice(6, 9)}.${digits.slice(9)}`;
}

/** The number with its check digits alone: enough to compare it with a paper in the hand, not to use it. */
export function maskNationalNumber(digits: string): string {
  return `••.••.••-•••.${digits.slice(9)}`;
}

/** 1900 or 2000, whichever the check digits agree with; the two never agree at once. */
function centuryOf(digits: string): 1900 | 2000 | null {
  const base = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  if (MODULUS - (base % MODULUS) === check) return 1900;
  return MODULUS - ((BORN_SINCE_2000 + base) % MODULUS) === check ? 2000 : null;
}

/** The month without what marks a BIS number; 0 when it is not known, or when the numbers of a day had run out. */
function monthAndKind(written: number): { readonly month: number; readonly kind: NationalNumberKind } | null {
  if (written <= MONTHS) return { month: written, kind: 'national_register' };
  const raised = BIS_MONTHS.find((by) => written >= by && written <= by + MONTHS);
  return raised === undefined ? null : { month: written - raised, kind: 'bis' };
}

/** True when the day exists, as far as it is given, and has come. After an unknown month the day is only a counter. */
function born(year: number, month: number, day: number, today: string): boolean {
  if (month > 0 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false;
  const first = month === 0 ? Date.UTC(year, 0, 1) : Date.UTC(year, month - 1, day || 1);
  return first <= Date.parse(today) + ONE_DAY;
}

/** 00.00.01 is written when not even the year is known. */
function nothingKnown(yy: number, month: number, day: number): boolean {
  return yy === 0 && month === 0 && day === 1;
}
