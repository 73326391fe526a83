import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { IMPORT_STATUSES } from '@guichet/imports-contract';
import type { ColumnMeaning, ImportStatus, RowCounts } from '@guichet/imports-contract';
import { Data, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** A spreadsheet that a member brings in. Its bytes are never kept; its rows go 30 days after its end. */
@Entity()
@Check('ck_spreadsheet_import_status', `status in (${sqlList(IMPORT_STATUSES)})`)
@Index('ix_spreadsheet_import_organisation', ['organisationId', 'createdAt'])
export class SpreadsheetImport extends VersionedRow {
  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who brought it')
  memberId: string;

  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'organisation whose list it is')
  organisationId: string;

  @ForeignKey('Team')
  @Data('internal', 'uuid', 'team that will own the files')
  teamId: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'lead worker of the files')
  leadId: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who gave the last order; the job acts in the name and with the rights of this member')
  workedById: string;

  @Data('internal', 'integer', 'subjects that may open it: the importer, and the leads of the team', { array: true })
  readers: number[];

  @Data('personal', 'text', 'name of the file as sent')
  fileName: string;

  @Data('internal', 'text', 'name of the sheet; empty for a text table', { default: '' })
  sheetName: string;

  @Data('internal', 'text', 'headers of the columns', { array: true })
  headers: string[];

  @Data('internal', 'text', 'what each column holds; an empty text: nothing that is imported', { array: true })
  columns: (ColumnMeaning | '')[];

  @Data('internal', 'text', 'by which the same headers are recognised')
  signature: string;

  @Data('internal', 'text', 'where the import stands', { default: 'uploaded' })
  status: ImportStatus;

  @Data('internal', 'integer', 'rows of the sheet')
  total: number;

  @Data('internal', 'jsonb', 'rows by status', { default: {} })
  counts: Partial<RowCounts>;

  @Data('internal', 'timestamptz', 'until when the check waits for more looks at persons known elsewhere', {
    nullable: true,
  })
  restsUntil: Date | null;

  @Data('internal', 'timestamptz', 'when the last work on it ended', { nullable: true })
  endedAt: Date | null;

  @Data('internal', 'timestamptz', 'when its rows were deleted', { nullable: true })
  rowsDeletedAt: Date | null;
}
