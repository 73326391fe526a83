import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSON_CHANGES } from './sql/person-changes.sql';

/** A change of the person's own facts leaves what they said before. */
export class PersonChanges1764200000310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PERSON_CHANGES);
  }

  async down(): Promise<void> {
    throw new Error('A history is not thrown away: restore a backup instead.');
  }
}
