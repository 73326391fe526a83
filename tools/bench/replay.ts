/** The limit: the statements of a request through the raw driver, context and statement with one Sync where the API does so. */
import { createHash } from 'node:crypto';
import pg from 'pg';
import type { SentStatement } from './tap.ts';

const CONTEXT = 'select open_context($1, $2, $3)';
/** True for what the API sends once on a new connection, and to which no request belongs. */
export function preparesContext(statement: SentStatement): boolean {
  return statement.text === CONTEXT && statement.values[0] === null;
}
const TRANSACTION = /^(begin|start transaction|commit|rollback)/i;

interface Wire {
  bind(message: object): void;
  execute(message: object): void;
}
interface RawQuery {
  prepare(wire: Wire): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
}
const RawQuery = (
  pg as unknown as { Query: new (config: object, values: unknown, callback: (error: Error | null) => void) => RawQuery }
).Query;

class WithContext extends RawQuery {
  private pending = true;
  private readonly context: readonly (string | null)[];

  constructor(config: object, callback: (error: Error | null) => void, context: readonly (string | null)[]) {
    super(config, undefined, callback);
    this.context = context;
  }
  override prepare(wire: Wire): void {
    wire.bind({ statement: 'context', values: this.context });
    wire.execute({});
    super.prepare(wire);
  }
  override handleDataRow(message: unknown): void {
    if (!this.pending) super.handleDataRow(message);
  }
  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.pending) this.pending = false;
    else super.handleCommandComplete(message, wire);
  }
}

/** Replaces in each value what the recorded request held by what this round holds. */
export type Substitution = (value: string | null) => string | null;

/** A pool that repeats recorded statements. */
export class Replayer {
  private readonly pool: pg.Pool;
  private readonly ready = new WeakSet<object>();

  constructor(url: string, size: number) {
    this.pool = new pg.Pool({ connectionString: url, max: size });
  }

  async run(statements: readonly SentStatement[], substitute: Substitution): Promise<void> {
    const client = await this.pool.connect();
    try {
      if (!this.ready.has(client)) {
        await client.query({ name: 'context', text: CONTEXT, values: [null, null, null] }).catch(() => undefined);
        this.ready.add(client);
      }
      const inTransaction = statements.some((s) => TRANSACTION.test(s.text));
      for (let i = 0; i < statements.length; i += 1) {
        const statement = statements[i];
        if (!statement) continue;
        const following = statements[i + 1];
        if (!inTransaction && statement.text === CONTEXT && following) {
          await oneSync(client, statement.values.map(substitute), named(following, substitute));
          i += 1;
        } else if (statement.values.length === 0) {
          await client.query(statement.text);
        } else {
          await client.query(named(statement, substitute));
        }
      }
    } finally {
      client.release();
    }
  }

  end(): Promise<void> {
    return this.pool.end();
  }
}

function named(
  statement: SentStatement,
  substitute: Substitution,
): { name: string; text: string; values: (string | null)[] } {
  return {
    name: createHash('sha256').update(statement.text).digest('hex').slice(0, 24),
    text: statement.text,
    values: statement.values.map(substitute),
  };
}

function oneSync(
  client: pg.PoolClient,
  context: readonly (string | null)[],
  statement: { name: string; text: string; values: (string | null)[] },
): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new WithContext(statement, (error) => (error ? reject(error) : resolve()), context) as never);
  });
}
