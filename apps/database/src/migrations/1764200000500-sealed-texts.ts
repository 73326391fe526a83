import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEALED_TEXTS } from './sql/sealed-texts.sql';

/** Every text about one person is sealed with the key of that person. */
export class SealedTexts1764200000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEALED_TEXTS);
  }

  async down(): Promise<void> {
    throw new Error('What is sealed stays sealed: restore a backup instead.');
  }
}
