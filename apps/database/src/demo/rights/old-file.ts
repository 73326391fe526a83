/**
 * One file of an association that was closed before the years for which it is kept: tonight's work proposes that it goes,
 * and the officer finds it on a list. The rules of the reference data decide, as every night.
 */
export const OLD_FILE: readonly string[] = [
  `with old as (
    select f.id from case_file f join organisation o on o.id = f.organisation_id
    where o.kind = 'association' and f.status in ('closed', 'archived') and retention_stop(f.id) is null order by f.closed_on, f.id limit 1
  )
  update case_file f set opened_on = (f.opened_on - interval '6 years')::date, closed_on = (f.closed_on - interval '6 years')::date,
    created_at = f.created_at - interval '6 years' from old where f.id = old.id`,
  'select propose_destruction()',
];
