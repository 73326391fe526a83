/**
 * How far a relation or a role reaches into a room; each level contains the ones before it. Even `exists` is information.
 * `summary` is how many records of each kind the room holds, and nothing of what they say.
 */
export const LEVELS = { none: 0, exists: 1, summary: 2, read: 3, contribute: 4, manage: 5 } as const;
export type Level = keyof typeof LEVELS;

/** The smaller of two levels: what remains when both a role and a relation must allow. */
export function lower(a: Level, b: Level): Level {
  return LEVELS[a] <= LEVELS[b] ? a : b;
}
/** The larger of two levels: what several relations give together. */
export function higher(a: Level, b: Level): Level {
  return LEVELS[a] >= LEVELS[b] ? a : b;
}
/** True when `held` reaches at least `needed`. */
export function reaches(held: Level, needed: Level): boolean {
  return LEVELS[held] >= LEVELS[needed];
}
