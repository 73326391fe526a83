import { Injectable } from '@nestjs/common';
import type { PlanChange } from '@guichet/plans-contract';
import { brusselsDay, Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { KindOfItem } from './item-kinds';
import { factsOf, lastVersion, refuseFaults, supersede, writeVersion } from './item-versions';
import type { Changed, ItemAddress } from './item-versions';

/** Changes an item: a new version with the reason; the one before stays readable. */
@Injectable()
export class ChangeItem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, kind: KindOfItem, address: ItemAddress, change: object): Promise<Changed> {
    const now = this.clock.now();
    const moment = { now, today: brusselsDay(now) };
    const { reason, ...facts } = change as PlanChange;
    refuseFaults(kind, facts, moment);
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const before = await lastVersion(transaction, kind, address);
      await supersede(transaction, kind, before);
      return writeVersion(transaction, actor, kind, {
        caseFileId: address.caseFileId,
        action: 'change',
        repeats: before.id,
        facts: { ...factsOf(before), ...kind.columnsOf(facts, moment) },
        version: { itemId: address.itemId, version: before.version + 1, supersedesId: before.id, reason },
      });
    });
  }
}
