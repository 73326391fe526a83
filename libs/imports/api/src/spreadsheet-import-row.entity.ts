import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ROW_STATUSES } from '@guichet/imports-contract';
import type { RowProblem, RowStatus } from '@guichet/imports-contract';
import { Data, KeyColumn, sqlList } from '@guichet/platform-api-kernel';

/** A row of a spreadsheet, as sent and as corrected: seen by whoever may open its import. */
@Entity()
@Check('ck_spreadsheet_import_row_status', `status in (${sqlList(ROW_STATUSES)})`)
@Index('ix_spreadsheet_import_row_status', ['importId', 'status', 'number'])
@Index('ix_spreadsheet_import_row_fingerprint', ['importId', 'fingerprint'], { where: 'fingerprint is not null' })
@Index('ix_spreadsheet_import_row_case_file', ['caseFileId'], { where: 'case_file_id is not null' })
export class SpreadsheetImportRow {
  @ForeignKey('SpreadsheetImport', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'the import')
  importId: string;

  @KeyColumn('internal', 'integer', 'line of the sheet, as a spreadsheet shows it')
  number: number;

  @Data('sensitive', 'text', 'texts of the cells', { array: true })
  cells: string[];

  @Data('internal', 'text', 'where the row stands', { default: 'waiting' })
  status: RowStatus;

  @Data('sensitive', 'jsonb', 'what is wrong, with the words that are not understood', { default: [] })
  problems: RowProblem[];

  @Data('sensitive', 'text', 'name and birth, folded, by which the same person is recognised twice in one sheet', {
    nullable: true,
  })
  fingerprint: string | null;

  @Data('internal', 'integer', 'earlier row that names the same person', { nullable: true })
  repeats: number | null;

  @Data('internal', 'timestamptz', 'when it was last compared with who is known', { nullable: true })
  lookedAt: Date | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who decided that this is somebody else', { nullable: true })
  decidedById: string | null;

  @ForeignKey('CaseFile', { onDelete: 'SET NULL' })
  @Data('personal', 'uuid', 'the file that was opened for it', { nullable: true })
  caseFileId: string | null;
}
