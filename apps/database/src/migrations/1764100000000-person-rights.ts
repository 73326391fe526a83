import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PROCESSING_RESTRICTIONS } from './sql/processing-restrictions.sql';
import { READING_RECORD } from './sql/reading-record.sql';
import { RIGHTS_REQUESTS } from './sql/rights-requests.sql';

/** Who opened a file for the person who asks, what the person asks of the record, and files under restriction. */
export class PersonRights1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(READING_RECORD);
    await runner.query(RIGHTS_REQUESTS);
    await runner.query(PROCESSING_RESTRICTIONS);
  }

  async down(): Promise<void> {
    throw new Error('What a person asked is not taken back: restore a backup instead.');
  }
}
