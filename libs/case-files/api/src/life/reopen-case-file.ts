import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { REOPENED_STATUS } from '@guichet/case-files-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { Note } from '../note.entity';
import { authorshipIn } from '../records/acting';
import { changeCaseFile, noSuchStep, statusOf } from './change-case-file';
import type { FileAddress } from './change-case-file';
import { REMEMBER_REOPENING } from './closing.queries';

const UPDATE = `update case_file set status = $3, closed_on = null, closure_reason = null, closure_note = '', version = version + 1
  where id = $1 and version = $2 returning version`;

/** Opens a closed file again; why stands in its journal. */
@Injectable()
export class ReopenCaseFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, address: FileAddress, reason: string): Promise<{ id: string; version: number }> {
    const { caseFileId } = address;
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const from = await statusOf(transaction, caseFileId);
      if (from !== 'closed') throw noSuchStep(from, REOPENED_STATUS);
      const reopened = await changeCaseFile(transaction, address, {
        action: 'case_file.reopen',
        update: UPDATE,
        values: [REOPENED_STATUS],
      });
      await transaction.query(REMEMBER_REOPENING, [caseFileId]);
      const id = randomUUID();
      const seal = await transaction.sealOf(caseFileId);
      await transaction.manager.insert(Note, {
        ...(await authorshipIn(transaction, actor, caseFileId, 'journal')),
        ...seal.sealFacts(Note, id, { body: reason }),
        id,
        caseFileId,
        nature: 'fact',
        room: 'journal',
        happenedAt: this.clock.now(),
      });
      return reopened;
    });
  }
}
