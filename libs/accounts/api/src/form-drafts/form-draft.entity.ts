import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { FORM_DRAFT_LIMITS } from '@guichet/platform-contract';
import { Data, KeyColumn } from '@guichet/platform-api-kernel';

/** What a form keeps before it is sent. Read by its author alone, and only while the author may know the file. */
@Entity()
@Check('ck_form_draft_key', `length(key) between 1 and ${FORM_DRAFT_LIMITS.key}`)
@Index('ix_form_draft_case_file', ['caseFileId'])
@Index('ix_form_draft_saved_at', ['savedAt'])
export class FormDraft {
  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'who wrote it')
  memberId: string;

  @KeyColumn('internal', 'text', 'the form and the record it is about; identifiers only')
  key: string;

  @Data('internal', 'integer', 'grows by one with each change; compared with If-Match', { default: 1 })
  version: number;

  @Data('internal', 'text', 'code of the form')
  form: string;

  @Data('internal', 'text', 'address in the portal at which it goes on')
  address: string;

  @ForeignKey('CaseFile', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'the file it is about', { nullable: true })
  caseFileId: string | null;

  @Data('internal', 'integer', 'version of the record when the first word was typed', { nullable: true })
  baseVersion: number | null;

  @Data('sensitive', 'bytea', 'what the form holds, sealed with AES-256-GCM and bound to author and key')
  content: Buffer;

  @Data('internal', 'timestamptz', 'when it was last kept; removed after 30 days', { default: () => 'now()' })
  savedAt: Date;
}
