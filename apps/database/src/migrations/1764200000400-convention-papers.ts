import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CONVENTION_PAPERS } from './sql/convention-papers.sql';

/** The signed papers of conventions, and a third reminder. */
export class ConventionPapers1764200000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONVENTION_PAPERS);
  }

  async down(): Promise<void> {
    throw new Error('The papers of conventions are not taken back: restore a backup instead.');
  }
}
