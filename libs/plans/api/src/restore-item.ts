import { Injectable } from '@nestjs/common';
import { PLAN_PROBLEMS } from '@guichet/plans-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { KindOfItem } from './item-kinds';
import { factsOf, lastVersion, refusedAt, supersede, writeVersion } from './item-versions';
import type { Changed, ItemAddress } from './item-versions';
import type { PlanItem } from './plan-item.entity';

/** Takes the last change or withdrawal back: the version before stands again, as a new version with its reason. */
@Injectable()
export class RestoreItem {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, kind: KindOfItem, address: ItemAddress, reason: string): Promise<Changed> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const last = await lastVersion(transaction, kind, address);
      const before = last.supersedesId
        ? await transaction.manager.findOneBy<PlanItem>(kind.entity, { id: last.supersedesId })
        : null;
      if (!before) throw refusedAt({ field: '', code: PLAN_PROBLEMS.nothingBefore });
      if (last.supersededAt === null) await supersede(transaction, kind, last);
      return writeVersion(transaction, actor, kind, {
        caseFileId: address.caseFileId,
        action: 'restore',
        repeats: before.id,
        facts: factsOf(before),
        version: { itemId: address.itemId, version: last.version + 1, supersedesId: last.id, reason },
      });
    });
  }
}
