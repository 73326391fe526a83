import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { Room } from '@guichet/access-contract';
import { Note } from '../note.entity';
import { authorshipIn } from '../records/acting';
import { supersede } from '../records/supersede';
import type { RecordAddress } from '../records/supersede';

/** Ends a note that was entered in error, at any age: its text stays in its history, with the reason. */
@Injectable()
export class WithdrawNote {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, address: RecordAddress, reason: string): Promise<{ id: string; version: number }> {
    const { caseFileId, recordId } = address;
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const before = await supersede(transaction, Note, address);
      const authorship = await authorshipIn(transaction, actor, caseFileId, before.room as Room);
      const id = randomUUID();
      const { nature, room, body, happenedAt } = before;
      const seal = await transaction.sealOf(caseFileId);
      await transaction.manager.insert(Note, {
        ...seal.moveFacts(Note, recordId, id, { nature, room, body, happenedAt }),
        ...authorship,
        id,
        caseFileId,
        supersedesId: recordId,
        supersededAt: () => 'now()',
        correctionReason: reason,
      });
      await record(transaction, {
        action: 'note.withdraw',
        caseFileId,
        objectKind: 'note',
        objectId: id,
        rooms: [room],
      });
      return { id, version: 1 };
    });
  }
}
