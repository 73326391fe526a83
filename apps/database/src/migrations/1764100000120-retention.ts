import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RETENTION } from './sql/retention.sql';

/** How long things are kept, and how they go. */
export class Retention1764100000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RETENTION);
  }

  async down(): Promise<void> {
    throw new Error('What was destroyed does not come back: restore a backup instead.');
  }
}
