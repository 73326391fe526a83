import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECORD } from './sql/record.sql';

/** Relation, erasable detail and signed checkpoints of the record. What is sealed already keeps its bytes. */
export class Record1764000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RECORD);
  }

  async down(): Promise<void> {
    throw new Error('The record only grows: restore a backup instead.');
  }
}
