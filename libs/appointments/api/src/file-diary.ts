import { Injectable } from '@nestjs/common';
import type { ChooseReminders, FileDiary as Diary } from '@guichet/appointments-contract';
import { Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { FROM, ITEM } from './diary.queries';
import type { AppointmentRow } from './diary.queries';
import { itemView } from './diary.view';
import { FROM_TASK, TASK } from './task.queries';
import type { TaskRow } from './task.queries';
import { taskView } from './task.view';

const LINES = 100;
const KNOWN = 'select 1 from case_file where id = $1';
const APPOINTMENTS = `select ${ITEM} ${FROM} where a.case_file_id = $1 and a.status <> 'moved' order by a.starts_at desc, a.id limit $2`;
const TASKS = `select ${TASK} ${FROM_TASK} where k.case_file_id = $1 and k.status = 'open' order by k.due_on, k.id limit $2`;
const WANTED = `
select not exists (select 1 from reminder_refusal x where x.case_file_id = r.case_file_id) as wanted from case_room r
where r.case_file_id = $1 and r.room = 'contact' and ctx_reads('contact') and r.readers && ctx_subjects()`;
const REFUSE = `
insert into reminder_refusal (case_file_id, recorded_by_id) select $1, ctx_member()
where not exists (select 1 from reminder_refusal x where x.case_file_id = $1)`;
const WANT = 'delete from reminder_refusal where case_file_id = $1';
const CONTRIBUTES = `
select 1 from case_room r where r.case_file_id = $1 and r.room = 'contact' and ctx_contributes('contact') and r.contributors && ctx_subjects()`;

/** The diary of one person, on the page of the file. */
@Injectable()
export class FileDiary {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, caseFileId: string): Promise<Diary> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      if ((await transaction.query(KNOWN, [caseFileId])).length === 0) throw refusedFor('not_found');
      const appointments = await transaction.query<AppointmentRow>(APPOINTMENTS, [caseFileId, LINES]);
      const tasks = await transaction.query<TaskRow>(TASKS, [caseFileId, LINES]);
      const [reminders] = await transaction.query<{ wanted: boolean }>(WANTED, [caseFileId]);
      await record(transaction, { action: 'diary.read', caseFileId, objectKind: 'case_file', objectId: caseFileId });
      const now = this.clock.now();
      const today = this.clock.today();
      return {
        appointments: appointments.map((row) => itemView(row, now)),
        tasks: tasks.map((row) => taskView(row, today)),
        remindersWanted: reminders?.wanted ?? null,
      };
    });
  }

  /** Writes down whether the person wants reminders. What is planned is decided when it is due. */
  async choose(actor: Actor, caseFileId: string, { wanted }: ChooseReminders): Promise<void> {
    await this.unitOfWork.transaction(actor, async (transaction) => {
      if ((await transaction.query(KNOWN, [caseFileId])).length === 0) throw refusedFor('not_found');
      if ((await transaction.query(CONTRIBUTES, [caseFileId])).length === 0) throw refusedFor('forbidden');
      await transaction.query(wanted ? WANT : REFUSE, [caseFileId]);
      await record(transaction, {
        action: wanted ? 'reminders.wanted' : 'reminders.refused',
        caseFileId,
        objectKind: 'case_file',
        objectId: caseFileId,
        rooms: ['contact'],
      });
    });
  }
}
