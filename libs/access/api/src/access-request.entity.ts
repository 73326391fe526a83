import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Data, SealedText, VersionedRow } from '@guichet/platform-api-kernel';

/** "Ask for access": a member who learnt that a person is known asks the lead worker. */
@Entity()
@Check('ck_access_request_status', `status in ('open','answered','declined')`)
@Check('ck_access_request_reason', `length(reason) <= 6000`)
@Index('ux_access_request_open', ['caseFileId', 'requesterId'], { unique: true, where: `status = 'open'` })
@Index('ix_access_request_file', ['caseFileId'])
export class AccessRequest extends VersionedRow {
  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who asks')
  requesterId: string;

  @ForeignKey('Team')
  @Data('internal', 'uuid', 'team for which it is asked')
  requesterTeamId: string;

  @SealedText('personal', 'why, in the body and never in an address')
  reason: string;

  @Data('internal', 'text', 'open, answered or declined', { default: 'open' })
  status: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who answered', { nullable: true })
  answeredById: string | null;

  @Data('internal', 'timestamptz', 'when it was answered', { nullable: true })
  answeredAt: Date | null;

  @SealedText('personal', 'answer to the requester', { default: '' })
  answer: string;
}
