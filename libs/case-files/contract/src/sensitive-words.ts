import type { Room } from '@guichet/access-contract';

/** Topics that belong in a room of their own; entries of reference list `sensitive_word`. */
export const SENSITIVE_TOPICS = ['health', 'violence', 'residence', 'debts', 'intimate', 'justice'] as const;
export type SensitiveTopic = (typeof SENSITIVE_TOPICS)[number];

/** Words of one topic in one language. Folded: lower case, without accents; `*` at the end stands for any ending. */
export interface SensitiveRule {
  readonly topic: string;
  /** Where such a thing is better written. */
  readonly room: Room;
  readonly stems: readonly string[];
  /** Expressions that hold a stem and speak of something else. */
  readonly except: readonly string[];
}

/** What the guard noticed: a proposal, never a verdict. */
export interface SensitiveFinding {
  readonly topic: string;
  readonly room: Room;
  /** The words as they were written. */
  readonly words: readonly string[];
}
