import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SIGN_IN_FUNCTIONS } from './sql/sign-in-functions.sql';
import { SIGN_IN_TABLES } from './sql/sign-in-tables.sql';

/** Second factors, passkeys, own sessions, and proving oneself anew. */
export class SignIn1764000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SIGN_IN_TABLES);
    await runner.query(SIGN_IN_FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('Second factors are not taken away from members: restore a backup instead.');
  }
}
