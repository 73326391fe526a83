import type { MigrationInterface, QueryRunner } from 'typeorm';

const decidedOnce = (when: string): string => `
drop trigger decided_once on break_glass;
create trigger decided_once before update of verdict, reviewer_id, comment on break_glass for each row
  when (${when}) execute function break_glass_decided();`;

/** The comment of a review that was written before texts were sealed is sealed where it stands; nothing else changes it. */
export class SealedReviews1764200000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      decidedOnce(
        `old.verdict is not null and (current_user = 'guichet_definer' and current_setting('app.seals', true) = 'on') is not true`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(decidedOnce('old.verdict is not null'));
  }
}
