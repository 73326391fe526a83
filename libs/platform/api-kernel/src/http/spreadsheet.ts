import type { FastifyReply } from 'fastify';

/** A file made for one caller. */
export interface CsvFile {
  readonly name: string;
  readonly language: string;
  readonly text: string;
}

/** Lines as a spreadsheet of the office programs of Belgium opens them: semicolons and a byte order mark. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(safeCell).join(';')).join('\r\n')}\r\n`;
}

/** A cell that no spreadsheet takes for a formula, whatever somebody calls himself. */
function safeCell(text: string): string {
  const harmless = /^[\s]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) || harmless !== text ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Puts the file into the answer, to be kept and not shown. */
export function sendCsv(reply: FastifyReply, { name, language, text }: CsvFile): string {
  void reply
    .header('Content-Type', 'text/csv; charset=utf-8')
    .header('Content-Disposition', `attachment; filename="${name}"`)
    .header('Content-Language', language);
  return text;
}
