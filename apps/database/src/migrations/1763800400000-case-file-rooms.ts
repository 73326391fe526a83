import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_FILE_ROOMS } from './sql/case-file-rooms.sql';

/** What reading and keeping a file needs: visits, relations, the guards of agreements and life, who read what. */
export class CaseFileRooms1763800400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CASE_FILE_ROOMS);
  }

  async down(): Promise<void> {
    throw new Error('The record and its guards are not taken back: restore a backup instead.');
  }
}
