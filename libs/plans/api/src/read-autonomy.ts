import { Injectable } from '@nestjs/common';
import type { AutonomyView } from '@guichet/plans-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { READ_AUTONOMY } from './plan.queries';
import { autonomyView } from './plan.view';
import type { AutonomyRow } from './plan.view';

/** Reads the ratings of a person, each rater apart; the reading is recorded in the same statement. */
@Injectable()
export class ReadAutonomy {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, caseFileId: string): Promise<AutonomyView> {
    const [row] = await this.unitOfWork.statement<{ autonomy: AutonomyRow }>(actor, READ_AUTONOMY, [caseFileId]);
    if (!row) throw refusedFor('not_found');
    return autonomyView(row.autonomy, actor);
  }
}
