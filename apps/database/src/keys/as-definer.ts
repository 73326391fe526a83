import type { Configuration } from '@guichet/platform-api-kernel';
import pg from 'pg';

/** Runs a command of the keys on a connection that sees all rows, beside the running product. */
export async function asDefiner<Result>(
  { databaseUrl }: Pick<Configuration, 'databaseUrl'>,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('set role guichet_definer');
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Everything in `work` happens, or nothing. */
export async function inTransaction<Result>(client: pg.ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (failure) {
    await client.query('rollback');
    throw failure;
  }
}
