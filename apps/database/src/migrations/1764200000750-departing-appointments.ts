import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DEPARTING_APPOINTMENTS } from './sql/departing-appointments.sql';

/** Appointments of somebody who leaves go to a colleague, like files, referrals and tasks. */
export class DepartingAppointments1764200000750 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DEPARTING_APPOINTMENTS);
  }

  async down(): Promise<void> {
    throw new Error('Appointments that were handed over are not given back: restore a backup instead.');
  }
}
