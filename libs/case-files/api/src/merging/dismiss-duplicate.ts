import { Injectable } from '@nestjs/common';
import type { DismissDuplicate as Command } from '@guichet/case-files-contract';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { mayMerge } from './merge-case-file';

const DISMISS = `
insert into distinct_people (one_id, other_id, decided_by_id) values (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), ctx_member())
on conflict (one_id, other_id) do nothing`;

/** Says that two people who look alike are two; the pair is not proposed again to anybody. */
@Injectable()
export class DismissDuplicate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found · forbidden */
  run(actor: Actor, { oneId, otherId }: Command): Promise<void> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      for (const caseFileId of [oneId, otherId]) {
        await mayMerge(transaction, caseFileId);
        await record(transaction, { action: 'duplicate.dismissed', caseFileId });
      }
      await transaction.query(DISMISS, [oneId, otherId]);
    });
  }
}
