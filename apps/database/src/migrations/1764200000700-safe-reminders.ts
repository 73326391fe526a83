import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SAFE_REMINDERS } from './sql/safe-reminders.sql';

/** Reminders end with the file, and know what merged files know of the person. */
export class SafeReminders1764200000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SAFE_REMINDERS);
  }

  async down(): Promise<void> {
    throw new Error('A reminder must not go to a number that is unsafe: restore a backup instead.');
  }
}
