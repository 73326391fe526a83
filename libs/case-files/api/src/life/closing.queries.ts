import { sealOf } from '@guichet/platform-api-kernel';

const label = (list: string, column: string): string =>
  `coalesce((select e.label_fr from reference_entry e where e.list = '${list}' and e.code = x.${column}), x.${column})`;
const record = (table: string, room: string, name: string, since: string, runs: string): string =>
  `select x.id, '${room}' as room, ${name} as label, ${since}::text as since from ${table} x where x.case_file_id = $1 and x.superseded_at is null and ${runs}`;
const LASTS = '(x.valid_until is null or x.valid_until >= today())';

/** Records of a file without an end, as far as row-level security lets the reader see them. $1 file. */
export const RUNNING = [
  record(
    'residence_document',
    'residence',
    label('residence_document_type', 'type_code'),
    'x.valid_from',
    `${LASTS} and x.lost_on is null and x.withdrawn_on is null`,
  ),
  record(
    'residence_procedure',
    'residence',
    label('residence_procedure_kind', 'kind_code'),
    'x.opened_on',
    'x.closed_on is null',
  ),
  record('housing_situation', 'housing', label('housing_kind', 'kind_code'), 'x.valid_from', LASTS),
  record('training_episode', 'training', 'x.title', 'x.valid_from', LASTS),
  record('employment_episode', 'employment', 'x.occupation', 'x.valid_from', LASTS),
  record('project', 'project', 'x.title', 'x.valid_from', LASTS),
].join(' union all ');

/** What to look at before closing, and before opening again, with its record. $1 file. No row: the actor may not know it. */
export const CLOSING_CONTEXT = /* sql */ `
with f as materialized (select id from case_file where id = $1),
running as materialized (${RUNNING}),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms)
    select 'case_file.closing_read', f.id, 'case_file', array(select distinct r.room from running r order by 1) from f
)
select
  (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'room', 'referral', 'label', sealed_at('referral.subject', r.id, r.subject), 'since', r.sent_at) order by r.created_at), '[]')
    from referral r where r.case_file_id = f.id and r.ended_at is null) as "openReferrals",
  (select count(*)::integer from appointment a where a.case_file_id = f.id and a.status = 'booked' and a.starts_at > now()) as appointments,
  (select coalesce(jsonb_agg(to_jsonb(r) order by r.room, r.since, r.id), '[]') from running r) as running,
  (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'closedAt', c.created_at, 'closedBy', m.given_name || ' ' || m.family_name, 'reasonCode', c.reason_code,
      'destination', sealed_at('file_closure.destination', c.id, c.destination), 'satisfaction', c.satisfaction, 'remainsOpen', sealed_at('file_closure.remains_open', c.id, c.remains_open), 'wayBack', sealed_at('file_closure.way_back', c.id, c.way_back), 'reopenedAt', c.reopened_at,
      'reopenedBy', n.given_name || ' ' || n.family_name,
      'running', (select coalesce(jsonb_agg(to_jsonb(r) order by r.room, r.since, r.id), '[]') from running r
        where exists (select 1 from jsonb_array_elements(c.running) k where k ->> 'id' = r.id::text))) order by c.created_at desc), '[]')
    from file_closure c join member m on m.id = c.closed_by_id left join member n on n.id = c.reopened_by_id where c.case_file_id = f.id) as closures,
  ${sealOf('f.id')}
from f`;

/** $1 file, $2 identifier, $3 reason, $4 destination, $5 satisfaction, $6 what remains open, $7 the way back. */
export const REMEMBER_CLOSURE = /* sql */ `
insert into file_closure (id, case_file_id, reason_code, destination, satisfaction, remains_open, way_back, running, closed_by_id)
select $2, $1, $3, $4, $5, $6, $7, coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'room', r.room)) from (${RUNNING}) r), '[]'), ctx_member()`;

/** Notes in the closing that the file was opened again. $1 file. */
export const REMEMBER_REOPENING = /* sql */ `
update file_closure set reopened_at = now(), reopened_by_id = ctx_member(), version = version + 1 where case_file_id = $1 and reopened_at is null`;
