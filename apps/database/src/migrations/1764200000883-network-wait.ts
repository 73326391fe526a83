import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NETWORK_WAIT } from './sql/network-wait.sql';

/** How long a network waits that used up its tries. */
export class NetworkWait1764200000883 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NETWORK_WAIT);
  }

  async down(): Promise<void> {
    throw new Error('Functions that the server calls are not taken away: restore a backup instead.');
  }
}
