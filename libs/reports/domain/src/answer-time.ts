/** Upper edges, in days, of the classes into which the database counts answer times; the last class is open. */
export const ANSWER_EDGES = [
  0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9, 10, 12, 14, 17, 20, 25, 30,
] as const;

/** Fewest answers of which a median is shown to somebody who may not see the answers themselves. */
export const MEDIAN_ANSWERS_MIN = 5;

/**
 * Median days to answer, to a tenth: the class in which the middle lies, and as far into it as its share says. The error
 * is less than the width of a class (a quarter of a day below one day, half a day below five). Null without answers; the
 * lower edge when the middle lies in the open class.
 */
export function medianDays(answered: readonly number[]): number | null {
  const count = answered.reduce((sum, n) => sum + n, 0);
  if (count <= 0) return null;
  const middle = count / 2;
  let before = 0;
  for (const [place, n] of answered.entries()) {
    if (n > 0 && before + n >= middle) {
      const low = place === 0 ? 0 : (ANSWER_EDGES[place - 1] ?? 0);
      const high = ANSWER_EDGES[place] ?? low;
      return Math.round((low + ((middle - before) / n) * (high - low)) * 10) / 10;
    }
    before += n;
  }
  return null;
}

/** Adds up classes of several pairs. */
export function addAnswered(all: readonly (readonly number[])[]): number[] {
  return Array.from({ length: ANSWER_EDGES.length + 1 }, (_, place) =>
    all.reduce((sum, one) => sum + (one[place] ?? 0), 0),
  );
}
