import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FINDING } from './sql/finding.sql';

/** Organisations’ own numbers for a person, and the views a member keeps of the list. */
export class Finding1763850010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FINDING);
  }

  async down(): Promise<void> {
    throw new Error('Own numbers and views are not taken back: restore a backup instead.');
  }
}
