import { Entity, ForeignKey, Index } from 'typeorm';
import { Data, RowId, SealedText } from '@guichet/platform-api-kernel';

/** A change to a referral after it was sent, with what it said before. Append-only. */
@Entity()
@Index('ux_referral_amendment', ['referralId', 'number'], { unique: true })
@Index('ix_referral_amendment_file', ['caseFileId'])
export class ReferralAmendment {
  @RowId()
  id: string;

  @ForeignKey('Referral')
  @Data('internal', 'uuid', 'the referral')
  referralId: string;

  @Data('internal', 'uuid', 'the file, written by the database', { nullable: true })
  caseFileId: string | null;

  @Data('internal', 'integer', 'running number within the referral, from 1')
  number: number;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who changed it')
  actorId: string;

  @Data('internal', 'timestamptz', 'when', { default: () => 'now()' })
  at: Date;

  @SealedText('sensitive', 'why')
  reason: string;

  @SealedText('sensitive', 'the fields changed, as they were before, as JSON')
  before: string;
}
