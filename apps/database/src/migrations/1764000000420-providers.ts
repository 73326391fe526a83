import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PROVIDERS } from './sql/providers.sql';

/** Signing in through an organisation's identity provider. */
export class Providers1764000000420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROVIDERS);
  }

  async down(): Promise<void> {
    throw new Error('Members would lose their way in: restore a backup instead.');
  }
}
