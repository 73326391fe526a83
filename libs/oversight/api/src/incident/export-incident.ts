import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { INCIDENT_EXPORT_REASON_LIST } from '@guichet/oversight-contract';
import type { ExportIncident as Asked, WatchedAccount } from '@guichet/oversight-contract';
import { Clock, csvText, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, CsvFile, Language, Transaction } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, Refused, refusedFor } from '@guichet/platform-contract';
import { incidentCsv } from './incident-csv';
import { EXPORT_REASON, INCIDENT_LIST } from './incident.queries';
import { checkedPeriod, fileOf } from './read-incident';
import type { IncidentRow } from './read-incident';

/** Takes the whole list out of the guichet: with a coded reason, and a line that holds how many files and the digest of the bytes. */
@Injectable()
export class ExportIncident {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws not_found · incident_period · unprocessable with `unknown_code` */
  run(actor: Actor, asked: Asked, language: Language): Promise<CsvFile> {
    checkedPeriod(asked);
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const reason = await this.reasonOf(transaction, asked, language);
      const [row] = await transaction.query<{ account: WatchedAccount; items: IncidentRow[] }>(INCIDENT_LIST, [
        asked.memberId,
        asked.from,
        asked.to,
      ]);
      if (!row) throw refusedFor('not_found');
      const about = { ...asked, reason, account: row.account, madeAt: this.clock.now() };
      const text = csvText(incidentCsv(about, row.items.map(fileOf), language));
      const digest = createHash('sha256').update(text).digest('hex');
      await record(transaction, {
        action: 'incident.exported',
        objectKind: 'member',
        objectId: asked.memberId,
        detail: JSON.stringify({
          ...{ from: asked.from, to: asked.to, reasonCode: asked.reasonCode, reason: asked.reason },
          ...{ files: row.items.length, sha256: digest },
        }),
      });
      return { name: `guichet-incident-${asked.from}-${asked.to}.csv`, language, text };
    });
  }

  private async reasonOf(transaction: Transaction, asked: Asked, language: Language): Promise<string> {
    const [words] = await transaction.query<{ label_fr: string; label_en: string }>(EXPORT_REASON, [asked.reasonCode]);
    if (!words)
      throw new Refused('unprocessable', GENERAL_PROBLEMS.unprocessable, { list: INCIDENT_EXPORT_REASON_LIST }, [
        { field: 'reasonCode', code: 'unknown_code', message: '' },
      ]);
    return language === 'en' ? words.label_en : words.label_fr;
  }
}
