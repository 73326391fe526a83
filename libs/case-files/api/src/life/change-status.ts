import { Injectable } from '@nestjs/common';
import type { ChangeCaseFileStatus } from '@guichet/case-files-contract';
import { canStep } from '@guichet/case-files-domain';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { changeCaseFile, noSuchStep, statusOf } from './change-case-file';
import type { FileAddress } from './change-case-file';

const UPDATE =
  'update case_file set status = $3, version = version + 1 where id = $1 and version = $2 returning version';

/** Takes a step in the life of a file: assessment, work, standby. */
@Injectable()
export class ChangeStatus {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, address: FileAddress, { status }: ChangeCaseFileStatus): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const from = await statusOf(transaction, address.caseFileId);
      if (!canStep(from, status)) throw noSuchStep(from, status);
      return changeCaseFile(transaction, address, { action: 'case_file.status', update: UPDATE, values: [status] });
    });
  }
}
