import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REPORT_PAPERS_BY_FILE } from './sql/report-triggers.sql';

/** Counting a paper costs the same in a full city as in the empty one in which the connection planned it. */
export class ReportPapersByFile1764200000320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REPORT_PAPERS_BY_FILE);
  }

  async down(): Promise<void> {
    // what is counted is the same
  }
}
