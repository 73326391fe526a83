import { sealOf } from '@guichet/platform-api-kernel';
import { FRAME, instant, WITH_AUTHOR } from './record-columns';

/**
 * Every step of one record, oldest first, with its line in the record of readings. The chain is followed both ways from
 * the row named, and only within the file. A step that withdrew the record was born superseded and has no successor.
 * $1 file, $2 record, $3 its room.
 */
export function recordHistory(table: string, columns: string): string {
  return `
with recursive named as (
  select x.id from ${table} x where x.id = $2 and x.case_file_id = $1
), earlier as (
  select x.id, x.supersedes_id from ${table} x join named n on n.id = x.id
  union select x.id, x.supersedes_id from ${table} x join earlier e on x.id = e.supersedes_id
), chain as (
  select e.id from earlier e
  union select x.id from ${table} x join chain c on x.supersedes_id = c.id and x.case_file_id = $1
), recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation)
    select 'case_file.read', $1, '${table}', n.id, array[$3::text], case_relation($1) from named n
)
select coalesce(jsonb_agg(to_jsonb(q)), '[]') as steps, ${sealOf('$1')} from (
  select ${FRAME}, ${columns}, x.superseded_at as "supersededAt",
    ${withdrawn(table)} as withdrawal
  from chain c join ${table} x on x.id = c.id ${WITH_AUTHOR} order by x.created_at, x.superseded_at nulls last) q`;
}

const CURRENT = 'x.superseded_at is null';
/** The last step of a record that was withdrawn: superseded, and by nothing. */
const withdrawn = (table: string): string =>
  `x.superseded_at is not null and not exists (select 1 from ${table} s where s.supersedes_id = x.id and s.case_file_id = $1)`;

/**
 * The current records of one kind, or those that were withdrawn, newest first, with their line in the record of readings. No row when the file is not
 * for the reader to know. $1 file, $2 and $3 page key, $4 how many, $5 room.
 */
export function recordList(table: string, columns: string, which: 'current' | 'withdrawn'): string {
  return `
with f as materialized (select c.id from case_file c where c.id = $1),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms, relation)
    select 'case_file.read', f.id, '${table}', array[$5::text], case_relation(f.id) from f
)
select (select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (
  select ${FRAME}, ${columns}, ${instant('x.created_at')} as key from ${table} x ${WITH_AUTHOR}
  where x.case_file_id = f.id and ${which === 'current' ? CURRENT : withdrawn(table)} and (x.created_at, x.id) < ($2::timestamptz, $3::uuid)
  order by x.created_at desc, x.id desc limit $4) q) as records, ${sealOf('f.id')} from f`;
}
