import type { ClientBase } from 'pg';

// as texts: the microseconds, which a Date has not, belong to the order of the lists
const BEFORE =
  'select id, last_activity_at::text from case_file where id = any ($1::uuid[]) order by id for no key update';
const RESTORE = [
  `update case_file c set last_activity_at = h.last_activity_at
   from json_to_recordset($1) as h (id uuid, last_activity_at timestamptz) where h.id = c.id and c.last_activity_at = now()`,
  `update case_access a set last_activity_at = h.last_activity_at
   from json_to_recordset($1) as h (id uuid, last_activity_at timestamptz) where h.id = a.case_file_id and a.last_activity_at = now()`,
];

/**
 * Does something to the files of persons that nobody did in them, inside a transaction: they keep their place in the
 * lists, because a text that is sealed is no news. The files are held meanwhile, so that real news are not undone.
 */
export async function keepActivity(
  client: ClientBase,
  persons: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query(BEFORE, [persons]);
  await work();
  for (const restore of RESTORE) await client.query(restore, [JSON.stringify(rows)]);
}
