const PERSON = (table: string): string => `${table}.given_name || ' ' || ${table}.family_name`;

const LIST = `jsonb_build_object('id', l.id, 'version', l.version, 'organisation', o.short_name, 'state', l.state, 'createdAt', l.created_at,
  'submitted', case when l.submitted_by_id is not null then jsonb_build_object('by', ${PERSON('s')}, 'at', l.submitted_at) end,
  'approved', case when l.approved_by_id is not null then jsonb_build_object('by', ${PERSON('a')}, 'at', l.approved_at) end, 'finishedAt', l.finished_at,
  'counts', (select coalesce(jsonb_object_agg(c.state, c.n), '{}') from (select i.state, count(*) as n from retention_item i where i.list_id = l.id group by i.state) c),
  'allowedActions', array_remove(array[
    case when l.state = 'proposed' and ctx_may('retention.submit') then 'submit' end,
    case when l.state = 'submitted' and ctx_may('retention.approve') and l.submitted_by_id <> ctx_member() then 'approve' end,
    case when l.state = 'done' then 'certificate' end], null))`;
const FROM_LIST = `from retention_list l join organisation o on o.id = l.organisation_id left join member s on s.id = l.submitted_by_id
  left join member a on a.id = l.approved_by_id`;

/** Rules in force, lists that the actor sees, and live holds. $1 true in English. */
export const RETENTION_DESK = `
select
  (select coalesce(jsonb_agg(jsonb_build_object('code', e.code, 'label', case when $1 then e.label_en else e.label_fr end, 'kind', e.attributes ->> 'kind',
      'room', e.attributes ->> 'room', 'years', (e.attributes ->> 'years')::integer, 'result', e.attributes ->> 'result', 'source', e.source, 'reviewedOn', e.reviewed_on) order by e.position), '[]')
    from reference_entry e where e.list = 'retention_rule' and (e.valid_from is null or e.valid_from <= today()) and (e.valid_to is null or e.valid_to >= today())) as rules,
  (select coalesce(jsonb_agg(x.list order by x.at desc), '[]') from (select ${LIST} as list, l.created_at as at ${FROM_LIST} order by l.created_at desc limit 100) x) as lists,
  (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'version', h.version, 'reference', h.reference, 'reasonCode', h.reason_code, 'note', h.note, 'until', h.until,
      'by', ${PERSON('m')}) order by h.until, h.id), '[]')
    from retention_hold h join member m on m.id = h.placed_by_id where h.lifted_at is null and h.until >= today()) as holds`;

/** One list. $1 list. */
export const RETENTION_LIST = `select ${LIST} as list, l.code, l.finished_at, o.name as organisation ${FROM_LIST} where l.id = $1`;

/** Its items with their line in the record. $1 list, $2 last reference and $3 id of the page before, $4 lines and one more. */
export const RETENTION_ITEMS = `
with q as materialized (
  select i.* from retention_item i where i.list_id = $1 and ($2::text is null or (i.reference, i.id) > ($2, $3::uuid)) order by i.reference, i.id limit $4::integer
), recorded as (
  insert into audit_event (action, object_kind, object_id, object_ids) select 'retention.read', 'retention_list', $1, array(select distinct q.case_file_id from q)
    where exists (select 1 from q)
)
select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'reference', q.reference, 'room', q.room, 'ruleCode', q.rule_code, 'result', q.result, 'closedOn', q.closed_on,
  'dueOn', q.due_on, 'state', q.state, 'stop', q.stop, 'doneAt', q.done_at) order by q.reference, q.id), '[]') as items from q`;

/** Everything that went, for the certificate. $1 list. */
export const RETENTION_GONE = `
select i.reference, i.room, i.result, i.closed_on::text as closed_on, i.rule_code, e.label_fr as rule, (i.done_at at time zone 'Europe/Brussels')::date::text as gone_on, i.row_count as rows,
  b.objects, b.gone_at
from retention_item i cross join lateral (select count(*)::integer as objects, max(s.gone_at) as gone_at from stored_object_removal s where s.item_id = i.id) b left join reference_entry e on e.list = 'retention_rule' and e.code = i.rule_code
where i.list_id = $1 and i.state in ('destroyed', 'pseudonymised') order by i.reference, i.room nulls first`;

/** The next version; 0 when the version read is old, null when it is none of theirs. $1 list, $2 version, $3 step, $4 code. */
export const MOVE_RETENTION_LIST = 'select move_retention_list($1, $2, $3, $4) as version';
export const HOLD_FILE = 'select hold_file($1, $2, $3, $4::date) as id';
export const LIFT_HOLD = 'select lift_hold($1, $2) as version';
