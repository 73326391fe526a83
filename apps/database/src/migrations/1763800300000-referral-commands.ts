import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REFERRAL_COMMANDS } from './sql/referral-commands.sql';

/** The last guards of the referral commands, grounds that end by themselves, and who is told of what. */
export class ReferralCommands1763800300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REFERRAL_COMMANDS);
  }

  async down(): Promise<void> {
    throw new Error('Guards are not taken back: restore a backup instead.');
  }
}
