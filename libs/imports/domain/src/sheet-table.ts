import { IMPORT_LIMITS, IMPORT_PROBLEMS } from '@guichet/imports-contract';
import { meaningOf } from './columns';
import { unneutralised } from './csv-line';
import { fold } from './fold';

/** A sheet as a reader of files hands it over: texts, and which cells are merged. */
export interface RawSheet {
  readonly rows: readonly (readonly string[])[];
  /** Merged areas: first and last row, first and last column, from 0. */
  readonly merged: readonly {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  }[];
}

/** Headers and rows, each row as long as the headers, with the line that a spreadsheet shows for it. */
export interface SheetTable {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** Why a sheet is no table, with what its sentence shows. */
export interface SheetFault {
  readonly code: (typeof IMPORT_PROBLEMS)[keyof typeof IMPORT_PROBLEMS];
  readonly details: Readonly<Record<string, string | number>>;
}

const filled = (row: readonly string[] | undefined): number => row?.filter((cell) => cell.trim() !== '').length ?? 0;
/** What a cell says, without the sign that our report puts before what would calculate. */
const said = (cell: string): string => unneutralised(cell.trim()).trim();
const fault = (code: SheetFault['code'], details: SheetFault['details'] = {}): SheetFault => ({ code, details });
/** Letters that a spreadsheet shows for a column. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** The table of a sheet, or why there is none. The first row that is not empty holds the headers. */
export function tableFrom(sheet: RawSheet): SheetTable | SheetFault {
  const top = sheet.rows.findIndex((row) => filled(row) > 0);
  if (top < 0) return fault(IMPORT_PROBLEMS.empty);
  const wrong = headerFault(sheet, top);
  if (wrong) return wrong;
  const headers = trimEnd(sheet.rows[top] ?? []);
  const rows = sheet.rows
    .slice(top + 1)
    .map((cells, index) => ({ number: top + index + 2, cells }))
    .filter(({ cells }) => filled(cells) > 0);
  if (rows.length === 0) return fault(IMPORT_PROBLEMS.noRows);
  if (rows.length > IMPORT_LIMITS.rows) return fault(IMPORT_PROBLEMS.tooManyRows, { rows: IMPORT_LIMITS.rows });
  let room = IMPORT_LIMITS.millionCharacters * 1_000_000;
  for (const { number, cells } of rows) {
    const last = trimEnd(cells).length;
    if (last > headers.length) return fault(IMPORT_PROBLEMS.unevenRow, { row: number, column: letters(last - 1) });
    const long = cells.findIndex((cell) => cell.length > IMPORT_LIMITS.cell);
    if (long >= 0)
      return fault(IMPORT_PROBLEMS.cellTooLong, { row: number, column: letters(long), characters: IMPORT_LIMITS.cell });
    room -= cells.reduce((sum, cell) => sum + cell.length, 0);
    if (room < 0) return fault(IMPORT_PROBLEMS.tooMuchText, { millions: IMPORT_LIMITS.millionCharacters });
  }
  return {
    headers: headers.map(said),
    rows: rows.map(({ number, cells }) => ({ number, cells: headers.map((_, index) => said(cells[index] ?? '')) })),
  };
}

/** What is wrong with the headers in row `top`: merged, empty, twice the same, a title instead, or two rows of them. */
export function headerFault({ rows, merged }: RawSheet, top: number): SheetFault | null {
  const headers = trimEnd(rows[top] ?? []);
  const [area] = merged.filter((one) => one.bottom >= top);
  if (area && area.top <= top) return fault(IMPORT_PROBLEMS.mergedHeaders, { cells: areaName(area) });
  if (area) return fault(IMPORT_PROBLEMS.mergedCells, { cells: areaName(area) });
  const next = rows.slice(top + 1).find((row) => filled(row) > 0);
  if (filled(headers) === 1 && filled(next) > 2) return fault(IMPORT_PROBLEMS.headerNotFound, { row: top + 1 });
  if (headers.length > IMPORT_LIMITS.columns)
    return fault(IMPORT_PROBLEMS.tooManyColumns, { columns: IMPORT_LIMITS.columns });
  const empty = headers.findIndex((header) => header.trim() === '');
  if (empty >= 0) return fault(IMPORT_PROBLEMS.emptyHeader, { column: letters(empty), row: top + 1 });
  const folded = headers.map((header) => fold(header) || header.trim());
  const twice = folded.findIndex((header, index) => folded.indexOf(header) !== index);
  if (twice >= 0)
    return fault(IMPORT_PROBLEMS.doubledHeader, {
      first: letters(folded.indexOf(folded[twice] ?? '')),
      column: letters(twice),
    });
  if ((next ?? []).filter((cell) => meaningOf(cell) !== null).length > 1)
    return fault(IMPORT_PROBLEMS.twoHeaderRows, { row: top + 2 });
  return null;
}

function areaName({ top, bottom, left, right }: RawSheet['merged'][number]): string {
  return `${letters(left)}${top + 1}:${letters(right)}${bottom + 1}`;
}

function trimEnd(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1);
}
