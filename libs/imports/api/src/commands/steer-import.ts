import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { giveOrder } from './give-order';

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
    return this.order(actor, id, version, 'run');
  }

  undo(actor: Actor, id: string, version: number): Promise<ChangedDto> {
    return this.order(actor, id, version, 'undo');
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

  private order(actor: Actor, id: string, version: number, action: 'run' | 'undo'): Promise<ChangedDto> {
    return this.unitOfWork.transaction(actor, (transaction) =>
      giveOrder(transaction, { id, version, action }, this.clock.now()),
    );
  }
}
