import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENDED_ACCESS } from './sql/ended-access.sql';

/** Access that ended by itself stands in the record, and so does a passkey that was refused. */
export class EndedAccess1764100000310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ENDED_ACCESS);
  }

  async down(): Promise<void> {
    throw new Error('Lines of the record are not taken back: restore a backup instead.');
  }
}
