import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorshipIn } from '@guichet/case-files-api';
import type { AgreePlan as Agreement, PlanSnapshot } from '@guichet/plans-contract';
import { agreementFault } from '@guichet/plans-domain';
import { Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { AgreedPlan } from './agreed-plan.entity';
import { refusedAt } from './item-versions';
import type { Changed } from './item-versions';
import { PLAN_AS_IT_STANDS } from './plan.queries';
import { sealedSnapshot } from './sealed-snapshot';

/** Keeps the plan as it stands now, as a numbered version that somebody agreed to. */
@Injectable()
export class AgreePlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, caseFileId: string, key: string, agreement: Agreement): Promise<Changed> {
    const intent = { route: 'agreed_plan.add', key, command: { caseFileId, agreement } };
    return this.unitOfWork.once(actor, intent, async (transaction) => {
      const authorship = await authorshipIn(transaction, actor, caseFileId, 'plan');
      const [plan] = await transaction.query<{ content: PlanSnapshot; urgencyOpen: boolean; contributes: boolean }>(
        PLAN_AS_IT_STANDS,
        [caseFileId],
      );
      if (!plan?.contributes) throw refusedFor('forbidden');
      const { content, urgencyOpen } = plan;
      const fault = agreementFault(agreement, content, { today: this.clock.today(), urgencyOpen });
      if (fault) throw refusedAt(fault);
      const id = randomUUID();
      const seal = await transaction.sealOf(caseFileId);
      const said = seal.sealFacts(AgreedPlan, id, agreement);
      const sealed = sealedSnapshot(seal, id, content);
      await transaction.manager.insert(AgreedPlan, { ...said, ...authorship, id, caseFileId, content: sealed });
      await record(transaction, {
        action: 'agreed_plan.add',
        caseFileId,
        objectKind: 'agreed_plan',
        objectId: id,
        rooms: ['plan'],
      });
      return { id, version: 1 };
    });
  }
}
