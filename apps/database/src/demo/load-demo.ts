import { Passwords } from '@guichet/accounts-api';
import pg from 'pg';
import { buildDemoCity, DEMO_PASSWORD } from './city';
import { FORMER_FACTS } from './people/former-facts';
import { EMERGENCIES } from './rights/emergencies';
import { OLD_FILE } from './rights/old-file';
import { RIGHTS_STORY } from './rights/rights-story';
import { directoryRows } from './rows/directory-rows';
import { diaryRows } from './rows/diary-rows';
import { importRows } from './rows/import-rows';
import { machineRows } from './rows/machine-rows';
import { oversightRows } from './rows/oversight-rows';
import { peopleRows } from './rows/people-rows';
import { planRows } from './rows/plan-rows';
import { referralRows } from './rows/referral-rows';
import { roomRows } from './rows/room-rows';
import type { TableRows } from './rows/table-rows';
import { scheduleReferrals } from './schedule-referrals';

const LOADED_SET = 'demonstration city';

const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Loading a history in one moment must not make everything happen today: activity and grants get the times of the history back. */
const RESTORE_TIMES = [
  `update case_file c set last_activity_at = h.last_activity_at
   from json_to_recordset($1) as h (id uuid, last_activity_at timestamptz) where h.id = c.id`,
  `update case_access a set last_activity_at = h.last_activity_at
   from json_to_recordset($1) as h (id uuid, last_activity_at timestamptz) where h.id = a.case_file_id`,
];
const RESTORE_GRANTS = [
  `update access_grant g set starts_at = r.decided_at from referral r where g.source_kind = 'referral' and g.source_id = r.id and r.decided_at is not null`,
  `update access_grant g set starts_at = a.created_at from sharing_agreement a where g.source_kind = 'agreement' and g.source_id = a.id`,
];

/** One statement for all rows of a table. */
async function insertRows(client: pg.ClientBase, [table, rows]: TableRows): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).map((name) => pg.escapeIdentifier(snakeCase(name)));
  const names = columns.join(', ');
  const into = pg.escapeIdentifier(table);
  const values = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value])),
  );
  await client.query(`insert into ${into} (${names}) select ${names} from json_populate_recordset(null::${into}, $1)`, [
    JSON.stringify(values),
  ]);
}

async function staffSubjects(client: pg.ClientBase): Promise<Map<string, number>> {
  const { rows } = await client.query<{ id: string; staff_subject: number }>('select id, staff_subject from team');
  return new Map(rows.map((row) => [row.id, row.staff_subject]));
}

async function loadCity(client: pg.ClientBase, passwordHash: string): Promise<string> {
  const { rowCount } = await client.query('insert into loaded_set (name) values ($1) on conflict do nothing', [
    LOADED_SET,
  ]);
  if (rowCount === 0) return 'the demonstration city is already there';
  const { rows } = await client.query<{ today: string }>('select today()::text as today');
  const city = buildDemoCity(rows[0]?.today ?? '');
  for (const table of [...directoryRows(city, passwordHash), ...peopleRows(city)]) await insertRows(client, table);
  const subjects = await staffSubjects(client);
  for (const table of [...roomRows(city, subjects), ...planRows(city, subjects)]) await insertRows(client, table);
  for (const table of referralRows(city)) await insertRows(client, table);
  for (const table of diaryRows(city)) await insertRows(client, table);
  for (const table of importRows(city)) await insertRows(client, table);
  for (const table of oversightRows(city)) await insertRows(client, table);
  for (const table of machineRows(city)) await insertRows(client, table);
  const activity = JSON.stringify(city.people.map(({ id, file }) => ({ id, last_activity_at: file.lastActivityAt })));
  const restoreTimes = async (): Promise<void> => {
    for (const restore of RESTORE_TIMES) await client.query(restore, [activity]);
  };
  await restoreTimes();
  for (const restore of RESTORE_GRANTS) await client.query(restore);
  for (const chapter of [...FORMER_FACTS, ...RIGHTS_STORY, ...EMERGENCIES, ...OLD_FILE]) await client.query(chapter);
  await restoreTimes();
  await scheduleReferrals(client);
  const referrals = city.people.reduce((sum, { file }) => sum + file.referrals.length, 0);
  return `the demonstration city: ${city.organisations.length} organisations, ${city.members.length} members, ${city.people.length} people, ${referrals} referrals`;
}

/** Loads the demonstration city once, in one transaction; reference data must be there. Says what it did. */
export async function loadDemo(databaseUrl: string): Promise<string> {
  const passwordHash = await new Passwords().hash(DEMO_PASSWORD);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local role guichet_definer');
    const said = await loadCity(client, passwordHash);
    await client.query('commit');
    return said;
  } finally {
    await client.end();
  }
}
