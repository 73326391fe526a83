import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Data, KeyColumn } from '@guichet/platform-api-kernel';
import type { CheckAnswer } from '@guichet/referrals-contract';

/** "Did it hold?" asked of the sender 1, 3, 6 and 12 months after a referral was completed. */
@Entity()
@Check('ck_referral_check_months', `months in (1,3,6,12)`)
@Check('ck_referral_check_answer', `answer is null or answer in ('holds','partly','lost','unknown')`)
@Index('ix_referral_check_due', ['dueOn'], { where: 'answer is null' })
export class ReferralCheck {
  @ForeignKey('Referral')
  @KeyColumn('internal', 'uuid', 'the referral')
  referralId: string;

  @KeyColumn('internal', 'smallint', 'months after completion')
  months: number;

  @Data('internal', 'date', 'when it is asked')
  dueOn: string;

  @Data('personal', 'text', 'holds, partly, lost or unknown', { nullable: true })
  answer: CheckAnswer | null;

  @Data('internal', 'timestamptz', 'when it was answered', { nullable: true })
  answeredAt: Date | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who answered', { nullable: true })
  answeredById: string | null;
}
