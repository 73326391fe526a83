import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { IMPORT_ENDS, IMPORT_HALTS, IMPORT_LIMITS, ROWS_TO_WORK } from '@guichet/imports-contract';
import type { ColumnMeaning, ImportStatus, WorkedStatus } from '@guichet/imports-contract';
import { CurrentSessions, JobTasks, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, JobPayload } from '@guichet/platform-api-kernel';
import type { PoolClient } from 'pg';
import { ADVANCE, COUNT, HOLD, jobKey, WAITING } from '../commands/give-order';
import { meaningsOf } from '../reading/import.view';
import { RowReading } from '../reading/row-reading';
import { ImportRows, LooksUsedUp, TeamLeft } from './import-rows';
import type { ImportUnderWork, RowUnderWork } from './import-rows';

/** After so long a batch ends and the next one is queued, so that other jobs get their turn. */
const BATCH_MILLISECONDS = 10_000;
const ROWS_AT_ONCE = 20;

const ALONE = 'select pg_try_advisory_xact_lock(7215100, hashtext($1)) as alone';
const STANDING = `select status from spreadsheet_import where id = $1 and (rests_until is null or rests_until <= now() or status <> 'checking')`;
const OPEN_SESSION = 'select open_import_session($1) as id';
const END_SESSION = 'select end_session($1, $2)';
const WORK = 'select id, team_id as "teamId", lead_id as "leadId", columns from spreadsheet_import where id = $1';
const NEXT_ROWS = `
select number, cells, looked_at as "lookedAt", decided_by_id as "decidedById", case_file_id as "caseFileId"
from spreadsheet_import_row where import_id = $1 and status = $2 order by number limit ${ROWS_AT_ONCE}`;
const REST = `update spreadsheet_import set rests_until = now() + interval '1 hour' where id = $1`;
const QUEUE = 'select enqueue_job($1, $2, null, $3)';
/** $2 the status that ends, $3 what it becomes, $4 the status of rows on which it worked. */
const END = `
update spreadsheet_import i set status = $3, version = version + 1, ended_at = now()
where i.id = $1 and i.status = $2 and not exists (select 1 from spreadsheet_import_row r where r.import_id = i.id and r.status = $4)
returning worked_by_id as member`;
const HALT =
  'update spreadsheet_import set status = $3, version = version + 1, ended_at = now() where id = $1 and status = $2';
const ANNOUNCE = 'select notify_members($1, array[$2::uuid], null, null)';
const RECORD = `insert into audit_event (action, object_kind, object_id) values ($1, 'import', $2)`;
const UNFINISHED = `
select id from spreadsheet_import where status in ('checking', 'running', 'undoing') and (rests_until is null or rests_until <= now())`;
const FORGET = `
update spreadsheet_import set rows_deleted_at = now(), status = case when status in ('uploaded', 'checking', 'checked') and ended_at is null then 'discarded' else status end
where rows_deleted_at is null and status not in ('running', 'undoing') and coalesce(ended_at, created_at) < now() - make_interval(days => ${IMPORT_LIMITS.keepDays})
returning id`;
const DROP_ROWS = 'delete from spreadsheet_import_row where import_id = any ($1::uuid[])';

/**
 * The job of imports. One worker at a time holds an import, by a lock that dies with its connection; whatever it had finished
 * is in the rows, so that the next one goes on where it was. It acts as the member who gave the order, with the rights that
 * member has now: through a session that the database opens for this alone.
 */
@Injectable()
export class AdvanceImports implements OnModuleInit {
  constructor(
    private readonly tasks: JobTasks,
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: CurrentSessions,
    private readonly rowReading: RowReading,
    private readonly rows: ImportRows,
  ) {}

  onModuleInit(): void {
    this.tasks.register(ADVANCE, (client, payload) => this.run(client, payload));
    this.tasks.everyMinute('imports.wake', (client) => this.wake(client));
    this.tasks.everyMinute('imports.forget', (client) => this.forget(client));
  }

  private async run(client: PoolClient, { importId }: JobPayload): Promise<void> {
    const id = String(importId);
    const lock = await client.query<{ alone: boolean }>(ALONE, [id]);
    if (!lock.rows[0]?.alone) return;
    const { rows } = await client.query<{ status: ImportStatus }>(STANDING, [id]);
    const status = rows[0]?.status;
    if (!status || !isWorked(status)) return;
    const actor = await this.actorOf(id);
    if (!actor) return this.halt(client, id, status);
    try {
      const outcome = await this.batch(actor, id, status);
      if (outcome === 'halted') await this.halt(client, id, status);
      else await this.count(client, id);
      if (outcome === 'more') await this.queue(client, id);
      if (outcome === 'done') await this.end(client, id, status);
    } finally {
      await this.unitOfWork.outsideContext(END_SESSION, [actor.sessionId, id]);
      this.sessions.forget(actor.sessionId);
    }
  }

