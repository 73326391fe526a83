import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REPORT_DASHBOARD } from './sql/report-dashboard.sql';
import { REPORT_TABLES } from './sql/report-tables.sql';
import { REPORT_TRIGGERS } from './sql/report-triggers.sql';

const OWNERS = /* sql */ `
grant create on schema public to guichet_definer;
do $$ declare f record; begin
  for f in select p.oid::regprocedure as sig from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prosecdef and (p.proname like 'report\\_%' or p.proname like '%\\_report\\_summaries') loop
    execute format('alter function %s owner to guichet_definer', f.sig);
    execute format('revoke execute on function %s from public', f.sig);
  end loop;
end $$;
revoke create on schema public from guichet_definer;
revoke execute on function answer_class(timestamptz, timestamptz), month_of(date), brussels_day(timestamptz),
  add_elements(integer[], integer[]), sum_elements(integer[]) from public;
grant execute on function answer_class(timestamptz, timestamptz), month_of(date), brussels_day(timestamptz),
  add_elements(integer[], integer[]), sum_elements(integer[]) to guichet_definer;
grant execute on function report_dashboard(date, date, uuid, date) to guichet_api;
grant execute on function fold_report_summaries() to guichet_worker;
select rebuild_report_summaries();`;

/** Numbers for dashboards: summaries that every change keeps exact, and the one function that reads them for a viewer. */
export class ReportSummaries1763800500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [REPORT_TABLES, REPORT_TRIGGERS, REPORT_DASHBOARD, OWNERS]) {
      await runner.query(part);
    }
  }

  async down(): Promise<void> {
    throw new Error('The summaries are not taken back: restore a backup instead.');
  }
}
