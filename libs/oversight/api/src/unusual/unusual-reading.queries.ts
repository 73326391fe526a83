/** What waits, or was looked at, with its line in the record. $1 true for what was looked at. */
export const UNUSUAL_READINGS = `
with q as materialized (
  select u.* from unusual_reading u where (u.state <> 'waiting') = $1 order by u.day desc, u.id limit 100
), recorded as (
  insert into audit_event (action, object_kind, object_ids)
    select 'unusual_reading.list', 'unusual_reading', array(select q.id from q) where exists (select 1 from q)
)
select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'version', q.version,
    'member', jsonb_build_object('id', m.id, 'name', m.given_name || ' ' || m.family_name, 'role', m.role, 'organisation', o.short_name),
    'day', q.day, 'kind', q.kind, 'files', q.files, 'ownMedian', q.own_median, 'peersMedian', q.peers_median, 'threshold', q.threshold,
    'review', case when q.state <> 'waiting' then jsonb_build_object('finding', q.state, 'by', w.given_name || ' ' || w.family_name,
      'at', q.reviewed_at, 'comment', q.comment) end)
  order by q.day desc, q.id), '[]') as items
from q join member m on m.id = q.member_id join organisation o on o.id = m.organisation_id left join member w on w.id = q.reviewer_id`;

/** $1 id, $2 version, $3 finding, $4 words. */
export const REVIEW_UNUSUAL_READING = `update unusual_reading set state = $3, comment = $4, reviewer_id = ctx_member(), reviewed_at = now(), version = version + 1
  where id = $1 and version = $2 returning version`;
export const VISIBLE_UNUSUAL_READING = 'select version from unusual_reading where id = $1';
