import { readXlsx } from 'hucre/xlsx';
import { IMPORT_LIMITS, IMPORT_PROBLEMS } from '@guichet/imports-contract';
import type { RawSheet } from '@guichet/imports-domain';
import { packedParts } from './packed-parts';
import { sheetRefused } from './sheet-refusal';

/** A sheet with the name that its tab shows. */
export interface NamedSheet extends RawSheet {
  readonly name: string;
}

const WORKBOOK = 'xl/workbook.xml';
/** Rows above the headers and empty ones between, that do not count. */
const SPARE_ROWS = 200;
/** One column and some rows more than allowed, so that what is too much is seen, and never more than that. */
const SEEN = `A1:BI${IMPORT_LIMITS.rows + SPARE_ROWS}`;

/** The first visible sheet that holds anything. Formulas count as the value that was last saved; nothing is calculated. */
export async function readWorkbook(bytes: Buffer): Promise<NamedSheet> {
  const parts = await packedParts(bytes);
  if (!parts.includes(WORKBOOK)) throw sheetRefused(IMPORT_PROBLEMS.typeRefused);
  const { sheets } = await readXlsx(bytes, {
    range: SEEN,
    sheets: (info) => info.hidden !== true && info.veryHidden !== true,
  }).catch(() => {
    throw sheetRefused(IMPORT_PROBLEMS.broken);
  });
  const read = sheets.map(({ name, rows, merges = [] }) => ({
    name,
    rows: rows.map((row) => row.map(textOf)),
    merged: merges.map(({ startRow, endRow, startCol, endCol }) => ({
      top: startRow,
      bottom: endRow,
      left: startCol,
      right: endCol,
    })),
  }));
  const [sheet] = read.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
  if (!sheet) throw sheetRefused(IMPORT_PROBLEMS.empty);
  return sheet;
}

/** What a person sees in the cell, a date as its day. */
function textOf(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value);
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'string' ? value : '';
}
