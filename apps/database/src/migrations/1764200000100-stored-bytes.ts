import type { MigrationInterface, QueryRunner } from 'typeorm';
import { STORED_BYTES } from './sql/stored-bytes.sql';

/** What is destroyed leaves the storage as well. */
export class StoredBytes1764200000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STORED_BYTES);
  }

  async down(): Promise<void> {
    throw new Error('What was destroyed does not come back: restore a backup instead.');
  }
}
