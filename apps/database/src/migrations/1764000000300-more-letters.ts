import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MORE_LETTERS } from './sql/more-letters.sql';

/** Adds the summary of the plan to the letters, and papers to the rooms that came after the first ten. */
export class MoreLetters1764000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MORE_LETTERS);
  }

  async down(): Promise<void> {
    throw new Error('Letters that were issued are not taken out again: restore a backup instead.');
  }
}
