import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PLAN_RULES } from './sql/plan-rules.sql';
import { PLAN_TABLES } from './sql/plan-tables.sql';

/** Two tracks side by side: what is urgent, and what is being built for later. */
export class Plans1763810001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PLAN_TABLES);
    await runner.query(PLAN_RULES);
  }

  async down(): Promise<void> {
    throw new Error('Plans of persons are not taken back: restore a backup instead.');
  }
}
