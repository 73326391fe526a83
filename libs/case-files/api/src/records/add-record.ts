import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { authorshipIn } from './acting';
import type { KindOfRecord } from './kind-of-record';
import { sealedFacts } from './sealed-facts';

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
    return this.unitOfWork.once(actor, { route, key, command: { caseFileId, facts } }, (transaction) =>
      writeRecord(transaction, actor, kind, caseFileId, facts),
    );
  }
}

/** Writes a record of the actor into a room, within a transaction. @throws not_found when the actor may not know the file */
export async function writeRecord(
  transaction: Transaction,
  actor: Actor,
  kind: KindOfRecord,
  caseFileId: string,
  facts: object,
): Promise<{ id: string; version: number }> {
  const authorship = await authorshipIn(transaction, actor, caseFileId, kind.room);
  const id = randomUUID();
  const complete = await kind.complete(transaction, facts);
  const sealed = await sealedFacts(transaction, kind, caseFileId, id, complete);
  await transaction.manager.insert(kind.entity, { ...sealed, ...authorship, id, caseFileId });
  const action = `${kind.name}.add`;
  await record(transaction, { action, caseFileId, objectKind: kind.name, objectId: id, rooms: [kind.room] });
  return { id, version: 1 };
}
