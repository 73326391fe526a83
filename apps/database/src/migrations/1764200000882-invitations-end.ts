import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INVITATIONS_END } from './sql/invitations-end.sql';

/** An invitation ends with the address it was sent to, and with the account. */
export class InvitationsEnd1764200000882 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INVITATIONS_END);
  }

  async down(): Promise<void> {
    throw new Error('A protection is not taken away: restore a backup instead.');
  }
}
