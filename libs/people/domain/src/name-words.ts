/** Letters that other Latin alphabets add and that lose no mark by decomposition. */
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘ʼʻ`´ʾʿ]/g;

/**
 * The words of a name in Latin letters, folded as the dictionary of names folds them: no accent, no capital, no
 * apostrophe; a hyphen or a space parts two words. A letter of another script parts words too: transliterate first.
 */
export function nameWords(latin: string): string[] {
  return latin
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** True when the name has letters that folding alone would lose, so that it is found only by a transliteration. */
export function needsTransliteration(name: string): boolean {
  return /[^a-z]/.test(
    name
      .normalize('NFKD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase(),
  );
}
