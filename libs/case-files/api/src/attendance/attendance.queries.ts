import { PACE_WEEKS } from '@guichet/case-files-domain';

const sum = (attendance: string): string =>
  `coalesce(sum(h.hours) filter (where h.attendance = '${attendance}'), 0) as ${attendance}`;

/**
 * Hours of the ledger by course and part of the path, with their line in the record of readings. Hours stay written on
 * the row they were written on: the chain of corrections leads from each row to the one that holds now. No row when the
 * file is not for the reader to know. $1 file.
 */
export const ATTENDANCE = `
with recursive f as materialized (select c.id from case_file c where c.id = $1),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms, relation)
    select 'case_file.read', f.id, 'attended_hours', array['training'], case_relation(f.id) from f
), told as materialized (
  select m.id, m.supersedes_id, m.superseded_at, 'pathway-modules' as kind, m.module_code as code, m.provider_name as title, m.hours_planned, 0 as hours_done, m.valid_from
    from pathway_module m where m.case_file_id = $1
  union all select t.id, t.supersedes_id, t.superseded_at, 'training-episodes', t.kind_code, t.title, t.hours_planned, t.hours_done, t.valid_from
    from training_episode t where t.case_file_id = $1
), chain as (
  select t.id, t.id as current, t.supersedes_id from told t where t.superseded_at is null
  union select t.id, c.current, t.supersedes_id from told t join chain c on t.id = c.supersedes_id
), line as (
  select t.id as "recordId", t.kind, t.code, t.title, t.hours_planned as "hoursPlanned", t.hours_done as declared, t.valid_from,
    ${sum('attended')}, ${sum('excused')}, ${sum('absent')},
    coalesce(sum(h.hours) filter (where h.attendance = 'attended' and h.held_on between today() - ${PACE_WEEKS * 7 - 1} and today()), 0) as "attendedLately",
    min(h.held_on) as "firstOn"
  from told t join chain c on c.current = t.id
  left join attended_hours h on h.case_file_id = $1 and h.superseded_at is null and c.id in (h.module_id, h.training_episode_id)
  where t.superseded_at is null group by 1, 2, 3, 4, 5, 6, 7
)
select today()::text as today, (select coalesce(jsonb_agg(to_jsonb(l) - 'valid_from' order by l.valid_from nulls last, l."recordId"), '[]') from line l) as lines from f`;
