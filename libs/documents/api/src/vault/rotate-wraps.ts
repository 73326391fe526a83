import type { ClientBase } from 'pg';
import type { KeyRing } from '@guichet/platform-api-kernel';
import { SEALED_TABLES } from './sealed-tables';
import type { SealedTable } from './sealed-tables';

const STALE = (table: SealedTable): string => `
select id, key_id as "keyId", wrapped_key as "wrappedKey" from ${table} where key_id <> $1 order by id limit 200 for update skip locked`;
const REWRAP = (table: SealedTable): string => `update ${table} set key_id = $2, wrapped_key = $3 where id = $1`;

/**
 * Wraps the key of every version under the newest master key; no stored byte is touched, so it works beside a running
 * product. Safe to repeat and to interrupt. The master keys it leaves behind may then be taken out of the settings.
 * @returns how many were wrapped anew
 * @throws KeyUnavailable when a master key that is still in use is not configured
 */
export async function rotateWraps(client: ClientBase, keys: KeyRing): Promise<number> {
  let total = 0;
  for (const table of SEALED_TABLES) total += await rotateTable(client, keys, table);
  return total;
}

async function rotateTable(client: ClientBase, keys: KeyRing, table: SealedTable): Promise<number> {
  for (let total = 0; ;) {
    await client.query('begin');
    const { rows } = await client.query<{ id: string; keyId: string; wrappedKey: Buffer }>(STALE(table), [
      keys.currentId,
    ]);
    for (const { id, keyId, wrappedKey } of rows) {
      const wrap = keys.wrap(keys.unwrap({ keyId, wrapped: wrappedKey }, id), id);
      await client.query(REWRAP(table), [id, wrap.keyId, wrap.wrapped]);
    }
    await client.query('commit');
    if (rows.length === 0) return total;
    total += rows.length;
  }
}
