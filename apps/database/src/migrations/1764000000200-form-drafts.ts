import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FORM_DRAFTS } from './sql/form-drafts.sql';

/** What forms keep before they are sent. */
export class FormDrafts1764000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FORM_DRAFTS);
  }

  async down(): Promise<void> {
    throw new Error('Drafts are words nobody has elsewhere: restore a backup instead.');
  }
}
