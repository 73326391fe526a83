import { KeyRing, newPersonKey } from '@guichet/platform-api-kernel';
import type { Configuration } from '@guichet/platform-api-kernel';
import { asDefiner } from './as-definer';

const BATCH = 5_000;
const WITHOUT = `
select p.id from person p where p.id > $1 and not exists (select 1 from person_key k where k.person_id = p.id) order by p.id limit ${BATCH}`;
const MAKE = `
insert into person_key (person_id, master_id, wrapped) select * from unnest($1::uuid[], $2::text[], $3::bytea[]) on conflict do nothing`;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Makes the key of every person who has none. Keys are made when they are first needed; this is for a city that was
 * written by SQL and is to be measured as one in use.
 */
export function makeKeysCommand(configuration: Configuration): Promise<string> {
  const keys = new KeyRing(configuration);
  return asDefiner(configuration, async (client) => {
    let from = BEFORE_ALL;
    for (let total = 0; ;) {
      const { rows } = await client.query<{ id: string }>(WITHOUT, [from]);
      const wraps = rows.map(({ id }) => newPersonKey(keys, id));
      const columns = [rows.map(({ id }) => id), wraps.map(({ keyId }) => keyId), wraps.map(({ wrapped }) => wrapped)];
      await client.query(MAKE, columns);
      const last = rows.at(-1);
      if (!last) return `${total} keys made`;
      from = last.id;
      total += rows.length;
    }
  });
}
