import { Entity, ForeignKey, Index } from 'typeorm';
import { Data, KeyColumn } from '@guichet/platform-api-kernel';

/** A member named on a file besides its lead worker. */
@Entity()
@Index('ix_case_file_member_member', ['memberId'])
export class CaseFileMember {
  @ForeignKey('CaseFile', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'the file')
  caseFileId: string;

  @ForeignKey('Member')
  @KeyColumn('internal', 'uuid', 'the member')
  memberId: string;

  @Data('internal', 'date', 'first day on the file', { default: () => 'current_date' })
  since: string;

  @Data('internal', 'date', 'last day on the file; empty while it lasts', { nullable: true })
  until: string | null;
}
