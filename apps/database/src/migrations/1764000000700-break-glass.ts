import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BREAK_GLASS } from './sql/break-glass.sql';

/** Emergencies: rooms opened to one member for some hours, and the review of each. */
export class BreakGlass1764000000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BREAK_GLASS);
  }

  async down(): Promise<void> {
    throw new Error('Emergencies are not taken back: restore a backup instead.');
  }
}
