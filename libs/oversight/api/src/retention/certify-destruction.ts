import { Injectable } from '@nestjs/common';
import { renderSVG } from 'uqr';
import { dayInWords, SheetPrinter } from '@guichet/documents-api';
import { OVERSIGHT_PROBLEMS } from '@guichet/oversight-contract';
import type { RetentionList } from '@guichet/oversight-contract';
import { brusselsDay, Configuration, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, Refused, refusedFor } from '@guichet/platform-contract';
import { CERTIFICATE_TEMPLATE } from './certificate-template';
import { RETENTION_GONE, RETENTION_LIST } from './retention.queries';

interface Row {
  list: RetentionList;
  code: string | null;
  finished_at: Date | null;
  organisation: string;
}
interface Gone {
  reference: string;
  room: string | null;
  result: string;
  closed_on: string;
  rule: string | null;
  rule_code: string;
  gone_on: string;
  rows: number;
  /** Stored contents of documents and letters that went with it, and when the storage said that the last one is gone. */
  objects: number;
  gone_at: Date | null;
}
const RESULTS: Readonly<Record<string, string>> = { destroy: 'Détruit', pseudonymise: 'Pseudonymisé' };

/** Prints what went: the same list gives the same paper whenever it is asked for. */
@Injectable()
export class CertifyDestruction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly printer: SheetPrinter,
    private readonly configuration: Configuration,
  ) {}

  /** @throws not_found · retention_state while something still waits */
  async run(actor: Actor, listId: string): Promise<Buffer> {
    const { row, gone } = await this.unitOfWork.transaction(actor, async (transaction) => {
      const [found] = await transaction.query<Row>(RETENTION_LIST, [listId]);
      if (!found) throw refusedFor('not_found');
      await record(transaction, { action: 'retention.print', objectKind: 'retention_list', objectId: listId });
      return { row: found, gone: await transaction.query<Gone>(RETENTION_GONE, [listId]) };
    });
    const { code, finished_at: finishedAt, list, organisation } = row;
    if (!code || !finishedAt) throw new Refused(OVERSIGHT_PROBLEMS.retentionState, GENERAL_PROBLEMS.unprocessable);
    const address = `${this.configuration.publicOrigin}/verification/${code}`;
    const sheet = {
      ...{ organisation, code, address, qr: renderSVG(address, { ecc: 'M', border: 1 }) },
      day: dayInWords(brusselsDay(finishedAt)),
      submitted: personWords(list.submitted),
      approved: personWords(list.approved),
      stored: storedWords(gone),
      rows: gone.map((one) => [
        one.reference,
        one.room ?? 'Dossier entier',
        RESULTS[one.result] ?? one.result,
        String(one.objects),
        dayInWords(one.gone_on),
        one.rule ?? one.rule_code,
      ]),
    };
    return this.printer.print(CERTIFICATE_TEMPLATE, sheet, finishedAt);
  }
}

function personWords(step: { by: string; at: string } | null): string {
  return step ? `${step.by}, ${dayInWords(brusselsDay(new Date(step.at)))}` : '';
}

const INSTANT = new Intl.DateTimeFormat('fr-BE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Brussels',
});

/** How many stored contents went, and when the storage said so of the last. */
function storedWords(gone: readonly Gone[]): string {
  const count = gone.reduce((sum, { objects }) => sum + objects, 0);
  const last = Math.max(0, ...gone.map(({ gone_at: at }) => at?.getTime() ?? 0));
  if (count === 0) return 'Aucun contenu de document ou de lettre n’était dans l’espace de stockage.';
  const when = INSTANT.format(new Date(last));
  return `Contenus de documents et de lettres effacés de l’espace de stockage : ${count}. Le stockage a confirmé le dernier effacement le ${when}.`;
}
