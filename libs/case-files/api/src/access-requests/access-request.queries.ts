import { namesOf } from '@guichet/people-api';
import { bearing, KEYS_WITHIN } from '@guichet/platform-api-kernel';
import { instant } from '../records/record-columns';

/**
 * Requests of one side, newest first, with what the list showed in the record: the open ones on files the actor
 * manages, or all the actor sent. $1 side, $2 and $3 page key, $4 how many.
 */
export const LIST_ACCESS_REQUESTS = `
with q as materialized (
  select r.* from access_request r
  where (r.created_at, r.id) < ($2::timestamptz, $3::uuid)
    and case $1 when 'sent' then r.requester_id = ctx_member()
      else r.status = 'open' and r.requester_id <> ctx_member()
        and exists (select 1 from case_file f where f.id = r.case_file_id and f.managers && ctx_subjects()) end
  order by r.created_at desc, r.id desc limit $4
), recorded as (
  insert into audit_event (action, object_kind, object_ids)
    select 'access_request.list', 'access_request', array(select q.id from q) where exists (select 1 from q)
)
select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'version', q.version, 'status', q.status, 'askedAt', ${instant('q.created_at')}, 'reason', ${bearing('access_request.reason', 'q.id', 'q.reason', 'q.case_file_id')},
    'requester', jsonb_build_object('id', m.id, 'name', m.given_name || ' ' || m.family_name, 'organisation', o.short_name, 'team', t.name),
    'answer', ${bearing('access_request.answer', 'q.id', 'q.answer', 'q.case_file_id')}, 'answeredAt', q.answered_at, 'answeredBy', b.given_name || ' ' || b.family_name,
    'caseFile', (select jsonb_build_object('id', f.id, 'reference', f.reference, 'person', ${namesOf('f.id')}) from case_file f where f.id = q.case_file_id))
  order by q.created_at desc, q.id desc), '[]') as requests, ${KEYS_WITHIN}
from q join member m on m.id = q.requester_id join organisation o on o.id = m.organisation_id join team t on t.id = q.requester_team_id
  left join member b on b.id = q.answered_by_id`;

/** $1 request, $2 file. The reason follows, sealed. */
export const REQUEST_ACCESS = `select request_access($1, $2, '') as made`;
/** Why, in the same transaction. $1 request, $2 words. */
export const SAY_WHY = 'select say_why($1, $2)';

export const ANSWER_ACCESS_REQUEST = `update access_request set status = $3, answer = $4, answered_by_id = ctx_member(), answered_at = now(), version = version + 1
  where id = $1 and version = $2 and status = 'open' and requester_id <> ctx_member() returning version`;
export const ACCESS_REQUEST = 'select version, status, requester_id, case_file_id from access_request where id = $1';
