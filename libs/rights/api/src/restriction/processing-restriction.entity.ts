import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Data, SealedText, VersionedRow } from '@guichet/platform-api-kernel';

/** A file under restriction (GDPR article 18): it is read, and nothing in it changes until this ends. */
@Entity()
@Check('ck_processing_restriction_text', 'length(text) between 3 and 22000')
@Check(
  'ck_processing_restriction_lifted',
  `(lifted_at is null) = (lifted_by_id is null) and (lifted_at is null) = (lifting_reason = '')`,
)
@Index('ux_processing_restriction_running', ['caseFileId'], { unique: true, where: 'lifted_at is null' })
export class ProcessingRestriction extends VersionedRow {
  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @ForeignKey('RightsRequest')
  @Data('internal', 'uuid', 'the request of the person it came from')
  requestId: string;

  @Data('personal', 'text', 'code in reference list restriction_ground')
  groundCode: string;

  @SealedText('sensitive', 'what it is about, in words')
  text: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'which officer')
  restrictedById: string;

  @Data('internal', 'timestamptz', 'when it ended', { nullable: true })
  liftedAt: Date | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'which officer ended it', { nullable: true })
  liftedById: string | null;

  @SealedText('sensitive', 'why it ended', { default: '' })
  liftingReason: string;
}
