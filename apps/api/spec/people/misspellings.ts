/**
 * How names get misspelt at a desk: a letter wrong, missing, added or swapped, vowels left out, and the same sound in
 * another spelling. Every draw comes from `next`, so that a run can be repeated.
 */
type Draw = () => number;

/** A repeatable sequence of numbers in [0, 1). */
export function draws(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const below = (next: Draw, limit: number): number => Math.floor(next() * limit);
const LETTERS = 'aeioubdfghklmnrstvyz';

const EDITS: readonly ((word: string, next: Draw) => string)[] = [
  (word, next) => cut(word, 1 + below(next, word.length - 1), 1, ''),
  (word, next) => cut(word, 1 + below(next, word.length - 1), 1, LETTERS.charAt(below(next, LETTERS.length))),
  (word, next) => cut(word, 1 + below(next, word.length), 0, LETTERS.charAt(below(next, LETTERS.length))),
  (word, next) => swap(word, 1 + below(next, Math.max(1, word.length - 2))),
];
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ou/, 'u'],
  [/u(?!i)/, 'ou'],
  [/sh/, 'ch'],
  [/kh/, 'h'],
  [/k(?!h)/, 'q'],
  [/y/, 'i'],
  [/i$/, 'y'],
  [/j/, 'dj'],
  [/([lmnst])(?!\1)/, '$1$1'],
  [/e/, 'a'],
  [/a(?=.)/, 'e'],
  [/w/, 'v'],
];

/** One word, misspelt by one or two edits, by lost vowels, or by another way to write the same sounds. */
function misspeltWord(word: string, next: Draw): string {
  const lower = word.toLowerCase();
  if (lower.length < 3) return lower;
  const way = next();
  if (way < 0.45) return edited(lower, next);
  if (way < 0.6) return lower.length > 6 ? edited(edited(lower, next), next) : edited(lower, next);
  if (way < 0.7)
    return (
      lower.charAt(0) +
      lower
        .slice(1)
        .replace(/[aeiou]/, '')
        .replace(/[aeiou](?=[^aeiou]+$)/, '')
    );
  const [pattern, sound] = SOUNDS[below(next, SOUNDS.length)] ?? [/e/, 'a'];
  const heard = lower.replace(pattern, sound);
  return heard === lower ? edited(lower, next) : heard;
}

/** A whole name: each word misspelt, in either order. */
export function misspeltName(given: string, family: string, next: Draw): string {
  const words = (name: string) =>
    name
      .split(' ')
      .map((word) => misspeltWord(word, next))
      .join(' ');
  return next() < 0.5 ? `${words(given)} ${words(family)}` : `${words(family)} ${words(given)}`;
}

function edited(word: string, next: Draw): string {
  return EDITS[below(next, EDITS.length)]?.(word, next) ?? word;
}
function cut(word: string, at: number, length: number, put: string): string {
  return word.slice(0, at) + put + word.slice(at + length);
}
function swap(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
