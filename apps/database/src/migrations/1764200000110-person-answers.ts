import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECIPIENT_NOTICES } from './sql/recipient-notices.sql';
import { RIGHTS_LETTERS } from './sql/rights-letters.sql';
import { STATEMENT_WITHDRAWALS } from './sql/statement-withdrawals.sql';

/** The answer on paper, who is told of it, and statements that are taken back. */
export class PersonAnswers1764200000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STATEMENT_WITHDRAWALS);
    await runner.query(RIGHTS_LETTERS);
    await runner.query(RECIPIENT_NOTICES);
  }

  async down(): Promise<void> {
    throw new Error('What a person was answered is not taken back: restore a backup instead.');
  }
}
