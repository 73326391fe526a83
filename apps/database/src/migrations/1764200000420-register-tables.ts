import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REGISTER_TABLES } from './sql/register-tables.sql';

/** The register of processing counts tables of data only. */
export class RegisterTables1764200000420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REGISTER_TABLES);
  }

  async down(): Promise<void> {
    throw new Error('The register is not made worse again: restore a backup instead.');
  }
}
