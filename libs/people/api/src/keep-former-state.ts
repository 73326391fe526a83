import type { FactChange, PersonFactRoom } from '@guichet/people-contract';
import type { Transaction } from '@guichet/platform-api-kernel';

const KEEP = `
insert into person_change (person_id, room, object_id, former, source, reason, true_until, changed_by_id, organisation_id)
select f.id, $2::text, $3::uuid, s.former, $4::text, $5::text, $6::date, ctx_member(), ctx_organisation()
from case_file f cross join lateral (select person_state(f.id, $2::text, $3::uuid) as former) s where f.id = $1 and s.former is not null`;

/** A fact of the person that is about to change. */
export interface ChangingFact {
  readonly personId: string;
  readonly room: PersonFactRoom;
  /** The way of contact; else the person. */
  readonly objectId: string;
}

/**
 * Keeps what a fact of the person says, before it changes in the same transaction; the database lets it change in no
 * other way. Nothing is kept of what the actor may not read: the change that follows is refused.
 * @throws forbidden where the actor only reads the room
 */
export async function keepFormerState(
  transaction: Transaction,
  { personId, room, objectId }: ChangingFact,
  { source, reason, trueUntil }: FactChange,
): Promise<void> {
  await transaction.query(KEEP, [personId, room, objectId, source, reason, trueUntil]);
}
