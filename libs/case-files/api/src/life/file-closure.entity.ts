import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { SATISFACTIONS } from '@guichet/case-files-contract';
import type { Satisfaction, StillOpen } from '@guichet/case-files-contract';
import { Data, SealedText, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** One closing of a file. It stays when the file is opened again. */
@Entity()
@Check('ck_file_closure_satisfaction', `satisfaction in (${sqlList(SATISFACTIONS)})`)
@Check('ck_file_closure_reopened', '(reopened_at is null) = (reopened_by_id is null)')
@Index('ix_file_closure_file', ['caseFileId', 'createdAt', 'id'])
export class FileClosure extends VersionedRow {
  @ForeignKey('CaseFile', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @Data('personal', 'text', 'code in reference list case_closure_reason')
  reasonCode: string;

  @SealedText('personal', 'where the person goes on', { default: '' })
  destination: string;

  @Data('personal', 'text', 'what the person said of the support, when asked')
  satisfaction: Satisfaction;

  @SealedText('personal', 'what remains open', { default: '' })
  remainsOpen: string;

  @SealedText('personal', 'the right to come back, in words the person was given', { default: '' })
  wayBack: string;

  @Data('internal', 'jsonb', 'rooms and identifiers of the records that ran at that moment', { default: [] })
  running: Pick<StillOpen, 'id' | 'room'>[];

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who closed it')
  closedById: string;

  @Data('internal', 'timestamptz', 'when it was opened again', { nullable: true })
  reopenedAt: Date | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who opened it again', { nullable: true })
  reopenedById: string | null;
}
