/** The limit: what a request sent, through the raw driver, with one Sync where the API did so. */
import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Sending, SentStatement } from './tap.ts';

const CONTEXT = 'select open_context($1, $2, $3)';
const PREPARED = /^select (open_context\(|set_config\()/;

/** True for what the API sends once on a new connection, and to which no request belongs. */
export function preparesContext(sending: Sending): boolean {
  const [only] = sending;
  if (!only || sending.length > 1) return false;
  return only.text === CONTEXT ? only.values[0] === null : PREPARED.test(only.text);
}

interface Wire {
  parse(message: object): void;
  bind(message: object): void;
  execute(message: object): void;
  parsedStatements: Record<string, string>;
}
interface RawQuery {
  prepare(wire: Wire): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
}
interface Named {
  readonly name: string;
  readonly text: string;
  readonly values: (string | null)[];
}
const RawQuery = (
  pg as unknown as { Query: new (config: object, values: unknown, callback: (error: Error | null) => void) => RawQuery }
).Query;

/** A statement, and those that go before it with the same Sync. */
class WithOthers extends RawQuery {
  private readonly others: readonly Named[];
  private pending: number;

  constructor(config: object, callback: (error: Error | null) => void, others: readonly Named[]) {
    super(config, undefined, callback);
    this.others = others;
    this.pending = others.length;
  }
  override prepare(wire: Wire): void {
    for (const { name, text, values } of this.others) {
      if (!wire.parsedStatements[name]) {
        wire.parse({ name, text });
        wire.parsedStatements[name] = text;
      }
      wire.bind({ statement: name, values });
      wire.execute({});
    }
    super.prepare(wire);
  }
  override handleDataRow(message: unknown): void {
    if (this.pending === 0) super.handleDataRow(message);
  }
  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.pending > 0) this.pending -= 1;
    else super.handleCommandComplete(message, wire);
  }
}

/** Replaces in each value what the recorded request held by what this round holds. */
export type Substitution = (value: string | null) => string | null;

/** A pool that repeats what was recorded. */
export class Replayer {
  private readonly pool: pg.Pool;
  private answered = 0;

  constructor(url: string, size: number) {
    this.pool = new pg.Pool({ connectionString: url, max: size });
  }

  async run(sendings: readonly Sending[], substitute: Substitution): Promise<void> {
    const client = await this.pool.connect();
    const { stream } = (client as unknown as { connection: { stream: { bytesRead: number } } }).connection;
    const before = stream.bytesRead;
    try {
      for (const sending of sendings) await send(client, sending, substitute);
    } finally {
      this.answered += stream.bytesRead - before;
      client.release();
    }
  }

  /** Bytes that PostgreSQL answered since the last call. */
  answer(): number {
    const bytes = this.answered;
    this.answered = 0;
    return bytes;
  }

  end(): Promise<void> {
    return this.pool.end();
  }
}

async function send(client: pg.PoolClient, sending: Sending, substitute: Substitution): Promise<void> {
  const last = sending.at(-1);
  if (!last) return;
  if (sending.length > 1) {
    const others = sending.slice(0, -1).map((one) => named(one, substitute));
    await oneSync(client, named(last, substitute), others);
  } else if (last.values.length === 0) await client.query(last.text);
  else await client.query(named(last, substitute));
}

function named(statement: SentStatement, substitute: Substitution): Named {
  return {
    name: createHash('sha256').update(statement.text).digest('hex').slice(0, 24),
    text: statement.text,
    values: statement.values.map(substitute),
  };
}

function oneSync(client: pg.PoolClient, statement: Named, others: readonly Named[]): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new WithOthers(statement, (error) => (error ? reject(error) : resolve()), others) as never);
  });
}
