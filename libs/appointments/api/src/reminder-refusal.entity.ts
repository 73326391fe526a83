import { Entity, ForeignKey } from 'typeorm';
import { Data, KeyColumn } from '@guichet/platform-api-kernel';

/** A person who wants no reminders; no row, no refusal. Read and written by those who may read how to reach the person. */
@Entity()
export class ReminderRefusal {
  @ForeignKey('CaseFile', { onDelete: 'CASCADE' })
  @KeyColumn('personal', 'uuid', 'the person, whose file has the same identifier')
  caseFileId: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who wrote it down')
  recordedById: string;

  @Data('internal', 'timestamptz', 'when the person said so', { default: () => 'now()' })
  refusedAt: Date;
}
