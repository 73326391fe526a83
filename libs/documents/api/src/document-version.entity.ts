import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { DOCUMENT_MEDIA_TYPES, SCAN_STATES } from '@guichet/documents-contract';
import type { DocumentMediaType, ScanState, StrippedPart } from '@guichet/documents-contract';
import { Data, RowId, sqlList } from '@guichet/platform-api-kernel';

/** One sending of a document: where its sealed bytes lie and what opens them. */
@Entity()
@Unique('uq_document_version_number', ['documentId', 'number'])
@Unique('uq_document_version_storage_name', ['storageName'])
@Check('ck_document_version_media_type', `media_type in (${sqlList(DOCUMENT_MEDIA_TYPES)})`)
@Check('ck_document_version_scan', `scan_state in (${sqlList(SCAN_STATES)})`)
@Check('ck_document_version_size', `size > 0 and number > 0`)
@Index('ix_document_version_key_id', ['keyId'])
@Index('ix_document_version_pending', ['createdAt'], { where: `scan_state = 'pending'` })
export class DocumentVersion {
  @RowId()
  id: string;

  @ForeignKey('Document')
  @Data('internal', 'uuid', 'the document')
  documentId: string;

  @Data('internal', 'integer', 'counts from 1 in each document')
  number: number;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who sent it')
  authorId: string;

  @Data('internal', 'timestamptz', 'when it was sent', { default: () => 'now()' })
  createdAt: Date;

  @Data('personal', 'bytea', 'SHA-256 of the bytes before sealing')
  sha256: Buffer;

  @Data('internal', 'integer', 'bytes before sealing')
  size: number;

  @Data('internal', 'text', 'type read from the first bytes')
  mediaType: DocumentMediaType;

  @Data('internal', 'text', 'what was taken out before it was kept', { array: true, default: '{}' })
  stripped: StrippedPart[];

  @Data('internal', 'text', 'master key that wraps the key of this version')
  keyId: string;

  @Data('internal', 'bytea', 'key of this version, wrapped by the master key')
  wrappedKey: Buffer;

  @Data('internal', 'text', 'random name of the sealed bytes in the storage')
  storageName: string;

  @Data('internal', 'text', 'clean, infected, not_configured, failed or pending')
  scanState: ScanState;

  @Data('internal', 'timestamptz', 'when the scanner answered', { nullable: true })
  scannedAt: Date | null;

  @Data('internal', 'integer', 'times the scanner was asked without an answer', { default: 0 })
  scanAttempts: number;
}
