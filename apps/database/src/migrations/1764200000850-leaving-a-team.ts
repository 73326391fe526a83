import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LEAVING_A_TEAM } from './sql/leaving-a-team.sql';

/** Who leaves a team leaves its files and referrals too. */
export class LeavingATeam1764200000850 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LEAVING_A_TEAM);
  }

  async down(): Promise<void> {
    throw new Error('Files that somebody left are not opened to them again: restore a backup instead.');
  }
}
