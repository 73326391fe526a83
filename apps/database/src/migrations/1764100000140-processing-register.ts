import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PROCESSING_REGISTER } from './sql/processing-register.sql';

/** The register of processing, read from the catalogue. */
export class ProcessingRegister1764100000140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROCESSING_REGISTER);
  }

  async down(): Promise<void> {
    throw new Error('The register of processing is not taken back: restore a backup instead.');
  }
}
