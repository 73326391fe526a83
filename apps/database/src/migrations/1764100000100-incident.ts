import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INCIDENT } from './sql/incident.sql';

/** Which files an account saw between two days. */
export class Incident1764100000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INCIDENT);
  }

  async down(): Promise<void> {
    throw new Error('The incident tool is not taken back: restore a backup instead.');
  }
}
