import type { ImportFieldKey } from './import-fields';
import type { ImportAction, ImportStatus, RowDecision, RowStatus } from './import-life';
import type { RowProblemCode } from './import-problems';
import type { PeopleFound } from '@guichet/people-contract';

/** What a column holds; null: it is not imported. */
export type ColumnMeaning = ImportFieldKey | null;

/** Something wrong in a row. */
export interface RowProblem {
  /** Column of the cell, from 0; null when it is about the row. */
  readonly column: number | null;
  readonly code: RowProblemCode;
  /** The part of the cell that is not understood. */
  readonly word: string;
  /** Texts that would be understood instead, likeliest first. */
  readonly proposals: readonly string[];
}

/** `GET /api/imports/:id/rows`: one row, as sent and as corrected; blank once its file is one that the reader may not know. */
export interface ImportRow {
  /** Line of the sheet, the header being counted: what a spreadsheet shows. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly status: RowStatus;
  readonly problems: readonly RowProblem[];
  /** An earlier row of the same sheet that names the same person; null when there is none. */
  readonly repeats: number | null;
  /** The file that was opened for it, for who may know the file. */
  readonly caseFileId: string | null;
}

export interface ImportRows {
  readonly items: readonly ImportRow[];
  readonly next: string | null;
}

/** `GET /api/imports/:id/rows`. */
export interface ImportRowQuery {
  readonly status?: RowStatus;
  readonly problem?: RowProblemCode;
  /** `next` of the page before. */
  readonly after?: string;
  readonly size?: number;
}

/** Rows of an import by status. */
export type RowCounts = Readonly<Record<RowStatus, number>>;

/** One line of `GET /api/imports`. */
export interface ImportSummary {
  readonly id: string;
  readonly version: number;
  readonly fileName: string;
  readonly status: ImportStatus;
  readonly teamName: string;
  readonly importerName: string;
  readonly createdAt: string;
  readonly endedAt: string | null;
  readonly total: number;
  readonly counts: RowCounts;
  /** The reader may open it: the importer, and the leads of the team. Others of the administration see figures only. */
  readonly readable: boolean;
}

export interface Imports {
  readonly items: readonly ImportSummary[];
}

/** One column of the sheet. */
export interface ImportColumn {
  readonly header: string;
  /** The first values that are not empty. */
  readonly samples: readonly string[];
  readonly meaning: ColumnMeaning;
}

/** `GET /api/imports/:id`, ETag. */
export interface ImportDetail extends ImportSummary {
  readonly sheetName: string;
  readonly teamId: string;
  readonly leadName: string;
  readonly columns: readonly ImportColumn[];
  /** The meaning of the columns comes from an earlier import with these headers. */
  readonly remembered: boolean;
  /** How often each problem occurs. */
  readonly problems: readonly { readonly code: RowProblemCode; readonly rows: number }[];
  /** Until when the check rests, because the importer learnt of as many persons within the hour as one may. */
  readonly restsUntil: string | null;
  /** When the rows will be, or were, deleted. */
  readonly rowsDeletedOn: string | null;
  readonly allowedActions: readonly ImportAction[];
}

/** `PUT /api/imports/:id/mapping`, If-Match. */
export interface MapColumns {
  /** One for each column of the sheet. */
  readonly columns: readonly ColumnMeaning[];
}

/** `PUT /api/imports/:id/rows/:number`: another text for a cell. */
export interface CorrectCell {
  readonly column: number;
  readonly value: string;
  /** Also in every other row that holds the same text in this column. */
  readonly everywhere: boolean;
}

export interface CellsCorrected {
  readonly rows: number;
}

/** `POST /api/imports/:id/rows/:number/decision`. */
export interface DecideRow {
  readonly decision: RowDecision;
}

/** `GET /api/imports/:id/rows/:number/likely`: who is known that may be the person of the row; looked up now, and recorded. */
export interface RowLikely {
  readonly row: ImportRow;
  /** Exactly what the opening of a file would show. */
  readonly found: PeopleFound;
  /** The next row that waits for such a decision. */
  readonly nextNumber: number | null;
}
