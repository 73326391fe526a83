import { Injectable } from '@nestjs/common';
import { APPOINTMENT_PROBLEMS } from '@guichet/appointments-contract';
import type { WriteTask } from '@guichet/appointments-contract';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { Refused } from '@guichet/platform-contract';
import { sealedForFile } from './sealed-for-file';
import { Task } from './task.entity';
import { checkTask, holdTask } from './write-task';

const VISIBLE = 'select version from task where id = $1';
const UPDATE = `
update task set title = $3, note = $4, due_on = $5, owner_member_id = $6, owner_team_id = $7, recurrence_unit = $8, recurrence_interval = $9,
  recurrence_until = $10, series_first_on = $11, version = version + 1
where id = $1 and version = $2 returning version`;

/** Changes an open task. A new rule of repetition begins its series on the new day; a single task put off does not move its series. */
@Injectable()
export class ChangeTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, id: string, command: WriteTask, version: number): Promise<ChangedDto> {
    checkTask(command);
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const held = await holdTask(transaction, id, version);
      if (held.status !== 'open') throw new Refused(APPOINTMENT_PROBLEMS.taskState, 422);
      const { dueOn, ownerMemberId, ownerTeamId, recurrence } = command;
      const words = { title: command.title, note: command.note };
      const { title, note } = await sealedForFile(transaction, held.caseFileId, Task, id, words);
      const rule = [recurrence?.unit ?? null, recurrence?.interval ?? null, recurrence?.until ?? null];
      const sameSeries =
        recurrence?.unit === held.recurrence?.unit && recurrence?.interval === held.recurrence?.interval;
      const first = sameSeries && recurrence !== null ? held.seriesFirstOn : dueOn;
      const values = [id, version, title, note, dueOn, ownerMemberId, ownerTeamId, ...rule, first];
      const changed = await changeOfVersion(transaction, { update: UPDATE, values, visible: VISIBLE, id, version });
      await record(transaction, {
        action: 'task.change',
        caseFileId: held.caseFileId,
        objectKind: 'task',
        objectId: id,
      });
      return { id, version: changed };
    });
  }
}
