import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CONVENTIONS } from './sql/conventions.sql';

/** The register of conventions and their end. */
export class Conventions1764100000130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONVENTIONS);
  }

  async down(): Promise<void> {
    throw new Error('The register of conventions is not taken back: restore a backup instead.');
  }
}
