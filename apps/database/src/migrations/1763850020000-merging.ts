import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MERGING } from './sql/merging.sql';

/** Two files of one person: found, put together by a link, taken apart again. */
export class Merging1763850020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MERGING);
  }

  async down(): Promise<void> {
    throw new Error('Mergers are not taken back all at once: undo each, or restore a backup.');
  }
}
