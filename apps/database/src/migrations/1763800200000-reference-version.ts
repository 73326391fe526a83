import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REFERENCE_VERSION } from './sql/reference-version.sql';

/** Copies of the reference lists, in processes and browsers, learn from one number that they are old. */
export class ReferenceVersion1763800200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REFERENCE_VERSION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop trigger reference_changed on reference_entry; drop trigger reference_changed on residence_rule; drop function reference_changed(); drop table reference_version',
    );
  }
}
