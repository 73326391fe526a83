import { Injectable } from '@nestjs/common';
import { bringInCaseFile, OpenCaseFileDuplicates } from '@guichet/case-files-api';
import { OPEN_CASE_FILE_PROBLEMS } from '@guichet/case-files-contract';
import type { ColumnMeaning, RowProblem, RowStatus } from '@guichet/imports-contract';
import { readRow } from '@guichet/imports-domain';
import type { ImportedPerson, RowFacts } from '@guichet/imports-domain';
import { PERSON_PROBLEMS } from '@guichet/people-contract';
import type { PeopleFound } from '@guichet/people-contract';
import { Clock, databaseRefusal, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { Refused } from '@guichet/platform-contract';

/** Once compared with who is known, a row may be brought in for an hour; after that it is compared again. */
const LOOK_HOLDS_MILLISECONDS = 3_600_000;
const TAKEN = 'ux_case_file_reference';
const TRIES = 3;

/**
 * Only of the row as it was read: a correction that came meanwhile is looked at by itself. $3 what it is unless it repeats
 * an earlier row; the fingerprint $5 is of one that names a person.
 */
const LOOKED = `
with repeated as (
  select min(r.number) as number from spreadsheet_import_row r
  where r.import_id = $1 and r.fingerprint = $5 and r.number <> $2 and r.status in ('likely_known', 'ready', 'created')
)
update spreadsheet_import_row x set status = case when $3 = 'ready' and q.number is not null then 'likely_known' else $3 end,
  problems = $4::jsonb, fingerprint = $5, repeats = q.number, looked_at = $6::timestamptz
from repeated q where x.import_id = $1 and x.number = $2 and x.cells = $7::text[] and x.status in ('waiting', 'ready')
returning x.status`;
const LOCK_READY = `select 1 from spreadsheet_import_row where import_id = $1 and number = $2 and status = 'ready' for update`;
const CREATED = `update spreadsheet_import_row set status = 'created', case_file_id = $3 where import_id = $1 and number = $2`;
const FAILED = `update spreadsheet_import_row set status = 'failed', problems = $3 where import_id = $1 and number = $2 and status = 'ready'`;
const TAKE_BACK = 'select undo_imported_file($1, $2) as gone';
const KEPT = `update spreadsheet_import_row set status = 'kept' where import_id = $1 and number = $2 and status = 'created'`;

/** What a job knows of the import on which it works. */
export interface ImportUnderWork {
  readonly id: string;
  readonly teamId: string;
  readonly leadId: string;
  readonly columns: readonly ColumnMeaning[];
  readonly facts: RowFacts;
}

/** A row as it was read. */
export interface RowUnderWork {
  readonly number: number;
  readonly cells: readonly string[];
  readonly lookedAt: Date | null;
  readonly decidedById: string | null;
  readonly caseFileId: string | null;
}

/** Refusals that say nothing of a row: they would meet every row of the list, and correcting one helps nobody. */
const OF_THE_LIST: readonly string[] = [OPEN_CASE_FILE_PROBLEMS.teamNotMine, OPEN_CASE_FILE_PROBLEMS.leadOutsideTeam];

/** The importer or the lead worker left the team: no row can be brought in. */
export class TeamLeft extends Error {}

/** The importer learnt of as many persons known elsewhere as one may within an hour. */
export class LooksUsedUp extends Error {}

/** What happens to one row: each is a transaction of its own, and each may be repeated without a second effect. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly duplicates: OpenCaseFileDuplicates,
    private readonly clock: Clock,
  ) {}

  /** Reads the row and compares it with who is known. @throws LooksUsedUp */
  async check(actor: Actor, of: ImportUnderWork, row: RowUnderWork): Promise<RowStatus> {
    const { problems, person, fingerprint } = readRow(row.cells, of.columns, of.facts);
    const found = person ? await this.known(actor, person) : false;
    const status: RowStatus = !person ? 'problem' : found ? 'likely_known' : 'ready';
    const looked = person ? this.clock.now() : null;
    const values = [of.id, row.number, status, JSON.stringify(problems), fingerprint, looked, row.cells];
    const [written] = await this.unitOfWork.statement<{ status: RowStatus }>(actor, LOOKED, values);
    return written?.status ?? status;
  }

  /** Opens the file of the row, with everything the row says, or nothing of it. @throws LooksUsedUp, TeamLeft */
  async bringIn(actor: Actor, of: ImportUnderWork, row: RowUnderWork): Promise<void> {
    const { person } = readRow(row.cells, of.columns, of.facts);
    if (!person || (this.isStale(row) && (await this.check(actor, of, row)) !== 'ready')) {
      if (!person) await this.check(actor, of, row);
      return;
    }
    for (let tries = 1; ; tries += 1) {
      try {
        await this.write(actor, of, row, person);
        return;
      } catch (failure) {
        if (constraintOf(failure) === TAKEN && tries < TRIES) continue;
        await this.refuse(actor, of, row, failure);
        return;
      }
    }
  }

  /** Takes the file of the row back, unless somebody worked on it since. */
  async takeBack(actor: Actor, { id }: ImportUnderWork, { number, caseFileId }: RowUnderWork): Promise<void> {
    await this.unitOfWork.transaction(actor, async (transaction) => {
      const [answer] = await transaction.query<{ gone: boolean }>(TAKE_BACK, [id, number]);
      if (!answer?.gone) await transaction.query(KEPT, [id, number]);
      const action = answer?.gone ? 'case_file.taken_back' : 'import.row_kept';
      await record(transaction, { action, caseFileId, objectKind: 'import', objectId: id });
    });
  }

  private async known(actor: Actor, { opening }: ImportedPerson): Promise<boolean> {
    try {
      const { items, knownElsewhere, elsewhere }: PeopleFound = await this.duplicates.look(actor, opening);
      if (elsewhere === 'used_up') throw new LooksUsedUp();
      return items.length + knownElsewhere.length > 0;
    } catch (failure) {
      // a name without a letter to search by resembles nobody
      if (failure instanceof Refused && failure.code === PERSON_PROBLEMS.searchTooVague) return false;
      throw failure;
    }
  }

  private isStale({ decidedById, lookedAt }: RowUnderWork): boolean {
    if (decidedById !== null) return false;
    return lookedAt === null || this.clock.now().getTime() - lookedAt.getTime() > LOOK_HOLDS_MILLISECONDS;
  }

  private async write(
    actor: Actor,
    of: ImportUnderWork,
    { number }: RowUnderWork,
    person: ImportedPerson,
  ): Promise<void> {
    const { teamId, leadId } = of;
    const opening = { ...person.opening, teamId, leadId, duplicatesSeen: true };
    await this.unitOfWork.transaction(actor, async (transaction) => {
      // the lock and the status are the row’s own idempotency: a second worker finds it created
      if ((await transaction.query(LOCK_READY, [of.id, number])).length === 0) return;
      const { records } = person;
      const { id } = await bringInCaseFile(transaction, actor, { opening, records }, this.clock.today());
      await transaction.query(CREATED, [of.id, number, id]);
      await record(transaction, {
        action: 'import.row_brought_in',
        caseFileId: id,
        objectKind: 'import',
        objectId: of.id,
      });
    });
  }

  /** A rule that refuses is said in the row; what is no refusal stops the job, which begins again here. */
  private async refuse(actor: Actor, of: ImportUnderWork, { number }: RowUnderWork, failure: unknown): Promise<void> {
    const refusal = failure instanceof Refused ? failure : databaseRefusal(failure);
    if (!refusal || refusal.status === 401 || refusal.status >= 500) throw failure;
    if (OF_THE_LIST.includes(refusal.code)) throw new TeamLeft();
    const problem: RowProblem = { column: null, code: 'refused', word: refusal.code, proposals: [] };
    await this.unitOfWork.transaction(actor, (transaction) =>
      transaction.query(FAILED, [of.id, number, JSON.stringify([problem])]),
    );
  }
}

function constraintOf(failure: unknown): string | undefined {
  return (failure as { driverError?: { constraint?: string } }).driverError?.constraint;
}
