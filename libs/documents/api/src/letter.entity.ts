import { Check, Entity, ForeignKey, Unique } from 'typeorm';
import { LETTER_KINDS, SHARING_RECEIPT } from '@guichet/documents-contract';
import type { IssuedKind } from '@guichet/documents-contract';
import { Data, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** A letter that the product wrote. Its code verifies it without telling of whom it speaks. */
@Entity()
@Unique('uq_letter_code', ['code'])
@Unique('uq_letter_document_id', ['documentId'])
@Check('ck_letter_kind', `kind in (${sqlList([...LETTER_KINDS, SHARING_RECEIPT])})`)
@Check('ck_letter_revoked', `(revoked_at is null) = (revoked_by_id is null)`)
export class Letter extends VersionedRow {
  @ForeignKey('Document')
  @Data('internal', 'uuid', 'the document that holds the letter')
  documentId: string;

  @ForeignKey('Organisation')
  @Data('public', 'uuid', 'organisation that issued it')
  organisationId: string;

  @Data('public', 'text', 'attendance, support, residence, plan or sharing_receipt')
  kind: IssuedKind;

  @Data('internal', 'text', 'code printed on it: 75 bits of chance and a check character')
  code: string;

  @Data('public', 'date', 'day printed on it')
  issuedOn: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who issued it')
  issuedById: string;

  @Data('public', 'timestamptz', 'when it was taken back', { nullable: true })
  revokedAt: Date | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who took it back', { nullable: true })
  revokedById: string | null;

  @Data('personal', 'text', 'why it was taken back; never told to whoever verifies', { default: '' })
  revocationReason: string;
}
