import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FIND_PEOPLE } from './sql/find-people.sql';
import { NAME_DICTIONARY } from './sql/name-dictionary.sql';

/** The dictionary of names and the search over it. */
export class PersonSearch1763800450000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NAME_DICTIONARY);
    await runner.query(FIND_PEOPLE);
    await runner.query('select rebuild_name_tokens()');
  }

  async down(): Promise<void> {
    throw new Error('The search is not taken back: restore a backup instead.');
  }
}
