import { ApiProperty } from '@nestjs/swagger';
import {
  IMPORT_ACTIONS,
  IMPORT_FIELD_KEYS,
  IMPORT_LIMITS,
  IMPORT_STATUSES,
  ROW_DECISIONS,
  ROW_PROBLEMS,
  ROW_STATUSES,
} from '@guichet/imports-contract';
import type {
  CellsCorrected,
  ColumnMeaning,
  CorrectCell,
  DecideRow,
  ImportAction,
  ImportColumn,
  ImportDetail,
  ImportRow,
  ImportRowQuery,
  ImportRows,
  Imports,
  ImportStatus,
  ImportSummary,
  MapColumns,
  RowCounts,
  RowDecision,
  RowLikely,
  RowProblem,
  RowProblemCode,
  RowStatus,
} from '@guichet/imports-contract';
import { PeopleFoundDto } from '@guichet/people-api';
import { ChoiceField, FlagField, IdField, TextField, WholeNumberField } from '@guichet/platform-api-kernel';
import { ColumnMeaningsField } from './column-meanings-field';

/** Fields of the form besides the file. */
export class UploadFieldsDto {
  @IdField({ description: 'Team that will own the files: one of the caller’s' }) teamId: string;
  @IdField({ description: 'Lead worker of the files, who works in that team' }) leadId: string;
}

/** What the columns hold. */
export class MapColumnsDto implements MapColumns {
  @ColumnMeaningsField() columns: ColumnMeaning[];
}

/** Another text for a cell. */
export class CorrectCellDto implements CorrectCell {
  @WholeNumberField({ description: 'Column, from 0', min: 0, max: IMPORT_LIMITS.columns - 1 }) column: number;
  @TextField({ description: 'The text as it should be; may be empty', max: IMPORT_LIMITS.cell }) value: string;
  @FlagField({ description: 'Also in every row with the same text in this column' }) everywhere: boolean;
}

/** How many rows were corrected. */
export class CellsCorrectedDto implements CellsCorrected {
  @ApiProperty({ type: 'integer', description: 'Rows corrected' }) rows: number;
}

/** An answer about a row. */
export class DecideRowDto implements DecideRow {
  @ChoiceField(ROW_DECISIONS, { description: 'What becomes of the row' }) decision: RowDecision;
}

/** Which rows. */
export class ImportRowQueryDto implements ImportRowQuery {
  @ChoiceField(ROW_STATUSES, { description: 'Only rows that stand here', optional: true }) status?: RowStatus;
  @ChoiceField(ROW_PROBLEMS, { description: 'Only rows with this problem', optional: true }) problem?: RowProblemCode;
  @TextField({ description: '`next` of the page before', max: 12, optional: true }) after?: string;
  @WholeNumberField({ description: 'Rows of a page', min: 1, max: IMPORT_LIMITS.pageSize, query: true, optional: true })
  size?: number;
}

/** Something wrong in a row. */
export class RowProblemDto implements RowProblem {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Column, from 0; null when it is about the row' })
  column: number | null;
  @ApiProperty({ enum: ROW_PROBLEMS, description: 'What is wrong' }) code: RowProblemCode;
  @ApiProperty({ description: 'The part of the cell that is not understood' }) word: string;
  @ApiProperty({ type: [String], description: 'Texts that would be understood, likeliest first' }) proposals: string[];
}

/** One row. */
export class ImportRowDto implements ImportRow {
  @ApiProperty({ type: 'integer', description: 'Line of the sheet' }) number: number;
  @ApiProperty({ type: [String], description: 'Texts of the cells' }) cells: string[];
  @ApiProperty({ enum: ROW_STATUSES, description: 'Where the row stands' }) status: RowStatus;
  @ApiProperty({ type: [RowProblemDto], description: 'Every problem' }) problems: RowProblemDto[];
  @ApiProperty({ type: 'integer', nullable: true, description: 'Another row that names the same person' })
  repeats: number | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The file that was opened' })
  caseFileId: string | null;
}

/** A page of rows. */
export class ImportRowsDto implements ImportRows {
  @ApiProperty({ type: [ImportRowDto], description: 'In the order of the sheet' }) items: ImportRowDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Given to `after` for the next page' }) next: string | null;
}

/** Who may be the person of a row. */
export class RowLikelyDto implements RowLikely {
  @ApiProperty({ type: ImportRowDto, description: 'The row' }) row: ImportRowDto;
  @ApiProperty({ type: PeopleFoundDto, description: 'Exactly what the opening of a file would show' })
  found: PeopleFoundDto;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Next row that waits for a decision' })
  nextNumber: number | null;
}

/** An import in a list. */
export class ImportSummaryDto implements ImportSummary {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, also in ETag' }) version: number;
  @ApiProperty({ description: 'Name of the file as sent' }) fileName: string;
  @ApiProperty({ enum: IMPORT_STATUSES, description: 'Where the import stands' }) status: ImportStatus;
  @ApiProperty({ description: 'Team that owns the files' }) teamName: string;
  @ApiProperty({ description: 'Who brought it' }) importerName: string;
  @ApiProperty({ format: 'date-time', description: 'When it was sent' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the last work on it ended' })
  endedAt: string | null;
  @ApiProperty({ type: 'integer', description: 'Rows of the sheet' }) total: number;
  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(ROW_STATUSES.map((status) => [status, { type: 'integer' }])),
    description: 'Rows by status',
  })
  counts: RowCounts;
  @ApiProperty({ description: 'The caller may open it' }) readable: boolean;
}

/** Imports of the organisation. */
export class ImportsDto implements Imports {
  @ApiProperty({ type: [ImportSummaryDto], description: 'Newest first, at most 100' }) items: ImportSummaryDto[];
}

/** A column. */
export class ImportColumnDto implements ImportColumn {
  @ApiProperty({ description: 'Header' }) header: string;
  @ApiProperty({ type: [String], description: 'First values' }) samples: string[];
  @ApiProperty({ enum: IMPORT_FIELD_KEYS, nullable: true, description: 'What it holds; null: not imported' })
  meaning: ColumnMeaning;
}

/** How often a problem occurs. */
export class ProblemCountDto {
  @ApiProperty({ enum: ROW_PROBLEMS, description: 'The problem' }) code: RowProblemCode;
  @ApiProperty({ type: 'integer', description: 'Rows that have it' }) rows: number;
}

/** An import. */
export class ImportDetailDto extends ImportSummaryDto implements ImportDetail {
  @ApiProperty({ description: 'Name of the sheet; empty for a text table' }) sheetName: string;
  @ApiProperty({ format: 'uuid', description: 'Team that owns the files' }) teamId: string;
  @ApiProperty({ description: 'Lead worker of the files' }) leadName: string;
  @ApiProperty({ type: [ImportColumnDto], description: 'Columns in their order' }) columns: ImportColumnDto[];
  @ApiProperty({ description: 'The meaning of the columns comes from an earlier import' }) remembered: boolean;
  @ApiProperty({ type: [ProblemCountDto], description: 'Problems, most frequent first' }) problems: ProblemCountDto[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until when the check rests' })
  restsUntil: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Day on which the rows are deleted' })
  rowsDeletedOn: string | null;
  @ApiProperty({ enum: IMPORT_ACTIONS, isArray: true, description: 'What may be done now' })
  allowedActions: ImportAction[];
}
