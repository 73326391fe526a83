import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { KindOfItem } from './item-kinds';
import { factsOf, lastVersion, supersede, writeVersion } from './item-versions';
import type { Changed, ItemAddress } from './item-versions';

/**
 * Withdraws what was entered in error. Nothing is deleted: a last version repeats the facts with the reason and is
 * superseded from birth, so that nothing stands any more. What stood under it is hidden with it, and comes back with it.
 */
@Injectable()
export class WithdrawItem {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, kind: KindOfItem, address: ItemAddress, reason: string): Promise<Changed> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const before = await lastVersion(transaction, kind, address);
      await supersede(transaction, kind, before);
      return writeVersion(transaction, actor, kind, {
        caseFileId: address.caseFileId,
        action: 'withdraw',
        repeats: before.id,
        facts: factsOf(before),
        version: {
          itemId: address.itemId,
          version: before.version + 1,
          supersedesId: before.id,
          reason,
          withdrawn: true,
        },
      });
    });
  }
}
