import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IMPORTS } from './sql/imports.sql';

/** Lists that partners already keep: brought in, and taken back. */
export class Imports1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IMPORTS);
  }

  async down(): Promise<void> {
    throw new Error('What was brought in does not lose its origin: restore a backup instead.');
  }
}
