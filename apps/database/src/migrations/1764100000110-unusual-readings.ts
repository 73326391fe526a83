import type { MigrationInterface, QueryRunner } from 'typeorm';
import { UNUSUAL_READINGS } from './sql/unusual-readings.sql';

/** Days on which an account read in an unusual way, for a human to look at. */
export class UnusualReadings1764100000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UNUSUAL_READINGS);
  }

  async down(): Promise<void> {
    throw new Error('What the officer found is not taken back: restore a backup instead.');
  }
}
