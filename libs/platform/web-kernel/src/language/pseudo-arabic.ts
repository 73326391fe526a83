import type { Translation } from '@jsverse/transloco';

const LETTERS: Readonly<Record<string, string>> = {
  a: 'ا',
  b: 'ب',
  c: 'ك',
  d: 'د',
  e: 'ي',
  f: 'ف',
  g: 'غ',
  h: 'ه',
  i: 'ي',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'پ',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'و',
  v: 'ڤ',
  w: 'و',
  x: 'كس',
  y: 'ي',
  z: 'ز',
  '?': '؟',
  ',': '،',
  ';': '؛',
};

/** Writes French with Arabic letters, leaving {{ placeholders }} alone: text for testing right-to-left pages, not for reading. */
export function pseudoArabic(text: string): string {
  return text
    .split(/(\{\{.*?\}\})/)
    .map((part) => (part.startsWith('{{') ? part : letters(part)))
    .join('');
}

function letters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[a-z?,;]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The same for a whole catalogue. */
export function pseudoArabicCatalogue(catalogue: Translation): Translation {
  return Object.fromEntries(Object.entries(catalogue).map(([key, value]) => [key, translated(value)]));
}

function translated(node: unknown): unknown {
  if (typeof node === 'string') return pseudoArabic(node);
  return typeof node === 'object' && node !== null ? pseudoArabicCatalogue(node) : node;
}
