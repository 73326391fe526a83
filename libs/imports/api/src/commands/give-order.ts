import { IMPORT_ENDS, IMPORT_PROBLEMS, stepOf } from '@guichet/imports-contract';
import type { ColumnMeaning, ImportAction, ImportStatus, RowCounts } from '@guichet/imports-contract';
import { takes } from '@guichet/imports-domain';
import { enqueue, record } from '@guichet/platform-api-kernel';
import type { ChangedDto, Transaction } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { standingOf } from '../reading/import.view';

/** Name of the job that works on an import. */
export const ADVANCE = 'imports.advance';
/** One job per import, however often it is asked for. */
export const jobKey = (importId: string): string => `import:${importId}`;

const LOCK = `
select version, status, headers, columns, signature, counts, rests_until as "restsUntil", rows_deleted_at as "rowsDeletedAt"
from spreadsheet_import where id = $1 and readers && ctx_subjects() for update`;
const STEP = `
update spreadsheet_import set status = $2, version = version + 1, worked_by_id = ctx_member(), rests_until = case when $2 = 'checking' then rests_until end
where id = $1`;
const COUNT = `
update spreadsheet_import set counts = coalesce((
  select jsonb_object_agg(c.status, c.n) from (select status, count(*) as n from spreadsheet_import_row where import_id = $1 group by 1) c), '{}')
where id = $1`;

/** An import under its lock. */
export interface LockedImport {
  readonly version: number;
  readonly status: ImportStatus;
  readonly headers: readonly string[];
  readonly columns: readonly (ColumnMeaning | '')[];
  readonly signature: string;
  readonly counts: Partial<RowCounts>;
  readonly restsUntil: Date | null;
  readonly rowsDeletedAt: Date | null;
}

/** What is asked of which import; a version when the whole of it must be as it was read. */
export interface Order {
  readonly id: string;
  readonly action: ImportAction;
  readonly version?: number;
}

/** Counts the rows anew, for lists and progress. */
export async function countRows(transaction: Transaction, importId: string): Promise<void> {
  await transaction.query(COUNT, [importId]);
}

/**
 * Takes the step that an action means: locks, asks the table of steps, does `work`, records, and wakes the job.
 * @throws not_found, stale_version, import_wrong_status
 */
export async function giveOrder(
  transaction: Transaction,
  { id, action, version }: Order,
  now: Date,
  work: (found: LockedImport) => Promise<void> = () => Promise.resolve(),
): Promise<ChangedDto> {
  const [found] = await transaction.query<LockedImport>(LOCK, [id]);
  if (!found) throw refusedFor('not_found');
  if (version !== undefined && found.version !== version) throw refusedFor('stale_version');
  const next = stepOf(found.status, action);
  if (next === null || !takes(standingOf(found, now), action))
    throw new Refused(IMPORT_PROBLEMS.wrongStatus, GENERAL_PROBLEMS.conflict);
  await work(found);
  await transaction.query(STEP, [id, next]);
  await countRows(transaction, id);
  await record(transaction, { action: `import.${action}`, objectKind: 'import', objectId: id });
  if (next in IMPORT_ENDS) await enqueue(transaction, ADVANCE, { importId: id }, { key: jobKey(id) });
  return { id, version: found.version + 1 };
}
