import { Injectable } from '@nestjs/common';
import { TASK_LIMITS } from '@guichet/appointments-contract';
import type { TaskList } from '@guichet/appointments-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { TaskQueryDto } from './task.dto';
import { OWN_TASKS, TEAM_TASKS } from './task.queries';
import type { TaskRow } from './task.queries';
import { taskView } from './task.view';

/** The tasks of the caller or of the caller’s teams. */
@Injectable()
export class ListTasks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { box, state }: TaskQueryDto): Promise<TaskList> {
    const rows = await this.unitOfWork.statement<TaskRow>(actor, box === 'own' ? OWN_TASKS : TEAM_TASKS, [
      state,
      this.clock.now(),
      TASK_LIMITS.lines,
    ]);
    const today = this.clock.today();
    return { items: rows.map((row) => taskView(row, today)) };
  }
}
