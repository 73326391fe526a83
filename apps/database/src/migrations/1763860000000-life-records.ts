import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EMPLOYMENT_FOLLOW_UP_RECORDS, FOLLOW_UP_IN_FILE } from './sql/employment-follow-up-records.sql';
import { GUARDIANSHIP_RECORDS } from './sql/guardianship-records.sql';
import { HEALTH_RECORDS } from './sql/health-records.sql';
import { HOUSING_SEARCH_RECORDS } from './sql/housing-search-records.sql';
import { INCOME_RECORDS } from './sql/income-records.sql';
import { PARTICIPATION_RECORDS } from './sql/participation-records.sql';
import { RIGHTS_RECORDS } from './sql/rights-records.sql';

/** What a life holds besides papers: income and debts, ways to care, rights, taking part, the search for housing. */
export class LifeRecords1763860000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const tables of [
      GUARDIANSHIP_RECORDS,
      INCOME_RECORDS,
      HEALTH_RECORDS,
      RIGHTS_RECORDS,
      PARTICIPATION_RECORDS,
      HOUSING_SEARCH_RECORDS,
      EMPLOYMENT_FOLLOW_UP_RECORDS,
      FOLLOW_UP_IN_FILE,
    ])
      await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('What was recorded in a room is not taken back: restore a backup instead.');
  }
}
