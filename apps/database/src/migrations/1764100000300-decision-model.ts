import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DECISION_MODEL } from './sql/decision-model.sql';
import { RESTRICTIONS_AND_CONFLICTS } from './sql/restrictions-and-conflicts.sql';

/** The need list of residence, restricted files, the level summary, and conflicts of interest that members declare. */
export class DecisionModel1764100000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DECISION_MODEL);
    await runner.query(RESTRICTIONS_AND_CONFLICTS);
  }

  async down(): Promise<void> {
    throw new Error('Restrictions and declared conflicts are not taken back: restore a backup instead.');
  }
}
