import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '@guichet/platform-api-kernel';
import type { DashboardQuery } from '@guichet/reports-contract';
import { dashboardCsv } from './dashboard-csv';
import { ReadDashboard } from './read-dashboard';

/** A file made for one caller. */
export interface CsvFile {
  readonly name: string;
  readonly language: string;
  readonly text: string;
}

/** Makes the file; the record says that it was an export. */
@Injectable()
export class ExportDashboard {
  constructor(private readonly readDashboard: ReadDashboard) {}

  async run(actor: Actor, query: DashboardQuery, language: 'fr' | 'en'): Promise<CsvFile> {
    const { dashboard, reasons } = await this.readDashboard.forExport(actor, query, language);
    const { from, to } = dashboard.period;
    return { name: `guichet-${from}-${to}.csv`, language, text: dashboardCsv(dashboard, reasons, language) };
  }
}

/** Puts the file into the answer, to be kept and not shown. */
export function sendCsv(reply: FastifyReply, { name, language, text }: CsvFile): string {
  void reply
    .header('Content-Type', 'text/csv; charset=utf-8')
    .header('Content-Disposition', `attachment; filename="${name}"`)
    .header('Content-Language', language);
  return text;
}
