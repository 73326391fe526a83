import { newPersonKey, PersonSeal, wrapOwner } from '@guichet/platform-api-kernel';
import type { KeyRing } from '@guichet/platform-api-kernel';
import type { ClientBase } from 'pg';

const MAKE = `
insert into person_key (person_id, master_id, wrapped) select * from unnest($1::uuid[], $2::text[], $3::bytea[]) on conflict do nothing`;
const KEYS = 'select person_id as "personId", master_id as "keyId", wrapped from person_key where person_id = any ($1)';

interface KeyRow {
  readonly personId: string;
  readonly keyId: string | null;
  readonly wrapped: Buffer | null;
}

/** The keys of persons, made where there are none; a destroyed one is null. */
export async function sealsOfPersons(
  client: ClientBase,
  keys: KeyRing,
  persons: readonly string[],
): Promise<ReadonlyMap<string, PersonSeal | null>> {
  const distinct = [...new Set(persons)];
  const known = await client.query<{ personId: string }>(KEYS, [distinct]);
  const having = new Set(known.rows.map(({ personId }) => personId));
  const made = distinct.filter((id) => !having.has(id)).map((id) => ({ person: id, ...newPersonKey(keys, id) }));
  await client.query(MAKE, [
    made.map(({ person }) => person),
    made.map(({ keyId }) => keyId),
    made.map(({ wrapped }) => wrapped),
  ]);
  const { rows } = await client.query<KeyRow>(KEYS, [distinct]);
  return new Map(
    rows.map(({ personId, keyId, wrapped }) => [
      personId,
      keyId && wrapped ? new PersonSeal(personId, keys.unwrap({ keyId, wrapped }, wrapOwner(personId))) : null,
    ]),
  );
}
