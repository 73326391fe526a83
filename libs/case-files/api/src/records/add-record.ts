import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { authorshipIn } from './acting';
import type { KindOfRecord } from './kind-of-record';

/** Adds a record to a room. */
@Injectable()
export class AddRecord {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    actor: Actor,
    kind: KindOfRecord,
    caseFileId: string,
    key: string,
    facts: object,
  ): Promise<{ id: string; version: number }> {
    const route = `${kind.name}.add`;
    return this.unitOfWork.once(actor, { route, key, command: { caseFileId, facts } }, async (transaction) => {
      const authorship = await authorshipIn(transaction, actor, caseFileId, kind.room);
      const id = randomUUID();
      const complete = await kind.complete(transaction, facts);
      await transaction.manager.insert(kind.entity, { ...complete, ...authorship, id, caseFileId });
      await record(transaction, { action: route, caseFileId, objectKind: kind.name, objectId: id, rooms: [kind.room] });
      return { id, version: 1 };
    });
  }
}
