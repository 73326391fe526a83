import { IMPORT_ENDS, IMPORT_PROBLEMS, stepOf } from '@guichet/imports-contract';
import type { ColumnMeaning, ImportAction, ImportStatus, RowCounts } from '@guichet/imports-contract';
import { takes } from '@guichet/imports-domain';
import { enqueue, record, rowsOf } from '@guichet/platform-api-kernel';
import type { ChangedDto, Transaction } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { standingOf } from '../reading/import.view';

/** Name of the job that works on an import. */
export const ADVANCE = 'imports.advance';
/** One job per import, however often it is asked for. */
export const jobKey = (importId: string): string => `import:${importId}`;

const LOCK = `
select id, version, status, team_id as "teamId", lead_id as "leadId", headers, columns, signature, counts, rests_until as "restsUntil", rows_deleted_at as "rowsDeletedAt"
from spreadsheet_import where id = $1 and readers && ctx_subjects() for update`;
const STEP = `
update spreadsheet_import set status = $2, version = version + 1, worked_by_id = ctx_member(), rests_until = case when $2 = 'checking' then rests_until end,
  ended_at = case when $2 = 'checked' then now() else ended_at end
where id = $1`;
/**
 * Held before rows are counted or looked for: a statement that waits for this lock itself would go on with the rows as they
 * were before it waited.
 */
export const HOLD = 'select 1 from spreadsheet_import where id = $1 for update';
/** Counts the rows anew, for lists, for progress and for what may be done next. Only while the import is held. */
export const COUNT = `
update spreadsheet_import set counts = coalesce((
  select jsonb_object_agg(c.status, c.n) from (select status, count(*) as n from spreadsheet_import_row where import_id = $1 group by 1) c), '{}')
where id = $1 returning counts`;

/** Whether a row of the import has still to be looked at. */
export const WAITING = `select 1 from spreadsheet_import_row where import_id = $1 and status = 'waiting' limit 1`;

/** An import under its lock. */
export interface LockedImport {
  readonly id: string;
  readonly version: number;
  readonly status: ImportStatus;
  readonly teamId: string;
  readonly leadId: string;
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
  const [locked] = await transaction.query<LockedImport>(LOCK, [id]);
  if (!locked) throw refusedFor('not_found');
  // what was counted before the lock may be less than what is there: a job that died had no time to count
  const [counted] = rowsOf<Pick<LockedImport, 'counts'>>(await transaction.query(COUNT, [id]));
  const found = { ...locked, ...counted };
  if (version !== undefined && found.version !== version) throw refusedFor('stale_version');
  const next = stepOf(found.status, action);
  if (next === null || !takes(standingOf(found, now), action))
    throw new Refused(IMPORT_PROBLEMS.wrongStatus, GENERAL_PROBLEMS.conflict);
  await work(found);
  const becomes = action === 'decide' ? await afterDecision(transaction, found) : next;
  await transaction.query(STEP, [id, becomes]);
  await transaction.query(COUNT, [id]);
  await record(transaction, { action: `import.${action}`, objectKind: 'import', objectId: id });
  if (becomes in IMPORT_ENDS) await enqueue(transaction, ADVANCE, { importId: id }, { key: jobKey(id) });
  return { id, version: found.version + 1 };
}

/** A decision that leaves no row to look at needs no check; a check that is under way goes on. */
async function afterDecision(transaction: Transaction, { id, status }: LockedImport): Promise<ImportStatus> {
  const waiting = status === 'checking' || (await transaction.query(WAITING, [id])).length > 0;
  return waiting ? 'checking' : IMPORT_ENDS.checking;
}
