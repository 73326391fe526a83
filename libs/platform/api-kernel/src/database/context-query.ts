import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Client, PoolClient, QueryResult, QueryResultRow } from 'pg';

/** Who asks: what open_context needs. The subjects are derived by the database, never sent. */
export interface DatabaseContext {
  readonly sessionId: string;
  readonly requestId: string;
  /** Version of the rights the caller decided with; `null` when it decided nothing yet. */
  readonly rightsVersion: number | null;
  /** True: `sessionId` is the token of a machine, which has a context of its own kind. */
  readonly isMachine: boolean;
}

interface Connection {
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: unknown[] }): void;
  execute(message: object): void;
  parsedStatements: Record<string, string>;
}
interface InternalQuery {
  prepare(connection: Connection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}
type QueryConstructor = new (
  config: object,
  values: unknown[] | undefined,
  callback: (error: Error | null, result: QueryResult) => void,
) => InternalQuery;

const CONTEXT_NAME = 'open_context';
const CONTEXT_TEXT = 'select open_context($1, $2, $3)';
const MACHINE_NAME = 'open_machine_context';
const MACHINE_TEXT = 'select open_machine_context($1, $2)';
const ORDER_NAME = 'index_order';
/**
 * Lets the planner read in the order of an index and merge, instead of gathering and sorting: it thinks of the average
 * file, and a history may be a hundred times longer. Planning forty tables takes longer than reading them, so that it is
 * done once for all files. Local to the statement’s own transaction, like the context.
 */
const ORDER_TEXT =
  "select set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true), set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)";
const PgQuery = (pg as unknown as { Query: QueryConstructor }).Query;

/** How a context is opened: the statement, and what it takes. */
export function contextCall({ sessionId, requestId, rightsVersion, isMachine }: DatabaseContext): {
  readonly name: string;
  readonly text: string;
  readonly values: (string | number | null)[];
} {
  return isMachine
    ? { name: MACHINE_NAME, text: MACHINE_TEXT, values: [sessionId, requestId] }
    : { name: CONTEXT_NAME, text: CONTEXT_TEXT, values: [sessionId, requestId, rightsVersion] };
}

/**
 * Sends the context and the statement with one Sync: PostgreSQL runs both in one implicit transaction, so what
 * set_config made local is gone afterwards and nothing can leak to the next user of the connection.
 */
class ContextQuery extends PgQuery {
  /** Answers that come before the statement’s own. */
  private pending: number;

  constructor(
    config: object,
    values: unknown[] | undefined,
    callback: (error: Error | null, result: QueryResult) => void,
    private readonly context: DatabaseContext,
    private readonly inIndexOrder: boolean,
  ) {
    super(config, values, callback);
    this.pending = inIndexOrder ? 2 : 1;
  }

  override prepare(connection: Connection): void {
    const { name, values } = contextCall(this.context);
    connection.bind({ statement: name, values: values.map((value) => (value === null ? null : String(value))) });
    connection.execute({});
    if (this.inIndexOrder) {
      connection.bind({ statement: ORDER_NAME, values: [] });
      connection.execute({});
    }
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.pending === 0) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.pending > 0) this.pending -= 1;
    else super.handleCommandComplete(message, connection);
  }
}

const prepared = new WeakSet<object>();
const names = new Map<string, string>();

/** Under which a statement is prepared, on every connection alike. */
export function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = `q${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
    names.set(text, name);
  }
  return name;
}

/** Prepares the context statement once per connection, outside any transaction of a request. */
export async function prepareContext(client: Client | PoolClient): Promise<void> {
  if (prepared.has(client)) return;
  for (const statement of [
    { name: CONTEXT_NAME, text: CONTEXT_TEXT, values: [null, null, null] },
    { name: MACHINE_NAME, text: MACHINE_TEXT, values: [null, null] },
  ])
    await client.query(statement).catch((error: unknown) => {
      // the statement is prepared even though a null session is refused
      if ((error as { code?: string }).code !== 'GU401') throw error;
    });
  await client.query({ name: ORDER_NAME, text: ORDER_TEXT });
  prepared.add(client);
}

/** One statement with its context in one round trip. `text` must be a constant of the code: it becomes a prepared statement. */
export function queryInContext<Row extends QueryResultRow>(
  client: PoolClient,
  context: DatabaseContext,
  text: string,
  values: readonly unknown[],
  inIndexOrder = false,
): Promise<QueryResult<Row>> {
  return new Promise((resolve, reject) => {
    const query = new ContextQuery(
      { name: nameOf(text), text },
      [...values],
      (error, result) => {
        if (error) reject(error);
        else resolve(result as QueryResult<Row>);
      },
      context,
      inIndexOrder,
    );
    client.query(query as never);
  });
}
