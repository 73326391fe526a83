import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { record, rowsOf, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';

const VISIBLE = 'select id from team_closure where id = $1 and team_id = $2';
const DELETE = 'delete from team_closure where id = $1 and team_id = $2 returning id';

/** Takes back announced days. The closure is named together with its team: under another team’s address it does not exist. */
@Injectable()
export class RemoveClosure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, teamId: string, closureId: string): Promise<void> {
    await this.unitOfWork.transaction(actor, async (transaction) => {
      const [removed] = rowsOf(await transaction.query(DELETE, [closureId, teamId]));
      if (!removed) {
        const [seen] = await transaction.query(VISIBLE, [closureId, teamId]);
        throw refusedFor(seen ? 'forbidden' : 'not_found');
      }
      await record(transaction, { action: 'team_closure.remove', objectKind: 'team', objectId: teamId });
    });
  }
}
