import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { RECURRENCE_UNITS, TASK_STATUSES } from '@guichet/appointments-contract';
import type { RecurrenceUnit, TaskStatus } from '@guichet/appointments-contract';
import { Data, SealedText, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** Something to do by a day. One that comes back makes the next one when it is done. */
@Entity()
@Check('ck_task_status', `status in (${sqlList(TASK_STATUSES)})`)
@Check('ck_task_owner', `num_nonnulls(owner_member_id, owner_team_id) = 1`)
@Check('ck_task_recurrence_unit', `recurrence_unit in (${sqlList(RECURRENCE_UNITS)})`)
@Check('ck_task_recurrence', `(recurrence_unit is null) = (recurrence_interval is null)`)
@Check('ck_task_done', `(status = 'open') = (done_at is null)`)
@Index('ix_task_member', ['ownerMemberId', 'dueOn'], { where: `status = 'open'` })
@Index('ix_task_team', ['ownerTeamId', 'dueOn'], { where: `status = 'open'` })
@Index('ix_task_file', ['caseFileId', 'dueOn'])
@Index('ux_task_next', ['nextTaskId'], { unique: true, where: 'next_task_id is not null' })
export class Task extends VersionedRow {
  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'organisation whose task it is')
  organisationId: string;

  @ForeignKey('CaseFile')
  @Data('personal', 'uuid', 'the file it is about', { nullable: true })
  caseFileId: string | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'the member who does it', { nullable: true })
  ownerMemberId: string | null;

  @ForeignKey('Team')
  @Data('internal', 'uuid', 'the team in which somebody does it', { nullable: true })
  ownerTeamId: string | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who wrote it')
  createdById: string;

  @SealedText('sensitive', 'what is to be done')
  title: string;

  @SealedText('sensitive', 'more about it', { default: '' })
  note: string;

  @Data('personal', 'date', 'by when')
  dueOn: string;

  @Data('personal', 'text', 'open, done or dropped', { default: 'open' })
  status: TaskStatus;

  @Data('personal', 'timestamptz', 'when it was done or dropped', { nullable: true })
  doneAt: Date | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who did it or dropped it', { nullable: true })
  doneById: string | null;

  @Data('internal', 'text', 'daily, weekly or monthly; empty for what happens once', { nullable: true })
  recurrenceUnit: RecurrenceUnit | null;

  @Data('internal', 'integer', 'days, weeks or months between two', { nullable: true })
  recurrenceInterval: number | null;

  @Data('internal', 'date', 'last day on which it may fall', { nullable: true })
  recurrenceUntil: string | null;

  @Data('internal', 'date', 'day on which the series began: it holds the day of the month')
  seriesFirstOn: string;

  @ForeignKey('Task', { onDelete: 'SET NULL' })
  @Data('internal', 'uuid', 'the task that took its place when it was done', { nullable: true })
  nextTaskId: string | null;
}
