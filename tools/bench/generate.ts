import pg from 'pg';
import { inventedNames } from './names.ts';
import { SAMPLE, SAMPLE_AGAIN, SAMPLE_DIFFERS, STEPS } from './generate.sql.ts';

/** Fills an empty, migrated database with `files` invented files; answers the seconds it took. */
export async function generateCity(url: string, files: number, say: (line: string) => void): Promise<number> {
  const started = performance.now();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '512MB'`,
    );
    await client.query(
      'create temp table bench_given (n serial primary key, name text); create temp table bench_family (n serial primary key, name text)',
    );
    await client.query('insert into bench_given (name) select unnest($1::text[])', [inventedNames(2_000, 11)]);
    await client.query('insert into bench_family (name) select unnest($1::text[])', [inventedNames(40_000, 23)]);
    for (const [name, sql] of STEPS) {
      const from = performance.now();
      await client.query(sql.replaceAll('$FILES', String(files)));
      say(`${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
    }
    await client.query('set session_replication_role = origin');
    await client.query('vacuum analyze');
    // what the writing left to do is done before anything is measured
    await client.query('checkpoint');
    await client.query(SAMPLE);
    await client.query(SAMPLE_AGAIN);
    const { rows } = await client.query<{ differing: number }>(SAMPLE_DIFFERS);
    if (rows[0]?.differing !== 0)
      throw new Error(`${rows[0]?.differing} of 300 generated files differ from the access rule`);
  } finally {
    await client.end();
  }
  return (performance.now() - started) / 1000;
}
