import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Data, VersionedRow } from '@guichet/platform-api-kernel';

/** A time during which only the lead worker, named members and those with whom the person shares come near a file. */
@Entity()
@Check('ck_file_restriction_lifted', '(lifted_at is null) = (lifted_by_id is null)')
@Index('ux_file_restriction_live', ['caseFileId'], { unique: true, where: 'lifted_at is null' })
export class FileRestriction extends VersionedRow {
  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @Data('sensitive', 'text', 'why only named members come near')
  reason: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'the member who restricted it')
  setById: string;

  @Data('internal', 'timestamptz', 'when it ended; empty while it holds', { nullable: true })
  liftedAt: Date | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who ended it', { nullable: true })
  liftedById: string | null;

  @Data('sensitive', 'text', 'why it ended', { default: '' })
  liftingReason: string;
}
