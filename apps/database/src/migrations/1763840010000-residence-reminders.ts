import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RESIDENCE_REMINDERS_SQL } from './sql/residence-reminders.sql';

/** The days of a paper’s clock remind the lead worker once, and are taken back when they no longer hold. */
export class ResidenceReminders1763840010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RESIDENCE_REMINDERS_SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop function follow_residence_reminders(); drop function residence_reminders_due(); drop table residence_reminder; drop index ix_residence_document_covers',
    );
  }
}
