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
}

/** GET /api/case-files/:id/person-statements: those of the rooms that the reader may enter. */
export interface PersonStatements {
  items: PersonStatement[];
}
