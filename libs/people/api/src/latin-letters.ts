import anyAscii from 'any-ascii';
import type { OtherSpelling, PersonIdentity } from '@guichet/people-contract';
import { needsTransliteration, nameWords } from '@guichet/people-domain';

/**
 * Arabic writes few vowels and joins its article: a letter-for-letter transliteration would leave "lkhtyb" where papers
 * say "Al-Khatib". These few rules give the vowels that are written; the rest is the search's tolerance.
 */
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/\u200c/gu, ''],
  [/(?<![\p{L}\p{M}])ال/gu, 'al '],
  [/(?<![\p{L}\p{M}])(?:عا|ع|آ|أ|ا|ٱ)/gu, 'a'],
  [/(?<![\p{L}\p{M}])(?:إي|إ|اي)/gu, 'i'],
  [/[اآأٱىة]/gu, 'a'],
  [/(?<=[\p{L}\p{M}])[وؤ]/gu, 'u'],
  [/(?<=[\p{L}\p{M}])[يیئ]/gu, 'i'],
];

/** A name in Latin letters, from whatever script it is written in. */
export function latinLetters(name: string): string {
  return anyAscii(ARABIC.reduce((text, [pattern, letter]) => text.replace(pattern, letter), name.normalize('NFC')));
}

/** The words by which a typed name is searched; a single letter says nothing beside others. At most eight. */
export function searchWords(name: string): string[] {
  const words = nameWords(latinLetters(name));
  const telling = words.filter((word) => word.length > 1);
  return (telling.length > 0 ? telling : words).slice(0, 8);
}

/**
 * Latin spellings that the guichet adds so that a name in another script is found: of the name in the own script and of
 * each part or spelling with letters beyond a to z.
 */
export function transliterations(identity: Pick<PersonIdentity, 'names' | 'otherSpellings'>): OtherSpelling[] {
  const { names, otherSpellings } = identity;
  const written = [
    names.ownScriptName,
    `${names.givenNames} ${names.familyNames}`.trim(),
    names.knownAs,
    ...otherSpellings.map(({ spelling }) => spelling),
  ];
  const known = new Set(otherSpellings.map(({ spelling }) => spelling));
  const added = new Set(written.filter(needsTransliteration).map((name) => capitalised(latinLetters(name))));
  return [...added]
    .filter((spelling) => nameWords(spelling).length > 0 && !known.has(spelling))
    .map((spelling) => ({ spelling: spelling.slice(0, 200), source: 'transliteration' }));
}

function capitalised(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
