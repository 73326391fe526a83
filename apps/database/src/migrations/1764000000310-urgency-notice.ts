import type { MigrationInterface, QueryRunner } from 'typeorm';
import { URGENCY_NOTICE } from './sql/urgency-notice.sql';

/** Tells whoever becomes the owner of an urgency. */
export class UrgencyNotice1764000000310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(URGENCY_NOTICE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger owner_told on urgency; drop function urgency_told()');
  }
}
