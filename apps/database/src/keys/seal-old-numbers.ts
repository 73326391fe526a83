import { NumberVault } from '@guichet/people-api';
import type { Configuration, KeyRing } from '@guichet/platform-api-kernel';
import type { ClientBase } from 'pg';
import { inTransaction } from './as-definer';
import { sealsOfPersons } from './seals-of-persons';

const OLD = `
select n.id, n.person_id, n.key_id, n.ciphertext, null as digits from national_number n
where n.key_id <> 'person' and not exists (select 1 from person_key k where k.person_id = n.person_id and k.destroyed_at is not null)
order by n.id limit 200 for update skip locked`;
const MOVE = 'update national_number set key_id = $2, ciphertext = $3 where id = $1';

interface OldNumber {
  readonly id: string;
  readonly person_id: string;
  readonly key_id: string;
  readonly ciphertext: Buffer;
  readonly digits: null;
}

/** Moves national numbers from a key that is one for all to the keys of their persons. @returns how many */
export async function sealOldNumbers(client: ClientBase, keys: KeyRing, configuration: Configuration): Promise<number> {
  const vault = new NumberVault(configuration);
  for (let total = 0; ;) {
    const touched = await inTransaction(client, async () => {
      const { rows } = await client.query<OldNumber>(OLD);
      const seals = await sealsOfPersons(
        client,
        keys,
        rows.map((row) => row.person_id),
      );
      for (const row of rows) {
        const seal = seals.get(row.person_id);
        if (!seal) continue;
        const { keyId, ciphertext } = vault.seal(seal, row.id, vault.digitsOf(row.person_id, row));
        await client.query(MOVE, [row.id, keyId, ciphertext]);
      }
      return rows.length;
    });
    if (touched === 0) return total;
    total += touched;
  }
}
