import { APPOINTMENT_PROBLEMS } from '@guichet/appointments-contract';
import type { Recurrence, TaskStatus, WriteTask } from '@guichet/appointments-contract';
import { sealOf } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { sealedForFile } from './sealed-for-file';
import { Task } from './task.entity';

/** A task as it stands, with the rule of its series. */
export interface HeldTask {
  readonly id: string;
  readonly version: number;
  readonly status: TaskStatus;
  readonly caseFileId: string | null;
  readonly dueOn: string;
  readonly seriesFirstOn: string;
  readonly nextTaskId: string | null;
  readonly own: boolean;
  readonly title: string;
  readonly note: string;
  readonly ownerMemberId: string | null;
  readonly ownerTeamId: string | null;
  readonly recurrence: Recurrence | null;
}

const HELD = `
select id, version, status, case_file_id as "caseFileId", due_on::text as "dueOn", series_first_on::text as "seriesFirstOn", next_task_id as "nextTaskId",
  organisation_id = ctx_organisation() as own, sealed_at('task.title', id, title) as title, sealed_at('task.note', id, note) as note, owner_member_id as "ownerMemberId", owner_team_id as "ownerTeamId",
  case when recurrence_unit is not null then jsonb_build_object('unit', recurrence_unit, 'interval', recurrence_interval, 'until', recurrence_until) end as recurrence, ${sealOf('task.case_file_id')}
from task where id = $1`;
const INSERT = `
insert into task (id, organisation_id, case_file_id, owner_member_id, owner_team_id, created_by_id, title, note, due_on, recurrence_unit,
  recurrence_interval, recurrence_until, series_first_on)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

/** The task in the version that was read. */
export async function holdTask(transaction: Transaction, id: string, version: number): Promise<HeldTask> {
  const [held] = await transaction.query<HeldTask>(HELD, [id]);
  if (!held) throw refusedFor('not_found');
  if (!held.own) throw refusedFor('forbidden');
  if (held.version !== version) throw refusedFor('stale_version');
  return held;
}

/** Writes a task; the day on which its series began holds the day of the month. */
export async function insertTask(
  transaction: Transaction,
  actor: Actor,
  task: WriteTask & { readonly id: string; readonly caseFileId: string | null; readonly seriesFirstOn: string },
): Promise<void> {
  const { recurrence, title, note } = task;
  const said = await sealedForFile(transaction, task.caseFileId, Task, task.id, { title, note });
  await transaction.query(INSERT, [
    task.id,
    actor.organisation.id,
    task.caseFileId,
    task.ownerMemberId,
    task.ownerTeamId,
    actor.memberId,
    said.title,
    said.note,
    task.dueOn,
    recurrence?.unit ?? null,
    recurrence?.interval ?? null,
    recurrence?.until ?? null,
    task.seriesFirstOn,
  ]);
}

/** One owner, and a repetition that does not end before it begins. */
export function checkTask({ ownerMemberId, ownerTeamId, dueOn, recurrence }: WriteTask): void {
  if ((ownerMemberId === null) === (ownerTeamId === null)) throw new Refused(APPOINTMENT_PROBLEMS.taskOwner, 422);
  if (recurrence !== null && recurrence.until !== null && recurrence.until < dueOn)
    throw new Refused(APPOINTMENT_PROBLEMS.recurrence, 422);
}
