import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ROLE_PERMISSIONS, ROLE_ROOM_LEVELS, LEVELS, RESIDENCE_NEED } from '@guichet/access-contract';

import { SnakeCaseNaming } from '@guichet/platform-api-kernel';
import type { Configuration } from '@guichet/platform-api-kernel';
import { appointmentSteps } from '@guichet/appointments-contract';
import { referralSteps } from '@guichet/referrals-contract';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';
import { createRoles } from './roles';

const ONE_AT_A_TIME = 7215000;

/** Brings roles, the job queue, the schema and the access tables to this version. Safe to repeat, and by several at once. */
export async function migrate(configuration: Configuration): Promise<{ applied: string[] }> {
  const pool = new pg.Pool({ connectionString: configuration.databaseUrl, max: 2 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const lock = await pool.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    await createRoles(lock, configuration);
    await runMigrations({ pgPool: pool });
    await lock.query(QUEUE_GRANTS);
    const applied = await migrateSchema(configuration.databaseUrl);
    await writeAccessTables(lock);
    return { applied };
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [ONE_AT_A_TIME]).catch(() => undefined);
    lock.release();
    await pool.end();
  }
}

const QUEUE_GRANTS = `
grant usage on schema graphile_worker to guichet_worker, guichet_definer;
grant all on all tables in schema graphile_worker to guichet_worker, guichet_definer;
grant all on all sequences in schema graphile_worker to guichet_worker, guichet_definer;
grant execute on all functions in schema graphile_worker to guichet_worker, guichet_definer;
-- the queue closes its tables to everybody but their owner; the job role works on them without owning them
do $$ declare t record; begin
  for t in select c.oid::regclass as name from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
      and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'work') loop
    execute format('create policy work on %s for all to guichet_worker using (true) with check (true)', t.name);
  end loop;
end $$;`;

/** A data source as the owner, for migrations and for the check that entities and migrations agree. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    namingStrategy: new SnakeCaseNaming(),
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    migrationsTransactionMode: 'each',
  });
}

async function migrateSchema(url: string): Promise<string[]> {
  const dataSource = await ownerDataSource(url).initialize();
  try {
    const applied = await dataSource.runMigrations();
    return applied.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

/** The access tables of the contract, as the database needs them; a row the contract no longer has is removed. */
async function writeAccessTables(client: pg.PoolClient): Promise<void> {
  const rooms = Object.entries(ROLE_ROOM_LEVELS).flatMap(([role, row]) =>
    Object.entries(row).map(([room, level]) => ({ role, room, level: LEVELS[level] })),
  );
  const permissions = Object.entries(ROLE_PERMISSIONS).flatMap(([role, list]) =>
    list.map((permission) => ({ role, permission })),
  );
  const steps = referralSteps().map(({ from, to, side }) => ({ from_status: from, to_status: to, side }));
  await client.query('begin');
  await client.query('set local role guichet_definer');
  await client.query('delete from role_room');
  await client.query('insert into role_room select * from json_populate_recordset(null::role_room, $1)', [
    JSON.stringify(rooms),
  ]);
  await client.query('delete from residence_need');
  await client.query('insert into residence_need select * from json_populate_recordset(null::residence_need, $1)', [
    JSON.stringify(
      RESIDENCE_NEED.map(({ organisationKind, role, reason, reviewedOn }) => ({
        organisation_kind: organisationKind,
        role,
        reason,
        reviewed_on: reviewedOn,
      })),
    ),
  ]);
  await client.query('delete from role_permission');
  await client.query('insert into role_permission select * from json_populate_recordset(null::role_permission, $1)', [
    JSON.stringify(permissions),
  ]);
  await client.query('delete from referral_step');
  await client.query(
    'insert into referral_step select distinct * from json_populate_recordset(null::referral_step, $1)',
    [JSON.stringify(steps)],
  );
  await client.query('delete from appointment_transition');
  await client.query(
    'insert into appointment_transition select distinct * from json_populate_recordset(null::appointment_transition, $1)',
    [JSON.stringify(appointmentSteps().map(({ from, to }) => ({ from_status: from, to_status: to })))],
  );
  await client.query('commit');
}
