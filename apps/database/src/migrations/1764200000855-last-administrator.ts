import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LAST_ADMINISTRATOR } from './sql/last-administrator.sql';

/** The city keeps an administrator, and an organisation closes only when nothing is left in it. */
export class LastAdministrator1764200000855 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LAST_ADMINISTRATOR);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop trigger administrator_stays on member;
drop trigger administrator_stays on organisation;
drop trigger organisation_closing_checked on organisation;
drop function administrator_stays();
drop function organisation_closing_checked();`);
  }
}
