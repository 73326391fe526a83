import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { CLOSING_TIES } from '@guichet/access-contract';
import type { ClosingTie } from '@guichet/access-contract';
import { Data, KeyColumn, sqlList } from '@guichet/platform-api-kernel';

/** A tie between a member and a person that closes the file to that member, whatever role or agreement says. */
@Entity()
@Check('ck_member_tie_kind', `kind in (${sqlList(CLOSING_TIES)})`)
@Index('ix_member_tie_case_file', ['caseFileId'])
@Index('ix_member_tie_declaration', ['declarationId'])
export class MemberTie {
  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @KeyColumn('sensitive', 'uuid', 'the member')
  memberId: string;

  @ForeignKey('CaseFile', { onDelete: 'CASCADE' })
  @KeyColumn('sensitive', 'uuid', 'the file of the person')
  caseFileId: string;

  @Data('sensitive', 'text', 'kind of tie')
  kind: ClosingTie;

  @Data('internal', 'timestamptz', 'when declared', { default: () => 'now()' })
  declaredAt: Date;

  @ForeignKey('ConflictDeclaration')
  @Data('sensitive', 'uuid', 'the declaration it comes from; empty when the house wrote it down', { nullable: true })
  declarationId: string | null;
}
