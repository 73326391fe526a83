import { Injectable } from '@nestjs/common';
import type { RecordFrame, RecordVersion } from '@guichet/case-files-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { KindOfRecord } from './kind-of-record';

/** The steps of one record, oldest first; reading them is recorded. */
@Injectable()
export class ReadRecordHistory {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(
    actor: Actor,
    kind: KindOfRecord,
    caseFileId: string,
    recordId: string,
  ): Promise<RecordVersion<RecordFrame>[]> {
    const values = [caseFileId, recordId, kind.room];
    const [row] = await this.unitOfWork.statement<{ steps: RecordVersion<RecordFrame>[] }>(actor, kind.history, values);
    if (!row || row.steps.length === 0) throw refusedFor('not_found');
    return row.steps;
  }
}
