import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSON_COPIES } from './sql/person-copies.sql';

/** Copies of what is held of a person, reviewed text by text. */
export class PersonCopies1764100000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PERSON_COPIES);
  }

  async down(): Promise<void> {
    throw new Error('Copies are not taken back: restore a backup instead.');
  }
}
