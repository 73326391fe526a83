import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DEPARTING_TASKS } from './sql/departing-tasks.sql';

/** Tasks about files that nobody here may know do not hold up a departure. */
export class DepartingTasks1764200000860 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DEPARTING_TASKS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function drop_tasks_beyond(uuid, jsonb, jsonb)');
  }
}
