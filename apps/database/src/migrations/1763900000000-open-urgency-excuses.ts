import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OPEN_URGENCY_EXCUSES } from './sql/open-urgency-excuses.sql';

/** Joins the two tracks to the diary. */
export class OpenUrgencyExcuses1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OPEN_URGENCY_EXCUSES);
  }

  async down(): Promise<void> {
    throw new Error('The diary is not parted from the plan again: restore a backup instead.');
  }
}
