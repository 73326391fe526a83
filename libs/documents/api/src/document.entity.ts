import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ROOMS } from '@guichet/access-contract';
import type { Room } from '@guichet/access-contract';
import { VALIDATION_STATES } from '@guichet/documents-contract';
import type { ValidationState } from '@guichet/documents-contract';
import { Data, SealedText, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** A document of a file. It inherits the readers of its room; its contents are versions, and none is overwritten. */
@Entity()
@Check('ck_document_room', `room in (${sqlList(ROOMS)})`)
@Check('ck_document_title', `length(title) between 1 and 1500`)
@Check('ck_document_validation', `validation in (${sqlList(VALIDATION_STATES)})`)
@Check('ck_document_validated', `(validation = 'unseen') = (validated_by_id is null)`)
@Index('ix_document_file', ['caseFileId', 'createdAt', 'id'])
export class Document extends VersionedRow {
  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'organisation that added it and answers for it')
  ownerOrganisationId: string;

  @Data('internal', 'integer', 'subject of the team that added it; that team may always read its own contribution')
  ownerSubject: number;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who added it')
  authorId: string;

  @Data('internal', 'text', 'room whose readers see it')
  room: Room;

  @Data('personal', 'text', 'code in reference list document_kind')
  kindCode: string;

  @SealedText('sensitive', 'what it is, in the words of whoever added it')
  title: string;

  @Data('personal', 'date', 'last day on which it proves something; empty when it does not expire', { nullable: true })
  expiresOn: string | null;

  @Data('internal', 'text', 'unseen, seen or validated', { default: 'unseen' })
  validation: ValidationState;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who vouches for it', { nullable: true })
  validatedById: string | null;

  @Data('internal', 'timestamptz', 'since when somebody vouches for it', { nullable: true })
  validatedAt: Date | null;

  @Data('internal', 'timestamptz', 'when it was withdrawn as added in error', { nullable: true })
  withdrawnAt: Date | null;

  @SealedText('personal', 'why it was withdrawn', { default: '' })
  withdrawalReason: string;
}
