import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INVITATIONS } from './sql/invitations.sql';

/** Invitations, undertakings of secrecy, and leaving with a hand-over. */
export class Invitations1764000000410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INVITATIONS);
  }

  async down(): Promise<void> {
    throw new Error('The record of who undertook secrecy is not taken down: restore a backup instead.');
  }
}
