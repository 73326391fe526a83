import { CLOSED_ROOMS } from '@guichet/access-contract';
import { RECORD_KINDS } from '@guichet/case-files-contract';
import {
  RECEIVED_HOW,
  RIGHTS_REQUEST_KINDS,
  RIGHTS_REQUEST_STATES,
  RIGHTS_REQUEST_STEPS,
} from '@guichet/rights-contract';

const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(',');
const roomOfKind = Object.values(RECORD_KINDS)
  .map(({ name, room }) => `when '${name}' then '${room}'`)
  .join(' ');
const steps = Object.entries(RIGHTS_REQUEST_STEPS)
  .flatMap(([step, { from, to }]) => from.map((state) => `('${step}', '${state}', '${to ?? state}')`))
  .join(', ');
/** Enters the room that a row is about, or the row is about none. */
const enters = (table: string): string =>
  `exists (select 1 from case_room r where r.case_file_id = ${table}.case_file_id and r.room = ${table}.fact_room and r.readers && (select ctx_subjects()) offset 0)`;

/** What a person asks of the record, its legal delay and its steps; and what the person says of a fact, beside it. */
export const RIGHTS_REQUESTS = /* sql */ `
create table rights_request (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  reference text not null,
  kind text not null,
  state text not null default 'received',
  received_on date not null,
  received_how text not null,
  received_by_id uuid not null,
  identity_check_code text not null,
  statement text not null,
  fact_room text,
  fact_kind text,
  fact_id uuid,
  due_on date not null,
  extension_code text,
  handler_id uuid,
  refusal_code text,
  answer text not null default '',
  appeal_told boolean not null default false,
  closed_on date,
  constraint ck_rights_request_kind check (kind in (${list(RIGHTS_REQUEST_KINDS)})),
  constraint ck_rights_request_state check (state in (${list(RIGHTS_REQUEST_STATES)})),
  constraint ck_rights_request_how check (received_how in (${list(RECEIVED_HOW)})),
  constraint ck_rights_request_statement check (length(statement) between 3 and 4000),
  constraint ck_rights_request_fact check ((fact_room is null) = (fact_kind is null) and (fact_room is null) = (fact_id is null) and (kind <> 'contradiction' or fact_id is not null)),
  constraint ck_rights_request_due check (due_on > received_on),
  constraint ck_rights_request_closed check ((state in ('answered','refused')) = (closed_on is not null) and (closed_on is null or answer <> '')),
  constraint ck_rights_request_refused check ((state = 'refused') = (refusal_code is not null)),
  constraint ck_rights_request_appeal check (state <> 'refused' or appeal_told),
  constraint pk_rights_request primary key (id),
  constraint fk_rights_request_case_file_id foreign key (case_file_id) references case_file (id),
  constraint fk_rights_request_received_by_id foreign key (received_by_id) references member (id),
  constraint fk_rights_request_handler_id foreign key (handler_id) references member (id)
);
create index ix_rights_request_file on rights_request (case_file_id, received_on, id);
create index ix_rights_request_open on rights_request (due_on, id) where closed_on is null;
create index ix_rights_request_closed on rights_request (closed_on, id) where closed_on is not null;
comment on column rights_request.id is 'internal: random identifier';
comment on column rights_request.version is 'internal: grows by one with each change; compared with If-Match';
comment on column rights_request.created_at is 'internal: when the row was recorded';
comment on column rights_request.case_file_id is 'internal: the file';
comment on column rights_request.reference is 'personal: its guichet number, for the officer who does not know the file';
comment on column rights_request.kind is 'personal: access, rectification, contradiction, restriction, objection or erasure';
comment on column rights_request.state is 'internal: received, under_review, answered or refused';
comment on column rights_request.received_on is 'personal: day on which the person asked';
comment on column rights_request.received_how is 'internal: desk, mail or letter';
comment on column rights_request.received_by_id is 'internal: who wrote it down';
comment on column rights_request.identity_check_code is 'personal: code in reference list identity_check';
comment on column rights_request.statement is 'sensitive: what the person asks, in their own words';
comment on column rights_request.fact_room is 'internal: room of the fact it is about';
comment on column rights_request.fact_kind is 'internal: note, or the name of a kind of record';
comment on column rights_request.fact_id is 'internal: the fact it is about';
comment on column rights_request.due_on is 'internal: last day of the legal delay';
comment on column rights_request.extension_code is 'internal: code in reference list delay_extension_reason, when more time was taken';
comment on column rights_request.handler_id is 'internal: the officer who examines it';
comment on column rights_request.refusal_code is 'personal: code in reference list rights_refusal_reason';
comment on column rights_request.answer is 'sensitive: what the person was answered';
comment on column rights_request.appeal_told is 'internal: the person was told where to complain';
comment on column rights_request.closed_on is 'internal: day of the answer or the refusal';

create table rights_request_step (
  id uuid not null default gen_random_uuid(),
  request_id uuid not null,
  at timestamptz not null default now(),
  step text not null,
  member_id uuid not null,
  code text,
  text text not null default '',
  constraint ck_rights_request_step_step check (step in (${list(Object.keys(RIGHTS_REQUEST_STEPS))})),
  constraint pk_rights_request_step primary key (id),
  constraint fk_rights_request_step_request_id foreign key (request_id) references rights_request (id),
  constraint fk_rights_request_step_member_id foreign key (member_id) references member (id)
);
create index ix_rights_request_step_request on rights_request_step (request_id, at, id);
comment on column rights_request_step.id is 'internal: random identifier';
comment on column rights_request_step.request_id is 'internal: the request';
comment on column rights_request_step.at is 'internal: when';
comment on column rights_request_step.step is 'internal: which step was taken';
comment on column rights_request_step.member_id is 'internal: who';
comment on column rights_request_step.code is 'personal: coded reason of the step';
comment on column rights_request_step.text is 'sensitive: in words';

create table person_statement (
  id uuid not null default gen_random_uuid(),
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  fact_room text not null,
  fact_kind text not null,
  fact_id uuid not null,
  request_id uuid not null,
  text text not null,
  said_on date not null,
  author_id uuid not null,
  constraint pk_person_statement primary key (id),
  constraint fk_person_statement_case_file_id foreign key (case_file_id) references case_file (id),
  constraint fk_person_statement_request_id foreign key (request_id) references rights_request (id),
  constraint fk_person_statement_author_id foreign key (author_id) references member (id)
);
create index ix_person_statement_file on person_statement (case_file_id, created_at, id);
comment on column person_statement.id is 'internal: random identifier';
comment on column person_statement.created_at is 'internal: when the row was recorded';
comment on column person_statement.case_file_id is 'internal: the file';
comment on column person_statement.fact_room is 'internal: room of the fact, whose readers see the statement too';
comment on column person_statement.fact_kind is 'internal: note, or the name of a kind of record';
comment on column person_statement.fact_id is 'internal: the fact';
comment on column person_statement.request_id is 'internal: the request it came with';
comment on column person_statement.text is 'sensitive: what the person says of the fact, in their own words';
comment on column person_statement.said_on is 'personal: day on which they said it';
comment on column person_statement.author_id is 'internal: who wrote it down';

-- months that the list of legal delays gives on a day: a row with its source, never a number here
create function legal_delay_months(p_code text) returns integer language sql stable
  return (select (e.attributes ->> 'months')::integer from reference_entry e where e.list = 'legal_delay' and e.code = p_code
    and (e.valid_from is null or e.valid_from <= today()) and (e.valid_to is null or e.valid_to >= today()));

-- the last day of a delay in months; when that is no working day, the next one (Regulation 1182/71, article 3, paragraph 4)
create function legal_due_on(p_from date, p_months integer) returns date language sql stable
  return (select min(g::date) from generate_series(p_from + make_interval(months => p_months), p_from + make_interval(months => p_months) + interval '15 days', interval '1 day') g
    where extract(isodow from g) < 6 and not exists (select 1 from reference_entry e where e.list = 'public_holiday' and e.code = to_char(g, 'YYYY-MM-DD')));

-- where a fact stands, as far as the caller may read it; current, corrected or withdrawn
create function fact_standing(p_case uuid, p_room text, p_kind text, p_id uuid) returns text language plpgsql stable as $$
declare
  v_superseded timestamptz;
  v_followed boolean;
begin
  if p_kind = 'note' then
    select n.superseded_at, exists (select 1 from note x where x.supersedes_id = n.id) into v_superseded, v_followed from note n where n.id = p_id and n.case_file_id = p_case and n.room = p_room;
  elsif p_room = (case p_kind ${roomOfKind} end) then
    execute format('select n.superseded_at, exists (select 1 from %1$I x where x.supersedes_id = n.id) from %1$I n where n.id = $1 and n.case_file_id = $2', p_kind)
      into v_superseded, v_followed using p_id, p_case;
  end if;
  return case when v_followed is null then null when v_superseded is null then 'current' when v_followed then 'corrected' else 'withdrawn' end;
end $$;

create function rights_request_received() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  f record;
begin
  select c.reference, c.opened_on into f from case_file c where c.id = new.case_file_id;
  if new.received_on > today() or new.received_on < f.opened_on then
    raise exception 'the day is to come, or before the file' using errcode = 'GU422', constraint = 'rights_request_received_on', column = 'received_on';
  end if;
  new.reference := f.reference;
  new.state := 'received';
  new.due_on := legal_due_on(new.received_on, legal_delay_months('rights_answer'));
  return new;
end $$;
create trigger received before insert on rights_request for each row execute function rights_request_received();
create trigger reference_checked before insert or update on rights_request for each row
  execute function reference_checked('identity_check_code', 'identity_check', 'extension_code', 'delay_extension_reason', 'refusal_code', 'rights_refusal_reason');

-- one step of the table, its line, and the version: nothing else changes a request
create function step_rights_request(p_id uuid, p_version integer, p_step text, p_code text, p_text text, p_appeal boolean) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  q record;
  v_to text;
begin
  if not ctx_may('rights_request.handle') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  select * into q from rights_request r where r.id = p_id
    and not exists (select 1 from member_tie t where t.case_file_id = r.case_file_id and t.member_id = ctx_member()) for update;
  if q.id is null then return null; end if;
  if q.version <> p_version then return 0; end if;
  select s.next into v_to from (values ${steps}) s (step, state, next) where s.step = p_step and s.state = q.state;
  if v_to is null then raise exception 'no such step' using errcode = 'GU422', constraint = 'rights_request_step'; end if;
  if p_step in ('answer', 'extend') and p_text = '' then raise exception 'say it' using errcode = 'GU422', constraint = 'rights_request_step'; end if;
  if p_step = 'answer' and q.identity_check_code = 'not_yet' then raise exception 'identity not checked' using errcode = 'GU422', constraint = 'rights_request_identity'; end if;
  if p_step = 'extend' and (q.extension_code is not null or q.due_on < today()) then
    raise exception 'no more time' using errcode = 'GU422', constraint = 'rights_request_extended';
  end if;
  update rights_request r set state = v_to, version = r.version + 1, handler_id = ctx_member(),
    identity_check_code = case when p_step = 'check_identity' then p_code else r.identity_check_code end,
    extension_code = case when p_step = 'extend' then p_code else r.extension_code end,
    due_on = case when p_step = 'extend' then legal_due_on(r.received_on, legal_delay_months('rights_answer') + legal_delay_months('rights_extension')) else r.due_on end,
    refusal_code = case when p_step = 'refuse' then p_code end,
    answer = case when p_step in ('answer', 'refuse') then p_text else r.answer end,
    appeal_told = p_appeal,
    closed_on = case when p_step in ('answer', 'refuse') then today() end
    where r.id = p_id;
  insert into rights_request_step (request_id, step, member_id, code, text) values (p_id, p_step, ctx_member(), p_code, p_text);
  if p_step in ('answer', 'refuse') then
    perform notify_members('rights_request.closed', array(select distinct x from unnest(array[q.received_by_id, (select f.lead_member_id from case_file f where f.id = q.case_file_id)]) x), null, q.case_file_id);
  end if;
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation)
    values ('rights_request.' || p_step, q.case_file_id, 'rights_request', p_id, array_remove(array[q.fact_room], null), 'office');
  return q.version + 1;
end $$;

-- the officers are told, the day is written down
create function rights_request_told() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into rights_request_step (request_id, at, step, member_id, code) values (new.id, new.created_at, 'receive', new.received_by_id, new.identity_check_code);
  perform notify_members('rights_request.received', array(select m.id from member m where m.active and m.role = 'data_protection_officer'
    and not exists (select 1 from member_tie t where t.case_file_id = new.case_file_id and t.member_id = m.id)), null, new.case_file_id);
  return null;
end $$;
create trigger told after insert on rights_request for each row execute function rights_request_told();

-- the file of a request, for the officer who has no relation to it: whom to speak with, and what became of the fact
create function rights_request_file(p_id uuid) returns table (lead_id uuid, lead_name text, lead_organisation text, fact_state text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.given_name || ' ' || m.family_name, o.short_name, fact_standing(q.case_file_id, q.fact_room, q.fact_kind, q.fact_id)
  from rights_request q join case_file f on f.id = q.case_file_id join member m on m.id = f.lead_member_id join organisation o on o.id = f.organisation_id
  where q.id = p_id and ctx_may('rights_request.read')
    and (ctx_role() = 'data_protection_officer' or f.acl && ctx_subjects() and not f.denied && ctx_subjects())
$$;

create trigger rights_request_step_stays before update or delete on rights_request_step for each row execute function refuse_change();
create trigger person_statement_stays before update or delete on person_statement for each row execute function refuse_change();

do $$ declare t text; begin
  foreach t in array array['rights_request', 'rights_request_step', 'person_statement'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update on %I to guichet_definer', t);
    execute format('grant select on %I to guichet_api', t);
  end loop;
end $$;
grant insert (id, case_file_id, kind, received_on, received_how, received_by_id, identity_check_code, statement, fact_room, fact_kind, fact_id) on rights_request to guichet_api;
grant insert on person_statement to guichet_api;
create policy office on rights_request for select to guichet_api using ((select ctx_may('rights_request.handle'))
  and not exists (select 1 from member_tie t where t.case_file_id = rights_request.case_file_id and t.member_id = (select ctx_member()) offset 0));
create policy receiver on rights_request for select to guichet_api using ((select ctx_may('rights_request.read')) and received_by_id = (select ctx_member())
  and exists (select 1 from case_file f where f.id = rights_request.case_file_id offset 0));
create policy manager on rights_request for select to guichet_api using ((select ctx_may('rights_request.read'))
  and exists (select 1 from case_file f where f.id = rights_request.case_file_id and f.managers && (select ctx_subjects()) offset 0));
-- a request about a fact in a closed room is for those who enter it, and for the officer
create policy closed_room on rights_request as restrictive for select to guichet_api using (fact_room is null or fact_room not in (${list(CLOSED_ROOMS)})
  or (select ctx_may('rights_request.handle')) or ${enters('rights_request')});
create policy receive on rights_request for insert to guichet_api with check ((select ctx_may('rights_request.receive')) and received_by_id = (select ctx_member())
  and exists (select 1 from case_file f where f.id = rights_request.case_file_id offset 0) and (fact_id is null or fact_standing(case_file_id, fact_room, fact_kind, fact_id) is not null));
create policy no_emergency on rights_request as restrictive for insert to guichet_api with check (case_relation(case_file_id) is distinct from 'break_glass');
create policy with_request on rights_request_step for select to guichet_api using (exists (select 1 from rights_request q where q.id = rights_request_step.request_id offset 0));
create policy read on person_statement for select to guichet_api using (ctx_reads(fact_room) and ${enters('person_statement')});
create policy add on person_statement for insert to guichet_api with check (author_id = (select ctx_member()) and ctx_reads(fact_room) and ${enters('person_statement')}
  and exists (select 1 from rights_request q where q.id = request_id and q.case_file_id = person_statement.case_file_id and q.fact_id = person_statement.fact_id and q.kind = 'contradiction' offset 0));

do $$ declare f regprocedure; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['rights_request_received()', 'rights_request_told()', 'step_rights_request(uuid, integer, text, text, text, boolean)', 'rights_request_file(uuid)']::regprocedure[] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
revoke execute on function legal_delay_months(text), legal_due_on(date, integer), fact_standing(uuid, text, text, uuid) from public;
grant execute on function legal_delay_months(text), legal_due_on(date, integer), fact_standing(uuid, text, text, uuid) to guichet_api, guichet_definer;
grant execute on function step_rights_request(uuid, integer, text, text, text, boolean), rights_request_file(uuid) to guichet_api;
`;
