import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { authorshipIn } from './acting';
import type { KindOfRecord } from './kind-of-record';
import { sealedFacts } from './sealed-facts';
import { supersede } from './supersede';
import type { RecordAddress } from './supersede';

/** Corrects a record: the new one names the old one and why; the old one stays. */
@Injectable()
export class CorrectRecord {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    actor: Actor,
    kind: KindOfRecord,
    address: RecordAddress,
    facts: object,
  ): Promise<{ id: string; version: number }> {
    const { caseFileId, recordId } = address;
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const authorship = await authorshipIn(transaction, actor, caseFileId, kind.room);
      await supersede(transaction, kind.entity, address);
      const id = randomUUID();
      const complete = await kind.complete(transaction, facts);
      const sealed = await sealedFacts(transaction, kind, caseFileId, id, complete);
      await transaction.manager.insert(kind.entity, {
        ...sealed,
        ...authorship,
        id,
        caseFileId,
        supersedesId: recordId,
      });
      await record(transaction, {
        action: `${kind.name}.correct`,
        caseFileId,
        objectKind: kind.name,
        objectId: id,
        rooms: [kind.room],
      });
      return { id, version: 1 };
    });
  }
}
