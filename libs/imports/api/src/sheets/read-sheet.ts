import { IMPORT_PROBLEMS } from '@guichet/imports-contract';
import { tableFrom } from '@guichet/imports-domain';
import type { SheetTable } from '@guichet/imports-domain';
import { readTextTable } from './read-text-table';
import { readWorkbook } from './read-workbook';
import { sheetRefused } from './sheet-refusal';

const PACKED = Buffer.from('PK\u0003\u0004', 'latin1');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** The table of a file and the name of its sheet. What the file is follows from its bytes, never from its name. */
export async function readSheet(bytes: Buffer): Promise<SheetTable & { readonly sheetName: string }> {
  if (bytes.length === 0) throw sheetRefused(IMPORT_PROBLEMS.empty);
  if (bytes.subarray(0, 8).equals(COMPOUND))
    throw sheetRefused(bytes.includes(ENCRYPTED) ? IMPORT_PROBLEMS.locked : IMPORT_PROBLEMS.oldFormat);
  const sheet = bytes.subarray(0, 4).equals(PACKED) ? await readWorkbook(bytes) : readTextTable(bytes);
  const table = tableFrom(sheet);
  if ('code' in table) throw sheetRefused(table.code, table.details);
  return { ...table, sheetName: sheet.name };
}
