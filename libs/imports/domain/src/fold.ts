const MARKS = /\p{M}+/gu;

/** A text as headers and words of a list are compared: no capitals, no accents, and one space for all that parts words. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/\u0153/g, 'oe')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
