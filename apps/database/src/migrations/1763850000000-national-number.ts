import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NATIONAL_NUMBER } from './sql/national-number.sql';

/** National numbers: encrypted, off for organisations without an authorisation, each reading recorded. */
export class NationalNumber1763850000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NATIONAL_NUMBER);
  }

  async down(): Promise<void> {
    throw new Error('National numbers are not taken back: restore a backup instead.');
  }
}
