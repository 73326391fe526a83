import { refusedFor } from '@guichet/platform-contract';
import type { Transaction } from './unit-of-work';

/**
 * Runs an update that names the version it read and returns the new one. No row changed means that somebody was
 * faster (412), or that there is nothing this member may change (404, or 403 when it may at least be seen).
 * @param update constant SQL ending in `returning version`
 * @param visible constant SQL that finds a `version` when the member may see the row, with the id as $1
 */
export async function changeOfVersion(
  transaction: Transaction,
  change: { update: string; values: readonly unknown[]; visible: string; id: string; version: number },
): Promise<number> {
  const [changed] = rowsOf<{ version: number }>(await transaction.query(change.update, change.values));
  if (changed) return changed.version;
  const [seen] = await transaction.query<{ version: number }>(change.visible, [change.id]);
  if (!seen) throw refusedFor('not_found');
  throw refusedFor(seen.version === change.version ? 'forbidden' : 'stale_version');
}

/** TypeORM answers `[rows, count]` to an update and rows to everything else. */
export function rowsOf<Row>(answer: unknown): Row[] {
  const list = answer as unknown[];
  return (Array.isArray(list[0]) && typeof list[1] === 'number' ? list[0] : list) as Row[];
}
