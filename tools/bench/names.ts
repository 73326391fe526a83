/** Invented names in quantity: syllables drawn by a fixed sequence, so that every run makes the same people. */

/** A repeatable sequence of numbers in [0, 1). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ONSETS = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'r',
  's',
  't',
  'v',
  'y',
  'z',
  'ch',
  'sh',
  'kh',
  'gh',
  'br',
  'tr',
  'dj',
  'ts',
  'w',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'a', 'i', 'ou', 'ai', 'ie'];
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'm', 'k', 't', 'd', 'sh', 'ng', 'nko', 'yan', 'oglu', 'enko', 'zai'];

/** `count` different names of two to four syllables. */
export function inventedNames(count: number, seed: number): string[] {
  const next = sequence(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const names = new Set<string>();
  while (names.size < count) {
    const syllables = 2 + Math.floor(next() * 2.4);
    let name = '';
    for (let i = 0; i < syllables; i += 1) name += pick(ONSETS) + pick(VOWELS);
    name += pick(CODAS);
    names.add(name.slice(0, 1).toUpperCase() + name.slice(1));
  }
  return [...names];
}

/** A name as somebody at a desk hears it: a letter dropped, doubled, swapped or written otherwise. */
export function misspelt(name: string, next: () => number): string {
  const ways: ((text: string) => string)[] = [
    (text) => swapAt(text, 1 + Math.floor(next() * Math.max(1, text.length - 2))),
    (text) => dropAt(text, 1 + Math.floor(next() * (text.length - 1))),
    (text) => doubleAt(text, 1 + Math.floor(next() * (text.length - 1))),
    (text) => text.replace(/ou/i, 'u').replace(/kh/i, 'h').replace(/sh/i, 'ch').replace(/y/i, 'i'),
    (text) => text.replace(/[aeiou](?=[^aeiou]*$)/i, (vowel) => (vowel === 'a' ? 'e' : 'a')),
  ];
  const way = ways[Math.floor(next() * ways.length)] ?? ((text: string) => text);
  const changed = way(name);
  return changed === name ? dropAt(name, Math.max(1, name.length - 2)) : changed;
}

function swapAt(text: string, i: number): string {
  return text.slice(0, i) + (text[i + 1] ?? '') + (text[i] ?? '') + text.slice(i + 2);
}
function dropAt(text: string, i: number): string {
  return text.slice(0, i) + text.slice(i + 1);
}
function doubleAt(text: string, i: number): string {
  return text.slice(0, i) + (text[i] ?? '') + text.slice(i);
}
