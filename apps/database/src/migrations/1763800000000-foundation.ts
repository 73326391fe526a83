import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACCESS } from './sql/access.sql';
import { KERNEL } from './sql/kernel.sql';
import { POLICIES } from './sql/policies.sql';
import { REFERRALS } from './sql/referrals.sql';
import { ROOMS_SQL } from './sql/rooms.sql';
import { SESSIONS } from './sql/sessions.sql';
import { TABLES } from './sql/tables.sql';

/** Tables, the access rule, the referral machine and row-level security: the walls everything later stands on. */
export class Foundation1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, KERNEL, ACCESS, ROOMS_SQL, REFERRALS, SESSIONS, POLICIES]) {
      await runner.query(part);
    }
  }

  async down(): Promise<void> {
    throw new Error('The foundation is not taken back: restore a backup instead.');
  }
}
