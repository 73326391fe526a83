import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SECOND_FACTOR_RULES } from './sql/second-factor-rules.sql';

/** Who says which roles must have a second factor. */
export class SecondFactorRules1764200000880 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SECOND_FACTOR_RULES);
  }

  async down(): Promise<void> {
    throw new Error('A protection is not taken away: restore a backup instead.');
  }
}
