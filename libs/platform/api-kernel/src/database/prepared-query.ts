import type { PoolClient, QueryResult } from 'pg';
import { QueryFailedError } from 'typeorm';
import { nameOf } from './context-query';

/**
 * One statement inside a transaction, prepared once a connection: planning an insert under row-level security takes longer
 * than the insert. Answers and fails as TypeORM does. `text` must be a constant of the code.
 * @throws QueryFailedError
 */
export async function preparedQuery<Row extends object>(
  client: PoolClient,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  let result: QueryResult<Row>;
  try {
    result = await client.query<Row>({ name: nameOf(text), text, values: [...values] });
  } catch (failure) {
    throw new QueryFailedError(text, [...values], failure as Error);
  }
  const changes = result.command === 'UPDATE' || result.command === 'DELETE';
  return changes ? ([result.rows, result.rowCount] as unknown as Row[]) : result.rows;
}
