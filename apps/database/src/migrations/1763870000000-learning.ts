import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LEARNING } from './sql/learning.sql';

/** Languages, schooling, skills, the integration path with its hours, and the steps of projects. */
export class Learning1763870000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LEARNING);
  }

  async down(): Promise<void> {
    throw new Error('What was recorded in a room is not taken back: restore a backup instead.');
  }
}
