import { Injectable } from '@nestjs/common';
import { APPOINTMENT_PROBLEMS } from '@guichet/appointments-contract';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { Refused } from '@guichet/platform-contract';
import { holdTask } from './write-task';

const VISIBLE = 'select version from task where id = $1';
const REOPEN = `
update task set status = 'open', done_at = null, done_by_id = null, version = version + 1
where id = $1 and version = $2 returning version`;
/** The link of the series empties itself with the row. */
const TAKE_BACK = `delete from task where id = $1 and status = 'open' and version = 1`;

/** Undoes the end of a task. The one that took its place goes, unless somebody has already worked on it: then it stays the next one. */
@Injectable()
export class ReopenTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, id: string, version: number): Promise<ChangedDto> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const held = await holdTask(transaction, id, version);
      if (held.status === 'open') throw new Refused(APPOINTMENT_PROBLEMS.taskState, 422);
      if (held.nextTaskId !== null) await transaction.query(TAKE_BACK, [held.nextTaskId]);
      const values = [id, version];
      const changed = await changeOfVersion(transaction, { update: REOPEN, values, visible: VISIBLE, id, version });
      await record(transaction, {
        action: 'task.reopen',
        caseFileId: held.caseFileId,
        objectKind: 'task',
        objectId: id,
      });
      return { id, version: changed };
    });
  }
}