  private async actorOf(importId: string): Promise<Actor | null> {
    const [session] = await this.unitOfWork.outsideContext<{ id: string | null }>(OPEN_SESSION, [importId]);
    return session?.id ? this.sessions.actor(session.id, importId) : null;
  }

  private async batch(actor: Actor, id: string, status: WorkedStatus): Promise<Outcome> {
    const [found] = await this.unitOfWork.statement<Work>(actor, WORK, [id]);
    // rows that the member may not see any more would look like none
    if (!found) return 'halted';
    const columns = meaningsOf(found.columns);
    const of: ImportUnderWork = { ...found, columns, facts: await this.rowReading.facts(actor) };
    const until = performance.now() + BATCH_MILLISECONDS;
    try {
      while (performance.now() < until) {
        const rows = await this.unitOfWork.statement<RowUnderWork>(actor, NEXT_ROWS, [id, ROWS_TO_WORK[status]]);
        if (rows.length === 0) return 'done';
        for (const row of rows) await this.workOn(actor, of, row, status);
        await this.unitOfWork.transaction(actor, async (transaction) => {
          await transaction.query(HOLD, [id]);
          await transaction.query(COUNT, [id]);
        });
      }
      return 'more';
    } catch (failure) {
      if (failure instanceof TeamLeft) return 'halted';
      if (!(failure instanceof LooksUsedUp)) throw failure;
      await this.unitOfWork.statement(actor, REST, [id]);
      return 'resting';
    }
  }

  private async workOn(actor: Actor, of: ImportUnderWork, row: RowUnderWork, status: WorkedStatus): Promise<void> {
    if (status === 'checking') await this.rows.check(actor, of, row);
    else if (status === 'running') await this.rows.bringIn(actor, of, row);
    else await this.rows.takeBack(actor, of, row);
  }

  /** Counts what stands, and holds the import until this job is written: what is judged of its rows then stays true. */
  private async count(client: PoolClient, id: string): Promise<void> {
    await client.query(HOLD, [id]);
    await client.query(COUNT, [id]);
  }

  /** The last batch ends the import and tells the member, in one transaction: told once, and only when it is true. */
  private async end(client: PoolClient, id: string, status: WorkedStatus): Promise<void> {
    const waiting = status === 'running' && ((await client.query(WAITING, [id])).rowCount ?? 0) > 0;
    const next = waiting ? 'checking' : IMPORT_ENDS[status];
    const { rows } = await client.query<{ member: string }>(END, [id, status, next, ROWS_TO_WORK[status]]);
    const [ended] = rows;
    if (!ended) {
      await this.queue(client, id);
      return;
    }
    await client.query(RECORD, [`import.${next}`, id]);
    await client.query(ANNOUNCE, [`import.${IMPORT_ENDS[status]}`, ended.member]);
  }

  /** The member left, was put out, or no file of the list can be opened: nobody acts in a name that may not act. */
  private async halt(client: PoolClient, id: string, status: WorkedStatus): Promise<void> {
    await this.count(client, id);
    await client.query(HALT, [id, status, IMPORT_HALTS[status]]);
    await client.query(RECORD, ['import.halted', id]);
  }

  private async queue(client: PoolClient, id: string): Promise<void> {
    await client.query(QUEUE, [ADVANCE, JSON.stringify({ importId: id }), jobKey(id)]);
  }

  /** Wakes what an ended process, or an hour of rest, left behind. */
  private async wake(client: PoolClient): Promise<void> {
    const { rows } = await client.query<{ id: string }>(UNFINISHED);
    for (const { id } of rows) await this.queue(client, id);
  }

  /** Thirty days after its end nothing is left of a list but its figures. */
  private async forget(client: PoolClient): Promise<void> {
    const { rows } = await client.query<{ id: string }>(FORGET);
    if (rows.length === 0) return;
    await client.query(DROP_ROWS, [rows.map(({ id }) => id)]);
    for (const { id } of rows) await client.query(RECORD, ['import.rows_deleted', id]);
  }
}

/** How a batch ended; halted: the member may not go on. */
type Outcome = 'more' | 'done' | 'resting' | 'halted';
type Work = Omit<ImportUnderWork, 'columns' | 'facts'> & { readonly columns: readonly (ColumnMeaning | '')[] };

function isWorked(status: ImportStatus): status is WorkedStatus {
  return status in IMPORT_ENDS;
}
