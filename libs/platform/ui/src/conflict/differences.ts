/** A piece of a text, and whether the other text lacks it. */
export interface Piece {
  readonly text: string;
  readonly own: boolean;
}

/** Words compared at most: beyond, both texts are shown whole and unmarked. */
const MOST_WORDS = 1_500;

/** Both texts in pieces, word by word: what stands in one alone is its own. */
export function differences(one: string, other: string): readonly [readonly Piece[], readonly Piece[]] {
  const [left, right] = [wordsIn(one), wordsIn(other)];
  if (left.length > MOST_WORDS || right.length > MOST_WORDS)
    return [[{ text: one, own: false }], [{ text: other, own: false }]];
  const common = commonLengths(left, right);
  const marks: [boolean[], boolean[]] = [[], []];
  for (let i = 0, j = 0; i < left.length || j < right.length;) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      marks[0].push(false);
      marks[1].push(false);
      i += 1;
      j += 1;
    } else if (j >= right.length || (i < left.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      marks[0].push(true);
      i += 1;
    } else {
      marks[1].push(true);
      j += 1;
    }
  }
  return [joined(left, marks[0]), joined(right, marks[1])];
}

/** Words with the space that follows them. */
function wordsIn(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

const at = (table: readonly Uint16Array[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** Length of the longest common sequence from each pair of places on. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const row = table[i];
    if (!row) continue;
    for (let j = right.length - 1; j >= 0; j -= 1)
      row[j] = left[i] === right[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
  }
  return table;
}

function joined(words: readonly string[], own: readonly boolean[]): readonly Piece[] {
  const pieces: { text: string; own: boolean }[] = [];
  words.forEach((word, place) => {
    const last = pieces.at(-1);
    if (last?.own === (own[place] ?? false)) last.text += word;
    else pieces.push({ text: word, own: own[place] ?? false });
  });
  return pieces;
}
