import type { MigrationInterface, QueryRunner } from 'typeorm';
import { AGREEMENT_PROOFS } from './sql/agreement-proofs.sql';
import { AGREEMENT_RECEIPTS } from './sql/agreement-receipts.sql';
import { AGREEMENT_REMINDERS } from './sql/agreement-reminders.sql';
import { WHO_MAY_RECEIVE } from './sql/who-may-receive.sql';

/** An agreement keeps what was explained and what stands for the yes; who did not sign receives nothing; its end is announced. */
export class AgreementProofs1764000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AGREEMENT_PROOFS);
    await runner.query(WHO_MAY_RECEIVE);
    await runner.query(AGREEMENT_REMINDERS);
    await runner.query(AGREEMENT_RECEIPTS);
  }

  down(): Promise<void> {
    throw new Error('the interpreters and signatures of agreements would be lost: restore a backup instead');
  }
}
