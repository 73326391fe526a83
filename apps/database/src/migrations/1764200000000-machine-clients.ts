import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MACHINE_CLIENTS } from './sql/machine-clients.sql';

/** Software of an organisation that signs in by its own key pair. */
export class MachineClients1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MACHINE_CLIENTS);
  }

  async down(): Promise<void> {
    throw new Error('The software of organisations would lose its way in: restore a backup instead.');
  }
}
