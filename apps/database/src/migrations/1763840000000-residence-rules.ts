import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REPORT_PAPERS_BY_CLOCK } from './sql/report-triggers.sql';
import { RESIDENCE_RULES_BACKFILL, RESIDENCE_RULES_SQL } from './sql/residence-rules.sql';

/** Rules of residence get versions, authors and reviews; what they give a paper is kept beside it and follows them. */
export class ResidenceRules1763840000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [RESIDENCE_RULES_SQL, RESIDENCE_RULES_BACKFILL, REPORT_PAPERS_BY_CLOCK]) {
      await runner.query(part);
    }
  }

  async down(): Promise<void> {
    throw new Error('Versions of rules are not taken back: restore a backup instead.');
  }
}
