import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DIARY_FUNCTIONS } from './sql/diary-functions.sql';
import { DIARY_POLICIES } from './sql/diary-policies.sql';
import { DIARY_TABLES } from './sql/diary-tables.sql';

/** Appointments, reminders, tasks, working hours and calendar addresses. */
export class Diary1763830000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DIARY_TABLES);
    await runner.query(DIARY_FUNCTIONS);
    await runner.query(DIARY_POLICIES);
  }

  async down(): Promise<void> {
    throw new Error('The diary is not taken back: restore a backup instead.');
  }
}
