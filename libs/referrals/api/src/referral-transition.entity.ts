import { Entity, ForeignKey, Index } from 'typeorm';
import { Data, RowId, SealedText } from '@guichet/platform-api-kernel';
import type { ReferralStatus } from '@guichet/referrals-contract';

/** One step of a referral: who, when, why. Append-only. */
@Entity()
@Index('ix_referral_transition_file', ['caseFileId', 'at', 'id'])
@Index('ix_referral_transition_referral', ['referralId', 'at'])
export class ReferralTransition {
  @RowId()
  id: string;

  @ForeignKey('Referral')
  @Data('internal', 'uuid', 'the referral')
  referralId: string;

  @Data('internal', 'uuid', 'the file, written by the database', { nullable: true })
  caseFileId: string | null;

  @Data('internal', 'text', 'what was done: send, accept, decline, remind …')
  action: string;

  @Data('internal', 'text', 'state before', { nullable: true })
  fromStatus: ReferralStatus | null;

  @Data('internal', 'text', 'state after')
  toStatus: ReferralStatus;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who did it; empty for the clock', { nullable: true })
  actorId: string | null;

  @Data('internal', 'timestamptz', 'when', { default: () => 'now()' })
  at: Date;

  @Data('personal', 'text', 'coded reason', { nullable: true })
  reasonCode: string | null;

  @SealedText('sensitive', 'question, answer, reason or remark in words', { default: '' })
  note: string;
}
