import type { Translation } from '@jsverse/transloco';

const WIDE = '\u00a0';
const NARROW = '\u202f';

/**
 * The spaces of French that must not break: before a colon and inside quotation marks, and narrower before « ; », « ! »,
 * « ? » and « % ». Catalogues are written with plain spaces, because nobody sees the others.
 */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[:»])|(?<=«) /g, WIDE).replace(/ (?=[;!?%])/g, NARROW);
}

/** The same for a whole catalogue. */
export function withFrenchSpaces(catalogue: Translation): Translation {
  return Object.fromEntries(Object.entries(catalogue).map(([key, node]) => [key, spaced(node)]));
}

function spaced(node: unknown): unknown {
  if (typeof node === 'string') return frenchSpaces(node);
  return typeof node === 'object' && node !== null ? withFrenchSpaces(node) : node;
}
