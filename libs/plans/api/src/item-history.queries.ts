import { WITH_AUTHOR } from '@guichet/case-files-api';
import { sealOf } from '@guichet/platform-api-kernel';
import { ITEM_FRAME } from './plan-columns';

/**
 * Every version of one item, oldest first, with its line in the record of readings. A version that withdrew the item was
 * born superseded and has none after it. $1 file, $2 item.
 */
export function itemHistory(table: string, columns: string): string {
  return `
with named as materialized (
  select x.id from ${table} x where x.item_id = $2 and x.case_file_id = $1
), recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation)
    select 'plan.read', $1, '${table}', $2, '{plan}'::text[], case_relation($1) where exists (select 1 from named)
)
select coalesce(jsonb_agg(to_jsonb(q)), '[]') as versions, ${sealOf('$1')} from (
  select ${ITEM_FRAME}, ${columns}, x.superseded_at as "supersededAt",
    x.superseded_at is not null and not exists (select 1 from ${table} s where s.item_id = x.item_id and s.version > x.version) as withdrawal
  from named n join ${table} x on x.id = n.id ${WITH_AUTHOR} order by x.version) q`;
}
