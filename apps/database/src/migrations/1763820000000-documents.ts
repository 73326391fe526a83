import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DOCUMENTS } from './sql/documents.sql';
import { LETTERS } from './sql/letters.sql';

/** Documents and their versions, the letters of the product, and what anybody may learn of a code. */
export class Documents1763820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DOCUMENTS);
    await runner.query(LETTERS);
  }

  async down(): Promise<void> {
    throw new Error('Documents are not taken back: restore a backup instead.');
  }
}
