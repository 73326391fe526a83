import { ARABIC } from './arabic';
import { ENGLISH } from './english';
import type { LetterWording } from './french';
import { UKRAINIAN } from './ukrainian';

/** Languages in which letters are worded beside French. */
const WORDINGS: readonly LetterWording[] = [ENGLISH, ARABIC, UKRAINIAN];

/**
 * Languages that this installation offers beside French.
 * @param configured codes, comma separated, as the setting LETTER_LANGUAGES holds them
 */
export function offeredLanguages(configured: string): readonly LetterWording[] {
  const codes = configured.split(',').map((code) => code.trim());
  return WORDINGS.filter(({ language }) => codes.includes(language));
}

/** The offered language that whoever speaks `code` reads, if any: Syrians read standard Arabic. */
export function languageReadBy(offered: readonly LetterWording[], code: string | null): string | null {
  return offered.find(({ readBy }) => code !== null && readBy.includes(code))?.language ?? null;
}
