import { parse } from 'csv-parse/sync';
import { IMPORT_LIMITS, IMPORT_PROBLEMS } from '@guichet/imports-contract';
import type { NamedSheet } from './read-workbook';
import { sheetRefused } from './sheet-refusal';

const DELIMITERS = [';', '\t', ',', '|'] as const;

/**
 * The text of a file: UTF-16 or UTF-8 by its mark, UTF-8 when it is valid, and otherwise Windows-1252, in which Excel saves
 * CSV in this country.
 */
export function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * What parts the cells: the sign that stands most often in the line of headers, provided that most lines below have it as
 * often; words of a remark are full of commas. Without such a sign, the one that occurs most. `sep=;` of Excel says it.
 */
export function delimiterOf(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  return mostIn(lines[0] ?? '', (sign) => isKept(lines, sign)) ?? mostIn(lines.join(''), () => true) ?? ';';
}

const countOf = (line: string, sign: string): number => line.split(sign).length - 1;

function isKept([header = '', ...below]: readonly string[], sign: string): boolean {
  const wanted = countOf(header, sign);
  return 2 * below.filter((line) => countOf(line, sign) >= wanted).length >= below.length;
}

function mostIn(line: string, allowed: (sign: string) => boolean): string | undefined {
  const counts = DELIMITERS.map((sign) => ({ sign, count: allowed(sign) ? countOf(line, sign) : 0 }));
  return counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)[0]?.sign;
}

/** A table in a text file. @throws import_type_refused, import_broken, import_too_far_down */
export function readTextTable(bytes: Buffer): NamedSheet {
  const text = decoded(bytes);
  if (text.includes('\u0000')) throw sheetRefused(IMPORT_PROBLEMS.typeRefused);
  const delimiter = delimiterOf(text);
  const rows = rowsOf(filledPart(text.replace(/^sep=.\r?\n/i, ''), delimiter), delimiter);
  if (rows.length > IMPORT_LIMITS.lines) throw sheetRefused(IMPORT_PROBLEMS.tooFarDown, { lines: IMPORT_LIMITS.lines });
  return { name: '', rows, merged: [] };
}

/** Without what follows the last cell that says anything: a spreadsheet writes its signs for every row that was ever touched. */
function filledPart(text: string, delimiter: string): string {
  const blank = `\r\n ${delimiter}`;
  let end = text.length;
  while (end > 0 && blank.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function rowsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      to: IMPORT_LIMITS.lines + 1,
      max_record_size: 1_000_000,
    });
  } catch (failure) {
    throw sheetRefused(IMPORT_PROBLEMS.broken, { row: (failure as { lines?: number }).lines ?? 1 });
  }
}
