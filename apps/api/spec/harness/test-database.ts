import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Configuration } from '@guichet/platform-api-kernel';
import { loadReferenceData, migrate } from '@guichet/database';

const TEMPLATE = 'guichet_template';
const ONE_AT_A_TIME = 7215999;
const SECRET_KEY = '5'.repeat(64);

function serverUrl(): string {
  const url = process.env['GUICHET_TEST_DATABASE_URL'];
  if (!url) throw new Error('GUICHET_TEST_DATABASE_URL is not set: run the specs through npm run test:server');
  return url;
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.toString();
}

/** Settings of an application under test on one database. */
export function testConfiguration(databaseUrl: string): Configuration {
  const dataDir = join(tmpdir(), `guichet-${new URL(databaseUrl).pathname.slice(1)}`);
  return Object.assign(new Configuration(), {
    databaseUrl,
    secretKey: SECRET_KEY,
    port: 0,
    databasePool: 5,
    runJobs: false,
    logLevel: 'error',
    dataDir,
    outboxDir: join(dataDir, 'outbox'),
  });
}

async function withServer<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A fresh, migrated database with reference data, copied from a template that is made once per run. */
export async function createTestDatabase(): Promise<string> {
  return withServer(async (client) => {
    await client.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
    if (rowCount === 0) {
      await client.query(`create database ${TEMPLATE}_making`);
      await migrate(testConfiguration(urlOf(`${TEMPLATE}_making`)));
      await loadReferenceData(urlOf(`${TEMPLATE}_making`));
      await client.query(`alter database ${TEMPLATE}_making rename to ${TEMPLATE}`);
    }
    const name = `spec_${randomBytes(6).toString('hex')}`;
    await client.query(`create database ${name} template ${TEMPLATE}`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to guichet_api, guichet_worker, guichet_audit`);
    await client.query('select pg_advisory_unlock($1)', [ONE_AT_A_TIME]);
    return urlOf(name);
  });
}

/** A copy of a database made by `createTestDatabase`; everybody connected to it is sent away first. */
export async function copyTestDatabase(url: string): Promise<string> {
  return withServer(async (client) => {
    const source = new URL(url).pathname.slice(1);
    const name = `spec_${randomBytes(6).toString('hex')}`;
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [source]);
    await client.query(`create database ${name} template ${pg.escapeIdentifier(source)}`);
    await client.query(`grant connect on database ${name} to guichet_api, guichet_worker, guichet_audit`);
    return urlOf(name);
  });
}

/** Removes a database made by `createTestDatabase`. */
export async function dropTestDatabase(url: string): Promise<void> {
  await withServer((client) =>
    client.query(`drop database if exists ${pg.escapeIdentifier(new URL(url).pathname.slice(1))} with (force)`),
  );
}
