import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { APPOINTMENT_PROBLEMS } from '@guichet/appointments-contract';
import type { CompleteTask as Command, TaskCompleted } from '@guichet/appointments-contract';
import { nextOccurrence } from '@guichet/appointments-domain';
import { changeOfVersion, Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { Refused } from '@guichet/platform-contract';
import { holdTask, insertTask } from './write-task';
import type { HeldTask } from './write-task';

const VISIBLE = 'select version from task where id = $1';
const END = `
update task set status = $3, done_at = $4, done_by_id = $5, next_task_id = coalesce($6, next_task_id), version = version + 1
where id = $1 and version = $2 returning version`;

/** Does a task, or drops it. One that comes back makes the next one in the same transaction; dropping ends the series. */
@Injectable()
export class CompleteTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, { outcome }: Command, version: number): Promise<TaskCompleted> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const held = await holdTask(transaction, id, version);
      if (held.status !== 'open') throw new Refused(APPOINTMENT_PROBLEMS.taskState, 422);
      const next = outcome === 'done' ? await this.next(transaction, actor, held) : null;
      const values = [id, version, outcome, this.clock.now(), actor.memberId, next?.id ?? null];
      const changed = await changeOfVersion(transaction, { update: END, values, visible: VISIBLE, id, version });
      await record(transaction, {
        action: `task.${outcome}`,
        caseFileId: held.caseFileId,
        objectKind: 'task',
        objectId: id,
      });
      return { id, version: changed, next };
    });
  }

  private async next(transaction: Transaction, actor: Actor, held: HeldTask): Promise<TaskCompleted['next']> {
    // the one that took its place before it was reopened carries the series on
    if (held.recurrence === null || held.nextTaskId !== null) return null;
    const dueOn = nextOccurrence(held.recurrence, held.seriesFirstOn, held.dueOn, this.clock.today());
    if (dueOn === null) return null;
    const id = randomUUID();
    await insertTask(transaction, actor, { ...held, id, dueOn });
    return { id, dueOn };
  }
}
