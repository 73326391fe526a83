import { Injectable } from '@nestjs/common';
import type { AgreedPlanView } from '@guichet/plans-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { READ_AGREED_PLAN } from './plan.queries';

/** Reads one agreed version with the one before it, to compare. */
@Injectable()
export class ReadAgreedPlan {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, caseFileId: string, number: string): Promise<AgreedPlanView> {
    const [row] = await this.unitOfWork.statement<{ plan: AgreedPlanView }>(actor, READ_AGREED_PLAN, [
      caseFileId,
      number,
    ]);
    if (!row) throw refusedFor('not_found');
    return row.plan;
  }
}
