import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIST_ORDERS } from './sql/list-orders.sql';

/** The list of files is read in the order of an index whatever it is sorted by. */
export class ListOrders1764200000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LIST_ORDERS);
  }

  async down(): Promise<void> {
    throw new Error('What stands about access is stated anew by later steps: restore a backup instead.');
  }
}
