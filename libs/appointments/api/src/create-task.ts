import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CreateTask as Command } from '@guichet/appointments-contract';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { checkTask, insertTask } from './write-task';

const KNOWN = 'select 1 from case_file where id = $1';

/** Writes down something to do. */
@Injectable()
export class CreateTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, command: Command, key: string): Promise<ChangedDto> {
    checkTask(command);
    const intent = { route: 'task.create', key, command };
    return this.unitOfWork.once(actor, intent, async (transaction) => {
      const { caseFileId } = command;
      if (caseFileId !== null && (await transaction.query(KNOWN, [caseFileId])).length === 0)
        throw refusedFor('not_found');
      const id = randomUUID();
      await insertTask(transaction, actor, { ...command, id, seriesFirstOn: command.dueOn });
      await record(transaction, { action: 'task.create', caseFileId, objectKind: 'task', objectId: id });
      return { id, version: 1 };
    });
  }
}
