import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { MERGER_REASON } from '@guichet/case-files-contract';
import { Data, VersionedRow } from '@guichet/platform-api-kernel';

/** Two files of one person, put together by this row alone. Undone, it stays as history. */
@Entity()
@Check('ck_file_merger_two', 'surviving_id <> merged_id')
@Check('ck_file_merger_reason', `length(reason) between ${MERGER_REASON.min} and ${MERGER_REASON.max}`)
@Check('ck_file_merger_undone', '(undone_at is null) = (undone_by_id is null)')
@Index('ux_file_merger_merged', ['mergedId'], { unique: true, where: 'undone_at is null' })
@Index('ix_file_merger_surviving', ['survivingId'], { where: 'undone_at is null' })
export class FileMerger extends VersionedRow {
  @ForeignKey('CaseFile')
  @Data('personal', 'uuid', 'the file that goes on')
  survivingId: string;

  @ForeignKey('CaseFile')
  @Data('personal', 'uuid', 'the file that leads to it')
  mergedId: string;

  @Data('personal', 'text', 'how it is known that both are one person')
  reason: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who decided')
  mergedById: string;

  @Data('internal', 'timestamptz', 'when they were taken apart again', { nullable: true })
  undoneAt: Date | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who decided that', { nullable: true })
  undoneById: string | null;

  @Data('personal', 'text', 'why they were taken apart', { default: '' })
  undoingReason: string;
}
