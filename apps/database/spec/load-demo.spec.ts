import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Passwords } from '@guichet/accounts-api';
import { Configuration } from '@guichet/platform-api-kernel';
import pg from 'pg';
import { migrate } from '../src/migrate';
import { loadReferenceData } from '../src/reference/load-reference';
import { DEMO_PASSWORD } from '../src/demo/city';
import { loadDemo } from '../src/demo/load-demo';
import { loadDemoDocuments } from '../src/demo/load-demo-documents';

/** The key of every test database: roles belong to the whole server, so all specs must give them the same passwords. */
const SECRET_KEY = '5'.repeat(64);
/** The lock under which specs create databases and roles. */
const ONE_AT_A_TIME = 7215999;
/** About two seconds on a quiet machine; the margin is for a busy one, and row by row it would take longer still. */
const SECONDS_ALLOWED = 20;

const server = process.env['GUICHET_TEST_DATABASE_URL'] ?? '';
const name = `demo_${randomBytes(6).toString('hex')}`;
const url = new URL(server || 'postgres://unset');
url.pathname = `/${name}`;
const databaseUrl = url.toString();

async function onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

describe('loading the demonstration city', () => {
  let client: pg.Client;
  let seconds: number;
  let first: string;

  async function value(sql: string): Promise<unknown> {
    const { rows } = await client.query<{ value: unknown }>(sql);
    return rows[0]?.value;
  }

  beforeAll(async () => {
    await onServer(async (admin) => {
      await admin.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
      await admin.query(`create database ${pg.escapeIdentifier(name)}`);
      await migrate(Object.assign(new Configuration(), { databaseUrl, secretKey: SECRET_KEY }));
      await admin.query('select pg_advisory_unlock($1)', [ONE_AT_A_TIME]);
    });
    await loadReferenceData(databaseUrl);
    const started = performance.now();
    first = await loadDemo(databaseUrl);
    seconds = (performance.now() - started) / 1000;
    client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
  }, 60_000);

  afterAll(async () => {
    await client.end();
    await onServer((admin) => admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`));
  });

  it('passes every constraint and trigger, and takes a few seconds at most', async () => {
    expect(first).toContain('300 people');
    expect(seconds).toBeLessThan(SECONDS_ALLOWED);
    expect(await value('select count(*)::int as value from case_file')).toBe(300);
  });

  it('happens once', async () => {
    expect(await loadDemo(databaseUrl)).toBe('the demonstration city is already there');
    expect(await value('select count(*)::int as value from person')).toBe(300);
  });

  it('gives every account the demonstration password', async () => {
    const secret = await value('select secret as value from credential limit 1');
    expect(await new Passwords().matches(String(secret), DEMO_PASSWORD)).toBe(true);
    expect(
      await value(
        `select count(*)::int as value from member m where not exists (select 1 from credential c where c.member_id = m.id)`,
      ),
    ).toBe(0);
  });

  it('keeps the times of the history', async () => {
    expect(
      await value(`select count(*)::int as value from case_file where last_activity_at > now() - interval '5 minutes'`),
    ).toBe(0);
    expect(
      await value(
        `select count(*)::int as value from case_access a join case_file f on f.id = a.case_file_id where a.last_activity_at <> f.last_activity_at`,
      ),
    ).toBe(0);
    expect(
      await value(
        `select count(*)::int as value from access_grant g join referral r on r.id = g.source_id where g.starts_at <> r.decided_at`,
      ),
    ).toBe(0);
  });

  it('opens rooms to receivers only while a referral is under way', async () => {
    const granted = `select r.id from access_grant g join referral r on g.source_kind = 'referral' and r.id = g.source_id`;
    expect(
      await value(
        `select count(*)::int as value from referral where id in (${granted}) and status not in ('accepted', 'in_progress', 'on_hold')`,
      ),
    ).toBe(0);
    expect(
      await value(
        `select count(*)::int as value from referral r join case_file f on f.id = r.case_file_id where r.status in ('accepted', 'in_progress', 'on_hold') and f.staff_of_organisation_id is null and r.id not in (${granted})`,
      ),
    ).toBe(0);
  });

  it('gives every open referral a clock that lies ahead', async () => {
    const jobs = `select key from graphile_worker.jobs where task_identifier = 'referral_clock' and run_at > now()`;
    expect(
      await value(
        `select count(*)::int as value from referral where status in ('requested', 'info_requested', 'waitlisted', 'on_hold') and 'referral:' || id || ':clock' not in (${jobs})`,
      ),
    ).toBe(0);
  });

  it('gives the people of the told stories real files, once, and changes no time of the history', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'guichet-demo-'));
    const configuration = Object.assign(new Configuration(), { databaseUrl, secretKey: SECRET_KEY, dataDir });
    try {
      const active = `select md5(string_agg(last_activity_at::text, ',' order by id)) as value from case_file`;
      const before = await value(active);
      expect(await loadDemoDocuments(configuration)).toMatch(/^its documents: \d+ papers, 1 letter$/);
      expect(await loadDemoDocuments(configuration)).toBe('its documents are already there');
      expect(await value(active)).toBe(before);
      const folders = await readdir(join(dataDir, 'documents'), { recursive: true, withFileTypes: true });
      const versions = await value(
        'select (select count(*) from document_version) + (select count(*) from convention_paper) as value',
      );
      expect(folders.filter((entry) => entry.isFile())).toHaveLength(Number(versions));
      expect(await value('select count(*)::int as value from letter')).toBe(1);
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});
