import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADMINISTRATION } from './sql/administration.sql';

/** Closes what a manager or a member could have given themselves past the application. */
export class Administration1763800210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ADMINISTRATION);
  }

  async down(): Promise<void> {
    throw new Error('These walls are not taken down: restore a backup instead.');
  }
}
