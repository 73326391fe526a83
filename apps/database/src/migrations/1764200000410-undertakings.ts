import type { MigrationInterface, QueryRunner } from 'typeorm';
import { UNDERTAKINGS } from './sql/undertakings.sql';

/** Members sign the undertaking of secrecy themselves, and again when its text changes. */
export class Undertakings1764200000410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UNDERTAKINGS);
  }

  async down(): Promise<void> {
    throw new Error('Undertakings that were signed are not taken back: restore a backup instead.');
  }
}
