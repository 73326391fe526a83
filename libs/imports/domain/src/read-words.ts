import { GENDERS, LANGUAGE_LEVELS } from '@guichet/people-contract';
import type { Gender, LanguageLevel } from '@guichet/people-contract';
import { fold } from './fold';

const GENDER_WORDS: Readonly<Record<Gender, readonly string[]>> = {
  female: ['f', 'femme', 'feminin', 'fille', 'mme', 'madame', 'mlle', 'woman', 'w', 'v'],
  male: ['m', 'h', 'homme', 'masculin', 'garcon', 'monsieur', 'mr', 'man'],
  x: ['x', 'autre', 'other', 'non binaire'],
  not_stated: ['non precise', 'nsp', 'inconnu', '?'],
};
const LEVEL_WORDS: Readonly<Record<LanguageLevel, readonly string[]>> = {
  none: ['aucun', 'nul', 'none', '0'],
  pre_a1: ['pre a1', 'debutant', 'a0', 'beginner'],
  a1: ['a1', 'a1 1', 'notions', 'faible'],
  a2: ['a2', 'elementaire'],
  b1: ['b1', 'moyen', 'intermediaire'],
  b2: ['b2', 'bon', 'avance'],
  c1: ['c1', 'tres bon', 'courant'],
  c2: ['c2', 'bilingue', 'parfait'],
  native: ['natif', 'native', 'langue maternelle', 'maternelle', 'maternel'],
};
const YES = ['oui', 'o', 'yes', 'y', 'x', '1', 'vrai', 'true', 'ja'];
const NO = ['non', 'n', 'no', '0', 'faux', 'false', 'nee'];

function among<Value extends string>(
  words: Readonly<Record<Value, readonly string[]>>,
  values: readonly Value[],
  text: string,
): Value | null {
  const folded = fold(text);
  return values.find((value) => fold(value) === folded || words[value].includes(folded)) ?? null;
}

/** Gender as somebody wrote it down; null when the word is none we know. */
export function genderOf(text: string): Gender | null {
  return text.trim() === '?' ? 'not_stated' : among(GENDER_WORDS, GENDERS, text);
}

/** A level of the European frame, or a word that lists use for one. */
export function levelOf(text: string): LanguageLevel | null {
  return among(LEVEL_WORDS, LANGUAGE_LEVELS, text);
}

/** True, false, or null when it says neither. */
export function yesOrNo(text: string): boolean | null {
  const folded = fold(text);
  if (YES.includes(folded)) return true;
  return NO.includes(folded) ? false : null;
}

/** A telephone number: digits with what people put between them, at least eight. */
export function isPhone(text: string): boolean {
  return /^\+?[\d\s()./-]+$/.test(text) && text.replace(/\D/g, '').length >= 8 && text.replace(/\D/g, '').length <= 15;
}

/** A national number that a spreadsheet kept as a quantity: eight or nine digits, whose zero at the front is gone. */
export function lacksZero(text: string): boolean {
  return !text.includes('+') && /^[1-9]\d{7,8}$/.test(text.replace(/\D/g, ''));
}

export function isEmail(text: string): boolean {
  return /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[\p{L}\p{N}-]{2,}$/u.test(text);
}
