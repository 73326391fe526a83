import { KeyRing, wrapOwner } from '@guichet/platform-api-kernel';
import type { Configuration } from '@guichet/platform-api-kernel';
import type { ClientBase } from 'pg';
import { asDefiner, inTransaction } from './as-definer';

const BATCH = 200;
const STALE = `
select person_id as "personId", master_id as "keyId", wrapped from person_key
where master_id is not null and master_id <> $1 order by person_id limit ${BATCH} for update skip locked`;
const REWRAP = `
update person_key k set master_id = $1, wrapped = w.wrapped
from unnest($2::uuid[], $3::bytea[]) as w (person_id, wrapped) where k.person_id = w.person_id`;
const LEFT = 'select count(*)::integer as left from person_key where master_id is not null and master_id <> $1';

interface StaleKey {
  readonly personId: string;
  readonly keyId: string;
  readonly wrapped: Buffer;
}

/**
 * Wraps the keys of all persons under the newest master key. No sealed text is touched and no key changes, so it works
 * beside a running product; safe to repeat and to interrupt. The master keys it leaves behind may be taken out of the
 * settings once every process has started with the new ones and nothing is left.
 * @returns how many were wrapped anew
 * @throws KeyUnavailable when a master key that is still in use is not configured
 */
export async function rotatePersonKeys(client: ClientBase, keys: KeyRing): Promise<number> {
  for (let total = 0; ;) {
    const touched = await inTransaction(client, async () => {
      const { rows } = await client.query<StaleKey>(STALE, [keys.currentId]);
      const wraps = rows.map(({ personId, ...wrap }) => {
        const owner = wrapOwner(personId);
        return keys.wrap(keys.unwrap(wrap, owner), owner).wrapped;
      });
      await client.query(REWRAP, [keys.currentId, rows.map(({ personId }) => personId), wraps]);
      return rows.length;
    });
    if (touched === 0) return total;
    total += touched;
  }
}

/** `npm run keys:rotate` */
export function rotateKeysCommand(configuration: Configuration): Promise<string> {
  const keys = new KeyRing(configuration);
  return asDefiner(configuration, async (client) => {
    const total = await rotatePersonKeys(client, keys);
    const { rows } = await client.query<{ left: number }>(LEFT, [keys.currentId]);
    return `${total} keys of persons wrapped anew under ${keys.currentId}, ${rows[0]?.left ?? 0} left`;
  });
}
