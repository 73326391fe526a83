import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IMPORT_RIGHTS } from './sql/import-rights.sql';

/** A list is worked on only by who may still open it, and a file is taken back only by who may know it. */
export class ImportRights1764200000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IMPORT_RIGHTS);
  }

  async down(): Promise<void> {
    throw new Error('A right that was closed is not opened again: restore a backup instead.');
  }
}
