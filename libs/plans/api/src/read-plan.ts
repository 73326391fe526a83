import { Injectable } from '@nestjs/common';
import type { PlanView } from '@guichet/plans-contract';
import { brusselsDay, Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { READ_PLAN } from './plan.queries';
import { planView } from './plan.view';
import type { PlanRow } from './plan.view';

/** Reads the two tracks of a file; the reading is recorded in the same statement. */
@Injectable()
export class ReadPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, caseFileId: string): Promise<PlanView> {
    const [row] = await this.unitOfWork.statement<{ plan: PlanRow }>(actor, READ_PLAN, [caseFileId]);
    if (!row) throw refusedFor('not_found');
    const now = this.clock.now();
    return planView(row.plan, actor, { now, today: brusselsDay(now) });
  }
}
