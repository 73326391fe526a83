import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NOTES } from './sql/notes.sql';
import { TIMELINE } from './sql/timeline.sql';

/** Notes for fewer readers, locked after a day, with addenda and drafts; and a timeline that stays fast. */
export class NotesAndTimeline1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NOTES);
    await runner.query(TIMELINE);
  }

  async down(): Promise<void> {
    throw new Error('Notes are not taken back: restore a backup instead.');
  }
}
