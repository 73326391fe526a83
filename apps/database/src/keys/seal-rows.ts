import { KeyRing } from '@guichet/platform-api-kernel';
import type { Configuration } from '@guichet/platform-api-kernel';
import pg from 'pg';
import type { ClientBase } from 'pg';
import { asDefiner, inTransaction } from './as-definer';
import { keepActivity } from './keep-activity';
import { sealOldNumbers } from './seal-old-numbers';
import { sealMarks } from './seal-marks';
import { sealSnapshots } from './seal-snapshots';
import { sealsOfPersons } from './seals-of-persons';

const BATCH = 200;
const COLUMNS = `
select s.tab as "table", s.person, jsonb_agg(jsonb_build_object('name', s.col, 'list', a.atttypid = 'text[]'::regtype) order by s.col) as columns
from sealed_columns() s join pg_attribute a on a.attrelid = s.tab::regclass and a.attname = s.col group by s.tab, s.person order by s.tab`;
/** Tables that only grow take what this seals, and nothing else. */
const SEALS = `select set_config('app.seals', 'on', true)`;

interface SealedColumn {
  readonly name: string;
  /** A list of texts, each sealed by itself. */
  readonly list: boolean;
}
interface SealedTable {
  readonly table: string;
  readonly person: string;
  readonly columns: readonly SealedColumn[];
}
type TextRow = Readonly<Record<string, string | readonly string[]>> & {
  readonly row_id: string;
  readonly person_id: string;
};

const name = (identifier: string): string => pg.escapeIdentifier(identifier);
const open = (text: string): string => `(${text} <> '' and not starts_with(${text}, E'\\x02'))`;
const unsealed = (column: SealedColumn): string =>
  column.list
    ? `exists (select 1 from unnest(t.${name(column.name)}) u where ${open('u')})`
    : open(`t.${name(column.name)}`);
/** A draft of a note is the one text of its author about a file, and has no identifier of its own. */
const rowOf = (table: string): string => (table === 'note_draft' ? 'member_id' : 'id');

/** One batch of one table. Rows that somebody is changing wait for the next round. */
async function sealBatch(client: ClientBase, keys: KeyRing, { table, person, columns }: SealedTable): Promise<number> {
  await client.query(SEALS);
  const { rows } = await client.query<TextRow>(
    `select t.${rowOf(table)} as row_id, t.${name(person)} as person_id, ${columns.map((column) => `t.${name(column.name)}`).join(', ')}
     from ${name(table)} t where t.${name(person)} is not null and (${columns.map(unsealed).join(' or ')})
       and not exists (select 1 from person_key k where k.person_id = t.${name(person)} and k.destroyed_at is not null)
     limit ${BATCH} for update skip locked`,
  );
  if (rows.length === 0) return 0;
  const persons = rows.map((row) => row.person_id);
  const seals = await sealsOfPersons(client, keys, persons);
  await keepActivity(client, persons, async () => {
    for (const row of rows) {
      const seal = seals.get(row.person_id);
      if (!seal) continue;
      const texts = columns.map((column) => {
        const sealed = (text: string): string =>
          text.startsWith('\u0002') ? text : seal.seal(`${table}.${column.name}`, row.row_id, text);
        const said = row[column.name] ?? '';
        return typeof said === 'string' ? sealed(said) : said.map(sealed);
      });
      await client.query(
        `update ${name(table)} set ${columns.map((column, i) => `${name(column.name)} = $${i + 3}`).join(', ')}
       where ${rowOf(table)} = $1 and ${name(person)} = $2`,
        [row.row_id, row.person_id, ...texts],
      );
    }
  });
  return rows.length;
}

/**
 * Seals every text that stands unsealed in a sealed column: rows from before persons had keys, and what loading wrote. In
 * batches of their own transactions, beside a running product; safe to repeat and to interrupt.
 * @returns how many rows were sealed
 */
export async function sealRows(client: ClientBase, keys: KeyRing): Promise<number> {
  let total = 0;
  const { rows: tables } = await client.query<SealedTable>(COLUMNS);
  for (const table of tables) {
    for (let touched = -1; touched !== 0; total += touched)
      touched = await inTransaction(client, () => sealBatch(client, keys, table));
  }
  return total;
}

/** `npm run keys:seal` */
export function sealRowsCommand(configuration: Configuration): Promise<string> {
  const keys = new KeyRing(configuration);
  return asDefiner(configuration, async (client) => {
    const rows = await sealRows(client, keys);
    const ratings = await sealMarks(client, keys);
    const plans = await sealSnapshots(client, keys);
    const numbers = await sealOldNumbers(client, keys, configuration);
    return `${rows} rows, ${ratings} ratings, ${plans} agreed plans and ${numbers} national numbers sealed with the keys of their persons`;
  });
}
