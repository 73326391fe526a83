import type { FactChange, FactSource } from '@guichet/people-contract';

/** What a form asks besides the fact itself. */
export interface ChangeDraft {
  source: FactSource;
  reason: string;
  /** A day, or empty. */
  trueUntil: string;
}

export const NO_CHANGE: ChangeDraft = { source: 'declared', reason: '', trueUntil: '' };

/** As the interface takes it. */
export function changeOf({ source, reason, trueUntil }: ChangeDraft): FactChange {
  return { source, reason: reason.trim(), trueUntil: trueUntil || null };
}
