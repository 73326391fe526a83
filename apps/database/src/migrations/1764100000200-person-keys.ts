import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSON_KEYS } from './sql/person-keys.sql';
import { SEALED_COLUMNS } from './sql/sealed-columns.sql';

/** A key for each person, and the columns whose texts are sealed with it. */
export class PersonKeys1764100000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PERSON_KEYS);
    await runner.query(SEALED_COLUMNS);
  }

  async down(): Promise<void> {
    throw new Error('Sealed texts are not opened by a migration: restore a backup instead.');
  }
}
