import type { MigrationInterface, QueryRunner } from 'typeorm';
import { QUIET_DIARY } from './sql/quiet-diary.sql';

/** Busy hours tell nobody of what is hidden from them, and old calendar addresses make nobody wait. */
export class QuietDiary1764200000710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(QUIET_DIARY);
  }

  async down(): Promise<void> {
    throw new Error('What is hidden from a member stays hidden: restore a backup instead.');
  }
}
