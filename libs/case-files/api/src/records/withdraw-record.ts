import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { authorshipIn } from './acting';
import type { KindOfRecord } from './kind-of-record';
import { movedFacts } from './sealed-facts';
import { supersede } from './supersede';
import type { RecordAddress } from './supersede';

/**
 * Ends a record that was entered in error. Nothing is deleted and nothing is overwritten: a last step repeats the record
 * with the reason, its author and its time, and is superseded from birth, so that nothing is current any more.
 */
@Injectable()
export class WithdrawRecord {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    actor: Actor,
    kind: KindOfRecord,
    address: RecordAddress,
    reason: string,
  ): Promise<{ id: string; version: number }> {
    const { caseFileId, recordId } = address;
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const authorship = await authorshipIn(transaction, actor, caseFileId, kind.room);
      const before = await supersede(transaction, kind.entity, address);
      const id = randomUUID();
      await transaction.manager.insert(kind.entity, {
        ...(await movedFacts(transaction, kind, before, id)),
        ...authorship,
        id,
        version: 1,
        createdAt: undefined,
        supersedesId: recordId,
        supersededAt: () => 'now()',
        correctionReason: reason,
      });
      await record(transaction, {
        action: `${kind.name}.withdraw`,
        caseFileId,
        objectKind: kind.name,
        objectId: id,
        rooms: [kind.room],
      });
      return { id, version: 1 };
    });
  }
}
