const LETTERS: Readonly<Record<string, string>> = {
  a: 'ا', b: 'ب', c: 'ك', d: 'د', e: 'ي', f: 'ف', g: 'غ', h: 'ه', i: 'ي', j: 'ج', k: 'ك', l: 'ل', m: 'م', n: 'ن', o: 'و', p: 'پ', q: 'ق', r: 'ر', s: 'س', t: 'ت', u: 'و', v: 'ڤ', w: 'و', x: 'كس', y: 'ي', z: 'ز', '?': '؟', ',': '،', ';': '؛',
};

/** Writes French with Arabic letters, leaving {{ placeholders }} alone: text for testing right-to-left pages, not for reading. */
export function pseudoArabic(text: string): string {
  return text
    .split(/(\{\{.*?\}\})/)
    .map((part) => (part.startsWith('{{') ? part : letters(part)))
    .join('');
}

function letters(text: string): string {
  return [...text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('');
}

/** The same for a whole catalogue. */
export function pseudoArabicCatalogue(node: unknown): unknown {
  if (typeof node === 'string') return pseudoArabic(node);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, pseudoArabicCatalogue(value)]));
}
