import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PLAN_ROOM } from './sql/plan-room.sql';

/** A room of its own for what is urgent and for the plan, shared by agreement and referral like the others. */
export class PlanRoom1763810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PLAN_ROOM);
  }

  async down(): Promise<void> {
    throw new Error('A room is not taken back: restore a backup instead.');
  }
}
