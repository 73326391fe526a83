import { sealedSnapshot } from '@guichet/plans-api';
import type { KeyRing } from '@guichet/platform-api-kernel';
import type { PlanSnapshot } from '@guichet/plans-contract';
import type { ClientBase } from 'pg';
import { inTransaction } from './as-definer';
import { sealsOfPersons } from './seals-of-persons';

/** Plans in which no text is sealed, from one identifier on: also those that have none, so each is looked at once. */
const OPEN = `
select a.id, a.case_file_id as "personId", a.content from agreed_plan a where a.id > $1 and strpos(a.content::text, '\\u0002') = 0
  and not exists (select 1 from person_key k where k.person_id = a.case_file_id and k.destroyed_at is not null)
order by a.id limit 200 for update`;
const SEAL = 'update agreed_plan set content = $2 where id = $1';
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

interface OpenPlan {
  readonly id: string;
  readonly personId: string;
  readonly content: PlanSnapshot;
}

/** Seals the words of agreed plans that were stored before persons had keys. @returns how many were looked at */
export async function sealSnapshots(client: ClientBase, keys: KeyRing): Promise<number> {
  let from = BEFORE_ALL;
  for (let total = 0; ;) {
    const plans = await inTransaction(client, async () => {
      const { rows } = await client.query<OpenPlan>(OPEN, [from]);
      const seals = await sealsOfPersons(
        client,
        keys,
        rows.map(({ personId }) => personId),
      );
      for (const { id, personId, content } of rows) {
        const seal = seals.get(personId);
        if (seal) await client.query(SEAL, [id, JSON.stringify(sealedSnapshot(seal, id, content))]);
      }
      return rows;
    });
    const last = plans.at(-1);
    if (!last) return total;
    from = last.id;
    total += plans.length;
  }
}
