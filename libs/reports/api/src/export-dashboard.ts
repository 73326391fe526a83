import { Injectable } from '@nestjs/common';
import type { Actor, CsvFile } from '@guichet/platform-api-kernel';
import type { DashboardQuery } from '@guichet/reports-contract';
import { dashboardCsv } from './dashboard-csv';
import { ReadDashboard } from './read-dashboard';

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
