import { Injectable } from '@nestjs/common';
import type { ImportRow } from '@guichet/imports-contract';
import { csvLine } from '@guichet/imports-domain';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Language } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { FastifyReply } from 'fastify';
import { READ_IMPORT, ROWS_NOT_TAKEN } from './import.queries';
import type { OpenedImport } from './import.view';
import { PROBLEM_WORDS, REPORT_HEADS, STATUS_WORDS } from './row-words';

/** By this mark a French Excel knows that the text is UTF-8. */
const MARK = '\ufeff';

/** The rows that were not taken, as the list had them, with what is wrong: to be corrected and brought again. */
@Injectable()
export class ExportReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, id: string, language: Language): Promise<string> {
    const [found] = await this.unitOfWork.statement<OpenedImport>(actor, READ_IMPORT, [id]);
    if (!found) throw refusedFor('not_found');
    const rows = await this.unitOfWork.statement<ImportRow>(actor, ROWS_NOT_TAKEN, [id]);
    const head = csvLine([...REPORT_HEADS[language], ...found.headers]);
    const lines = rows.map((row) =>
      csvLine([
        String(row.number),
        STATUS_WORDS[language][row.status],
        wrongIn(row, found.headers, language),
        ...row.cells,
      ]),
    );
    return MARK + head + lines.join('');
  }
}

function wrongIn({ problems }: ImportRow, headers: readonly string[], language: Language): string {
  return problems
    .map(({ column, code }) => {
      const place = column === null ? '' : `${headers[column] ?? ''} : `;
      return place + PROBLEM_WORDS[language][code];
    })
    .join(' ; ');
}

/** Puts the report into the answer, to be kept and not shown. */
export function sendReport(reply: FastifyReply, text: string, language: Language): string {
  void reply
    .header('Content-Type', 'text/csv; charset=utf-8')
    .header('Content-Disposition', 'attachment; filename="import.csv"')
    .header('Content-Language', language)
    .header('Cache-Control', 'no-store');
  return text;
}
