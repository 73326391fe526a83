import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobTasks } from '@guichet/platform-api-kernel';
import { DashboardController } from './dashboard.controller';
import { FOLD_SUMMARIES } from './dashboard.queries';
import { ExportDashboard } from './export-dashboard';
import { ReadDashboard } from './read-dashboard';

/** Dashboards. Their numbers are kept by the database; every minute a job adds up what changes have added. */
@Module({ controllers: [DashboardController], providers: [ReadDashboard, ExportDashboard] })
export class ReportsModule implements OnModuleInit {
  constructor(private readonly jobs: JobTasks) {}

  onModuleInit(): void {
    this.jobs.everyMinute('reports.fold', async (client) => {
      await client.query(FOLD_SUMMARIES);
    });
  }
}
