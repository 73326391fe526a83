import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { StreamRow } from 'hucre/xlsx';
import { IMPORT_LIMITS, IMPORT_PROBLEMS } from '@guichet/imports-contract';
import type { RawSheet } from '@guichet/imports-domain';
import { packedParts } from './packed-parts';
import { sheetRefused } from './sheet-refusal';

/** A sheet with the name that its tab shows. */
export interface NamedSheet extends RawSheet {
  readonly name: string;
}

const WORKBOOK = 'xl/workbook.xml';
/** One column more than allowed, so that what is too much is seen, and no more: a cell that was only coloured may lie last. */
const SEEN = `A1:BI${IMPORT_LIMITS.lines}`;

/**
 * The first visible sheet that holds anything. Formulas count as the value that was last saved; nothing is calculated.
 * @throws import_type_refused, import_broken, import_empty, import_too_far_down, import_too_many_columns
 */
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
  await nothingUnseen(bytes, sheet.name);
  return sheet;
}

/** Nothing filled lies beyond what was read: it would be lost without a word. */
async function nothingUnseen(bytes: Buffer, sheet: string): Promise<void> {
  for await (const { index, values } of rowsOneByOne(bytes, sheet)) {
    const last = values.findLastIndex((value) => textOf(value).trim() !== '');
    if (last >= 0 && index >= IMPORT_LIMITS.lines)
      throw sheetRefused(IMPORT_PROBLEMS.tooFarDown, { lines: IMPORT_LIMITS.lines });
    if (last > IMPORT_LIMITS.columns)
      throw sheetRefused(IMPORT_PROBLEMS.tooManyColumns, { columns: IMPORT_LIMITS.columns });
  }
}

async function* rowsOneByOne(bytes: Buffer, sheet: string): AsyncGenerator<StreamRow> {
  try {
    yield* streamXlsxRows(bytes, { sheet });
  } catch {
    throw sheetRefused(IMPORT_PROBLEMS.broken);
  }
}

/** What a person sees in the cell, a date as its day. */
function textOf(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value);
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'string' ? keepable(value) : '';
}

/** A workbook can spell signs that are no text, a zero or half a character; the database would refuse the whole list for one. */
function keepable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\ufffd');
}
