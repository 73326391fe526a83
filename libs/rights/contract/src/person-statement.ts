import type { Room } from '@guichet/access-contract';

/** What a statement may stand beside: a note, or a record under its name in the singular. */
export interface FactReference {
  room: Room;
  /** `note`, or the name of a kind of record, such as `housing_situation`. */
  kind: string;
  id: string;
}

/** What the person says of a fact, beside it and never instead of it. */
export interface PersonStatement {
  id: string;
  fact: FactReference;
  text: string;
  saidOn: string;
  recordedAt: string;
  author: { name: string; organisation: string };
  requestId: string;
  /** It no longer stands: since when, why, and who wrote that down. */
  withdrawal: StatementWithdrawal | null;
  mayWithdraw: boolean;
}

/** A statement that the person took back. */
export interface StatementWithdrawal {
  saidOn: string;
  reason: string;
  recordedAt: string;
  author: { name: string; organisation: string };
}

/** Takes a statement back; what was said stays beside it. */
export interface WithdrawStatement {
  /** Day on which the person took it back. */
  saidOn: string;
  reason: string;
}

/** GET /api/case-files/:id/person-statements: those of the rooms that the reader may enter. */
export interface PersonStatements {
  items: PersonStatement[];
}
