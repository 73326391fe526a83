import { sealOf } from '@guichet/platform-api-kernel';

const LINE = `'id', q.id, 'version', q.version, 'reference', q.reference, 'kind', q.kind, 'state', q.state, 'receivedOn', q.received_on,
  'dueOn', q.due_on, 'extended', q.extension_code is not null, 'closedOn', q.closed_on, 'organisation', ro.short_name`;

/** Writes a request down; the database sets number and legal delay. $1 id, $2 file, $3 kind, $4 day, $5 how, $6 identity, $7 words, $8 room, $9 kind of fact, $10 fact. */
export const RECEIVE_RIGHTS_REQUEST = `
insert into rights_request (id, case_file_id, kind, received_on, received_how, received_by_id, identity_check_code, statement, fact_room, fact_kind, fact_id)
values ($1, $2, $3, $4, $5, ctx_member(), $6, $7, $8, $9, $10)`;

/** Beside the fact from now on. $1 id, $2 file, $3 room, $4 kind of fact, $5 fact, $6 request, $7 words, $8 day. */
export const ADD_PERSON_STATEMENT = `
insert into person_statement (id, case_file_id, fact_room, fact_kind, fact_id, request_id, text, said_on, author_id)
values ($1, $2, $3, $4, $5, $6, $7, $8, ctx_member())`;

/** True when the actor may know the file, and where the fact stands. $1 file, $2 room, $3 kind, $4 fact. */
export const KNOWN_FILE = 'select fact_standing(c.id, $2, $3, $4) as fact from case_file c where c.id = $1';

/** Requests of one file, as far as the reader may see them, with their line in the record. $1 file. */
export const FILE_RIGHTS_REQUESTS = `
with f as materialized (select c.id from case_file c where c.id = $1),
q as materialized (select r.* from rights_request r join f on f.id = r.case_file_id order by r.received_on desc, r.id limit 100),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, relation)
    select 'rights_request.read', f.id, 'rights_request', case_relation(f.id) from f where exists (select 1 from q)
)
select coalesce(readings_title(f.id), 'none') <> 'none' as "mayReadReadings",
  ctx_may('rights_request.receive') and case_relation(f.id) not in ('break_glass', 'none') as "mayReceive",
  (select coalesce(jsonb_agg(jsonb_build_object(${LINE}) order by q.closed_on is not null, q.due_on, q.id), '[]')
    from q join member rm on rm.id = q.received_by_id join organisation ro on ro.id = rm.organisation_id) as items
from f`;

/** The officer’s desk, the first due first, with its line in the record. $1 and $2 page key (day, id), $3 how many. */
const desk = (closed: boolean): string => `
with q as materialized (
  select r.* from rights_request r where ${closed ? 'r.closed_on is not null and (r.closed_on, r.id) < ($1::date, $2::uuid) order by r.closed_on desc, r.id desc' : 'r.closed_on is null and (r.due_on, r.id) > ($1::date, $2::uuid) order by r.due_on, r.id'} limit $3
), recorded as (
  insert into audit_event (action, object_kind, object_ids)
    select 'rights_request.list', 'rights_request', array(select q.id from q) where exists (select 1 from q)
)
select coalesce(jsonb_agg(jsonb_build_object(${LINE}) order by ${closed ? 'q.closed_on desc, q.id desc' : 'q.due_on, q.id'}), '[]') as items
from q join member rm on rm.id = q.received_by_id join organisation ro on ro.id = rm.organisation_id`;
export const OPEN_RIGHTS_REQUESTS = desk(false);
export const CLOSED_RIGHTS_REQUESTS = desk(true);

/** One request whole, with its line in the record. $1 request. */
export const READ_RIGHTS_REQUEST = `
with q as materialized (select r.*, exists (select 1 from case_file c where c.id = r.case_file_id) as knows from rights_request r where r.id = $1),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation)
    select 'rights_request.read', q.case_file_id, 'rights_request', q.id, array_remove(array[q.fact_room], null),
      case when q.knows then case_relation(q.case_file_id) else 'office' end from q
)
select jsonb_build_object(${LINE}, 'caseFileId', q.case_file_id, 'receivedHow', q.received_how,
  'receivedBy', jsonb_build_object('id', rm.id, 'name', rm.given_name || ' ' || rm.family_name, 'organisation', ro.short_name),
  'lead', jsonb_build_object('id', f.lead_id, 'name', f.lead_name, 'organisation', f.lead_organisation),
  'identityCheckCode', q.identity_check_code, 'statement', sealed_at('rights_request.statement', q.id, q.statement),
  'fact', case when q.fact_id is not null then jsonb_build_object('room', q.fact_room, 'kind', q.fact_kind, 'id', q.fact_id, 'state', coalesce(f.fact_state, 'current')) end,
  'refusalCode', q.refusal_code, 'answer', sealed_at('rights_request.answer', q.id, q.answer), 'appealTold', q.appeal_told, 'knowsFile', q.knows,
  'mayHandle', ctx_may('rights_request.handle'), 'mayMakeCopy', q.kind = 'access' and q.state = 'under_review' and q.knows and f.lead_id = ctx_member() and ctx_may('person_copy.make')
    and not exists (select 1 from person_copy c where c.request_id = q.id and c.state = 'review'),
  'mayRestrict', ctx_may('rights_request.handle') and q.state = 'under_review'
    and not exists (select 1 from processing_restriction x where x.case_file_id = q.case_file_id and x.lifted_at is null),
  'copy', (select jsonb_build_object('id', c.id, 'state', c.state, 'masked', c.masked, 'withheld', c.withheld, 'madeAt', c.made_at, 'expiresAt', c.expires_at,
    'own', c.made_by_id = ctx_member()) from person_copy c where c.request_id = q.id order by c.created_at desc limit 1),
  'steps', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'at', s.at, 'step', s.step, 'member', m.given_name || ' ' || m.family_name, 'code', s.code, 'text', sealed_at('rights_request_step.text', s.id, s.text))
    order by s.at, s.id), '[]') from rights_request_step s join member m on m.id = s.member_id where s.request_id = q.id),
  'recipients', request_recipients(q.id), 'mayIssueLetter', ctx_may('rights_request.handle') and q.closed_on is not null,
  'letters', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'at', l.created_at, 'language', l.language, 'by', m.given_name || ' ' || m.family_name) order by l.created_at desc, l.id), '[]')
    from rights_letter l join member m on m.id = l.issued_by_id where l.request_id = q.id)) as request, ${sealOf('q.case_file_id')}
from q join member rm on rm.id = q.received_by_id join organisation ro on ro.id = rm.organisation_id cross join lateral rights_request_file(q.id) f`;

/** The new version; 0 when the version read is old, null when there is none for the actor. $1 id, $2 version, $3 step, $4 code, $5 words, $6 appeal told, $7 its line and $8 the words sealed for that. */
export const STEP_RIGHTS_REQUEST = 'select step_rights_request($1, $2, $3, $4, $5, $6, $7, $8) as version';

/** Whose request it is. $1 request. */
export const FILE_OF_RIGHTS_REQUEST = 'select case_file_id as "caseFileId" from rights_request where id = $1';
