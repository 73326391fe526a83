import { AutonomyRating } from '@guichet/plans-api';
import type { KeyRing } from '@guichet/platform-api-kernel';
import type { AutonomyMark } from '@guichet/plans-contract';
import type { ClientBase } from 'pg';
import { inTransaction } from './as-definer';
import { sealsOfPersons } from './seals-of-persons';

const OPEN = `
select a.id, a.case_file_id as "personId", a.marks from autonomy_rating a
where exists (select 1 from jsonb_array_elements(a.marks) m (mark) where m.mark ->> 'sentence' <> '') and strpos(a.marks::text, '\\u0002') = 0
  and not exists (select 1 from person_key k where k.person_id = a.case_file_id and k.destroyed_at is not null)
order by a.id limit 200 for update skip locked`;
const SEAL = 'update autonomy_rating set marks = $2 where id = $1';

interface OpenRating {
  readonly id: string;
  readonly personId: string;
  readonly marks: readonly AutonomyMark[];
}

/** Seals what was said in ratings that were loaded. @returns how many ratings */
export async function sealMarks(client: ClientBase, keys: KeyRing): Promise<number> {
  for (let total = 0; ;) {
    const touched = await inTransaction(client, async () => {
      const { rows } = await client.query<OpenRating>(OPEN);
      const persons = rows.map(({ personId }) => personId);
      const seals = await sealsOfPersons(client, keys, persons);
      for (const { id, personId, marks } of rows) {
        const sealed = seals.get(personId)?.sealFacts(AutonomyRating, id, { marks });
        if (sealed) await client.query(SEAL, [id, JSON.stringify(sealed.marks)]);
      }
      return rows.length;
    });
    if (touched === 0) return total;
    total += touched;
  }
}
