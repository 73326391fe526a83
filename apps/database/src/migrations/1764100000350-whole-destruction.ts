import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WHOLE_DESTRUCTION } from './sql/whole-destruction.sql';

/** Destruction ends the key of the person, and waits for requests and restrictions. */
export class WholeDestruction1764100000350 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WHOLE_DESTRUCTION);
  }

  async down(): Promise<void> {
    throw new Error('What was destroyed does not come back: restore a backup instead.');
  }
}
