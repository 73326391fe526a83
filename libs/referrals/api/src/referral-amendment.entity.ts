import { Entity, ForeignKey, Index } from 'typeorm';
import { Data, RowId } from '@guichet/platform-api-kernel';

/** A change to a referral after it was sent, with what it said before. Append-only. */
@Entity()
@Index('ux_referral_amendment', ['referralId', 'number'], { unique: true })
export class ReferralAmendment {
  @RowId()
  id: string;

  @ForeignKey('Referral')
  @Data('internal', 'uuid', 'the referral')
  referralId: string;

  @Data('internal', 'integer', 'running number within the referral, from 1')
  number: number;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who changed it')
  actorId: string;

  @Data('internal', 'timestamptz', 'when', { default: () => 'now()' })
  at: Date;

  @Data('sensitive', 'text', 'why')
  reason: string;

  @Data('sensitive', 'jsonb', 'the fields changed, as they were before')
  before: Record<string, unknown>;
}
