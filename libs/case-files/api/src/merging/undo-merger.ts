import { Injectable } from '@nestjs/common';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';

const FILES = 'select surviving_id, merged_id from file_merger where id = $1 and undone_at is null';
const UNDO = `
update file_merger set undone_at = now(), undone_by_id = ctx_member(), undoing_reason = $3, version = version + 1
where id = $1 and version = $2 and undone_at is null returning version`;
const VISIBLE = 'select version from file_merger where id = $1 and undone_at is null';

/** Takes two files apart again. Because nothing was moved, nothing has to be put back. */
@Injectable()
export class UndoMerger {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found · forbidden · stale_version */
  run(actor: Actor, id: string, version: number, reason: string): Promise<ChangedDto> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const [files] = await transaction.query<{ surviving_id: string; merged_id: string }>(FILES, [id]);
      if (!files) throw refusedFor('not_found');
      const change = { update: UNDO, values: [id, version, reason], visible: VISIBLE, id, version };
      const changed = await changeOfVersion(transaction, change);
      for (const caseFileId of [files.surviving_id, files.merged_id])
        await record(transaction, {
          action: 'case_file.taken_apart',
          caseFileId,
          objectKind: 'file_merger',
          objectId: id,
        });
      return { id, version: changed };
    });
  }
}
