import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { CLOSING_TIES } from '@guichet/access-contract';
import type { ClosingTie } from '@guichet/access-contract';
import { Data, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** What a member declared of themselves and a person, known here or not; it becomes ties to the files it closes. */
@Entity()
@Check('ck_conflict_declaration_kind', `kind in (${sqlList(CLOSING_TIES)})`)
@Check('ck_conflict_declaration_whom', '(case_file_id is null) = (cardinality(words) > 0)')
@Check('ck_conflict_declaration_withdrawn', '(withdrawn_at is null) = (withdrawn_by_id is null)')
@Index('ix_conflict_declaration_member', ['memberId', 'createdAt'])
@Index('ix_conflict_declaration_words', ['words'], { type: 'gin', where: 'withdrawn_at is null' })
export class ConflictDeclaration extends VersionedRow {
  @ForeignKey('Member')
  @Data('sensitive', 'uuid', 'who declared it')
  memberId: string;

  @Data('sensitive', 'text', 'kind of tie')
  kind: ClosingTie;

  @ForeignKey('CaseFile', { onDelete: 'CASCADE' })
  @Data('sensitive', 'uuid', 'the file, where the member named one they knew', { nullable: true })
  caseFileId: string | null;

  @Data('sensitive', 'text', 'its guichet number then', { default: '' })
  reference: string;

  @Data('sensitive', 'text', 'family names of the person, as the member wrote them', { default: '' })
  familyNames: string;

  @Data('sensitive', 'text', 'given names of the person, as the member wrote them', { default: '' })
  givenNames: string;

  @Data('sensitive', 'smallint', 'year of birth, where the member knows it', { nullable: true })
  birthYear: number | null;

  @Data('sensitive', 'text', 'words of the name, folded as in the dictionary of names', { array: true, default: '{}' })
  words: string[];

  @Data('internal', 'timestamptz', 'when the officer withdrew it; empty while it holds', { nullable: true })
  withdrawnAt: Date | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'the officer', { nullable: true })
  withdrawnById: string | null;

  @Data('sensitive', 'text', 'why it was withdrawn', { default: '' })
  withdrawalReason: string;
}
