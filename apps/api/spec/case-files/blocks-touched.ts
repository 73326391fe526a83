import pg from 'pg';
import type { City, TestMember } from '../harness/city';

export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

type Query = (this: pg.Client, query: string | Partial<Sent>, ...rest: unknown[]) => unknown;

/** Statements that a request sends to the database, in their order. */
export async function sentDuring(work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const client = pg.Client.prototype as unknown as { query: Query };
  const original = client.query;
  client.query = function (query, ...rest) {
    const { text = '', values = [] } = typeof query === 'string' ? { text: query } : query;
    sent.push({ text, values });
    return original.call(this, query, ...rest);
  };
  try {
    await work();
  } finally {
    client.query = original;
  }
  return sent;
}

/** Pages of the database that a statement touches for somebody, with the settings that the kernel sends before it. */
export async function blocksTouched(
  city: City,
  reader: TestMember,
  { text, values }: Sent,
  settings: string | null = null,
): Promise<number> {
  const session = await city.session(reader);
  const [plan] = await city.asRole('guichet_api', session, async (client) => {
    if (settings) await client.query(settings);
    await client.query('deallocate all');
    await client.query(`prepare reading as ${text}`);
    const given = values.map((value) => (value === null ? 'null' : pg.escapeLiteral(String(value as string | number))));
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }>(
      `explain (analyze, buffers, format json) execute reading (${given.join(', ')})`,
    );
    return rows[0]!['QUERY PLAN'];
  });
  return plan!.Plan['Shared Hit Blocks']! + plan!.Plan['Shared Read Blocks']!;
}
