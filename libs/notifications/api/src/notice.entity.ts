import { Entity, ForeignKey, Index } from 'typeorm';
import { Data, RowId } from '@guichet/platform-api-kernel';

/** Something a member should know. It carries codes and identifiers, never words about a person. */
@Entity()
@Index('ix_notice_member', ['memberId', 'createdAt'])
export class Notice {
  @RowId()
  id: string;

  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'who is told')
  memberId: string;

  @Data('internal', 'text', 'code of what happened, e.g. referral.accepted')
  kind: string;

  @ForeignKey('Referral')
  @Data('internal', 'uuid', 'the referral it is about', { nullable: true })
  referralId: string | null;

  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file it is about', { nullable: true })
  caseFileId: string | null;

  @Data('internal', 'timestamptz', 'when', { default: () => 'now()' })
  createdAt: Date;

  @Data('internal', 'timestamptz', 'when the member saw it', { nullable: true })
  readAt: Date | null;
}
