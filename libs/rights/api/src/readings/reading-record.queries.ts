import { KEYS_WITHIN } from '@guichet/platform-api-kernel';

const LINES = `(select coalesce(jsonb_agg(to_jsonb(r)), '[]') from reading_record(f.id, $2, $3, $4, $5, $6, $7) r)`;

/**
 * Who opened a file, with its own line in the record. `title` tells a refusal from nothing. $1 file, $2 and $3 page key,
 * $4 first day, $5 last day, $6 organisation, $7 how many, $8 what is recorded.
 */
export const READ_READING_RECORD = `
with f as materialized (select q.id, q.title from (select $1::uuid as id, readings_title($1::uuid) as title) q where q.title is not null),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, relation)
    select $8, f.id, 'case_file', case when f.title = 'office' then 'office' end from f where f.title <> 'none'
)
select f.title, case when f.title <> 'none' then ${LINES} end as lines, reading_reference(f.id) as reference from f`;

/** What was shared with whom, with its line in the record. $1 file, $2 how many of each. */
export const READ_SHARING_RECORD = `
with f as materialized (select q.id, q.title from (select $1::uuid as id, readings_title($1::uuid) as title) q where q.title is not null),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, relation)
    select 'readings.sharing', f.id, 'case_file', case when f.title = 'office' then 'office' end from f where f.title <> 'none'
)
select f.title, sharing_record(f.id, $2) as record, ${KEYS_WITHIN} from f`;
