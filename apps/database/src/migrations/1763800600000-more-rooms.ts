import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MORE_ROOMS } from './sql/more-rooms.sql';

/** The rooms that complete the file, and how many records each of them holds. */
export class MoreRooms1763800600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MORE_ROOMS);
  }

  async down(): Promise<void> {
    throw new Error('What was recorded in a room is not taken back: restore a backup instead.');
  }
}
