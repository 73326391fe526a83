import { Injectable } from '@nestjs/common';
import { IMPORT_PROBLEMS } from '@guichet/imports-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import { giveOrder } from './give-order';
import { leadWorks } from './lead-works';

const DROP_ROWS = 'delete from spreadsheet_import_row where import_id = $1';
const DROPPED = 'update spreadsheet_import set rows_deleted_at = now(), ended_at = now() where id = $1';

/** The orders without a body: bring in what is ready, take back what was brought in, throw away. */
@Injectable()
export class SteerImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, version: number): Promise<ChangedDto> {
    return this.unitOfWork.transaction(actor, (transaction) =>
      giveOrder(transaction, { id, version, action: 'run' }, this.clock.now(), async ({ teamId, leadId }) => {
        // what would refuse every row alike is said once, before any of them is touched
        if (!actor.teams.some((team) => team.id === teamId)) throw unprocessable(IMPORT_PROBLEMS.teamLeft);
        if (!(await leadWorks(transaction, leadId, teamId))) throw unprocessable(IMPORT_PROBLEMS.leadLeft);
      }),
    );
  }

  undo(actor: Actor, id: string, version: number): Promise<ChangedDto> {
    return this.unitOfWork.transaction(actor, (transaction) =>
      giveOrder(transaction, { id, version, action: 'undo' }, this.clock.now()),
    );
  }

  /** Nothing was brought in yet: the rows go at once. */
  discard(actor: Actor, id: string, version: number): Promise<ChangedDto> {
    return this.unitOfWork.transaction(actor, (transaction) =>
      giveOrder(transaction, { id, version, action: 'discard' }, this.clock.now(), async () => {
        await transaction.query(DROP_ROWS, [id]);
        await transaction.query(DROPPED, [id]);
      }),
    );
  }
}

function unprocessable(code: string): Refused {
  return new Refused(code, GENERAL_PROBLEMS.unprocessable);
}
