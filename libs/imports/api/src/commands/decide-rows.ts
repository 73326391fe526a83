import { Injectable } from '@nestjs/common';
import { DECIDABLE, DECIDED_STATUS, IMPORT_PROBLEMS } from '@guichet/imports-contract';
import type { CellsCorrected, CorrectCell, RowDecision, RowProblem, RowStatus } from '@guichet/imports-contract';
import { Clock, rowsOf, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { giveOrder } from './give-order';

const LOCK_ROW =
  'select cells, status, problems from spreadsheet_import_row where import_id = $1 and number = $2 for update';
const DECIDE = `
update spreadsheet_import_row set status = $3, decided_by_id = case when $3 = 'ready' then ctx_member() end where import_id = $1 and number = $2`;
/** $3 column from 1, $4 the new text, $5 the old one, $6 everywhere, which brings nobody in whom a human left out. */
const CORRECT = `
update spreadsheet_import_row set cells[$3] = $4, status = 'waiting', problems = '[]', fingerprint = null, repeats = null, looked_at = null, decided_by_id = null
where import_id = $1 and (number = $2 or $6 and cells[$3] = $5 and status <> 'left_out') and status in ('waiting', 'problem', 'likely_known', 'ready', 'left_out', 'failed')
returning number`;

interface LockedRow {
  readonly cells: readonly string[];
  readonly status: RowStatus;
  readonly problems: readonly RowProblem[];
}

/** What a human says of single rows: another text for a cell, or what becomes of the row. */
@Injectable()
export class DecideRows {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  decide(actor: Actor, id: string, number: number, decision: RowDecision): Promise<ChangedDto> {
    return this.unitOfWork.transaction(actor, (transaction) =>
      giveOrder(transaction, { id, action: 'decide' }, this.clock.now(), async () => {
        const [row] = await transaction.query<LockedRow>(LOCK_ROW, [id, number]);
        if (!row) throw refusedFor('not_found');
        // a row with a problem can be corrected or left out, and nothing else
        const faulty = row.problems.length > 0 && (decision === 'create' || decision === 'same_person');
        if (!DECIDABLE.includes(row.status) || faulty) throw notDecidable();
        await transaction.query(DECIDE, [id, number, DECIDED_STATUS[decision]]);
      }),
    );
  }

  async correct(actor: Actor, id: string, number: number, correction: CorrectCell): Promise<CellsCorrected> {
    const { column, value, everywhere } = correction;
    return this.unitOfWork.transaction(actor, async (transaction) => {
      let rows = 0;
      await giveOrder(transaction, { id, action: 'decide' }, this.clock.now(), async ({ headers }) => {
        const [row] = await transaction.query<LockedRow>(LOCK_ROW, [id, number]);
        if (!row) throw refusedFor('not_found');
        if (column >= headers.length) throw new Refused(IMPORT_PROBLEMS.unknownColumn, GENERAL_PROBLEMS.unprocessable);
        const values = [id, number, column + 1, value, row.cells[column] ?? '', everywhere];
        rows = rowsOf(await transaction.query(CORRECT, values)).length;
        if (rows === 0) throw notDecidable();
      });
      return { rows };
    });
  }
}

function notDecidable(): Refused {
  return new Refused(IMPORT_PROBLEMS.rowNotDecidable, GENERAL_PROBLEMS.conflict);
}
