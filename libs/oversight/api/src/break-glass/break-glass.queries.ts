import { bearing, KEYS_WITHIN } from '@guichet/platform-api-kernel';

/** True when the actor may know the file. $1 file. */
export const KNOWN_FILE = 'select 1 as known from case_file where id = $1';

/** What came of it: opened, nothing or needless. $1 id, $2 file, $3 rooms, $4 code. The reason follows, sealed. */
export const OPEN_BREAK_GLASS = `select open_break_glass($1, $2, $3, $4, '') as answer`;
/** Why, in the same transaction. $1 id, $2 words. */
export const SAY_WHY = 'select say_why($1, $2)';

/** The new version; 0 when the version read is old, null when it is none of the actor’s. $1 id, $2 version. */
export const END_BREAK_GLASS = 'select end_break_glass($1, $2) as version';

/** The actor’s own that run now. */
export const OWN_BREAK_GLASS = `
select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'version', b.version, 'caseFileId', b.case_file_id, 'reference', b.reference,
  'rooms', b.rooms, 'reasonCode', b.reason_code, 'openedAt', b.created_at, 'endsAt', b.ends_at) order by b.ends_at), '[]') as items
from break_glass b where b.member_id = ctx_member() and b.ended_at is null and b.ends_at > now()`;

/**
 * What the actor may review, with its line in the record: row-level security says which. $1 true for those decided.
 */
export const BREAK_GLASS_REVIEWS = `
with q as materialized (
  select b.* from break_glass b where b.member_id <> ctx_member() and (b.verdict is not null) = $1
  order by case when $1 then null else b.review_due_at end, b.created_at desc limit 100
), recorded as (
  insert into audit_event (action, object_kind, object_ids)
    select 'break_glass.list', 'break_glass', array(select q.id from q) where exists (select 1 from q)
)
select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'version', q.version, 'reference', q.reference,
    'member', jsonb_build_object('id', m.id, 'name', m.given_name || ' ' || m.family_name, 'role', m.role, 'organisation', o.short_name),
    'rooms', q.rooms, 'reasonCode', q.reason_code, 'reason', ${bearing('break_glass.reason', 'q.id', 'q.reason', 'q.case_file_id')}, 'openedAt', q.created_at, 'endsAt', coalesce(q.ended_at, q.ends_at),
    'endedEarly', q.ended_at is not null and not exists (select 1 from break_glass n where n.renews_id = q.id), 'renewal', q.renews_id is not null,
    'reviewDueAt', q.review_due_at, 'escalatedAt', q.escalated_at, 'readings', r.readings, 'roomsRead', r.rooms,
    'review', case when q.verdict is not null then jsonb_build_object('by', w.given_name || ' ' || w.family_name, 'at', q.reviewed_at,
      'verdict', q.verdict, 'comment', ${bearing('break_glass.comment', 'q.id', 'q.comment', 'q.case_file_id')}) end)
  order by case when $1 then null else q.review_due_at end, q.created_at desc), '[]') as items, ${KEYS_WITHIN}
from q join member m on m.id = q.member_id join organisation o on o.id = m.organisation_id left join member w on w.id = q.reviewer_id
  cross join lateral break_glass_readings(q.id) r`;

export const REVIEW_BREAK_GLASS = `update break_glass set verdict = $3, comment = $4, reviewer_id = ctx_member(), reviewed_at = now(), version = version + 1
  where id = $1 and version = $2 returning version`;
export const VISIBLE_BREAK_GLASS = 'select version from break_glass where id = $1';
/** Who is told of the decision, and of which file. */
export const REVIEWED = 'select member_id, case_file_id from break_glass where id = $1';

/** $1 first day counted, $2 fewest peers. */
export const BREAK_GLASS_RATES = `
select coalesce(jsonb_agg(jsonb_build_object(
    'member', jsonb_build_object('id', m.id, 'name', m.given_name || ' ' || m.family_name, 'role', m.role, 'organisation', o.short_name),
    'count', r.times, 'peersMedian', r.peers_median, 'peers', r.peers) order by r.times desc, m.family_name, m.id), '[]') as items
from break_glass_rates(day_start($1::date), $2) r join member m on m.id = r.member_id join organisation o on o.id = m.organisation_id`;
