import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECOVERED_ACCOUNTS } from './sql/recovered-accounts.sql';

/** A new password, or factors that were taken, shut every way in that was opened before. */
export class RecoveredAccounts1764200000881 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RECOVERED_ACCOUNTS);
  }

  async down(): Promise<void> {
    throw new Error('A protection is not taken away: restore a backup instead.');
  }
}
