import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CLOSING } from './sql/closing.sql';

/** Each closing of a file with what it asked, and the archive. */
export class Closing1763850030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLOSING);
  }

  async down(): Promise<void> {
    throw new Error('Closings are not taken back: restore a backup instead.');
  }
}
