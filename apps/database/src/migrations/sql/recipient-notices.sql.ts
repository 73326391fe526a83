import { NOTICE_STATES, NOTICE_WAYS, NOTIFIED_KINDS } from '@guichet/rights-contract';

const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(',');
/** The officer who handles requests and is no relative of the person, as every function of the desk asks. */
const OFFICE = `not exists (select 1 from member_tie t where t.case_file_id = r.case_file_id and t.member_id = ctx_member())`;

/**
 * Article 19: who received what is rectified, erased or restricted is told. A request is not answered before each of them
 * was, or before somebody wrote down why that is impossible or out of proportion.
 */
export const RECIPIENT_NOTICES = /* sql */ `
create table recipient_notice (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  request_id uuid not null,
  request_kind text not null,
  organisation_id uuid not null,
  rooms text[] not null,
  number text not null,
  way text not null,
  state text not null,
  sent_by_id uuid not null,
  sent_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by_id uuid,
  exemption text not null default '',
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  constraint uq_recipient_notice_number unique (number),
  constraint uq_recipient_notice_once unique (request_id, organisation_id),
  constraint ck_recipient_notice_kind check (request_kind in (${list(NOTIFIED_KINDS)})),
  constraint ck_recipient_notice_way check (way in (${list(NOTICE_WAYS)})),
  constraint ck_recipient_notice_state check (state in (${list(NOTICE_STATES)})),
  constraint ck_recipient_notice_sent check ((state in ('sent', 'acknowledged')) = (sent_at is not null)),
  constraint ck_recipient_notice_acknowledged check ((state = 'acknowledged') = (acknowledged_at is not null) and (acknowledged_at is null) = (acknowledged_by_id is null)),
  constraint ck_recipient_notice_exempt check ((state = 'exempt') = (exemption <> '')),
  constraint pk_recipient_notice primary key (id),
  constraint fk_recipient_notice_case_file_id foreign key (case_file_id) references case_file (id),
  constraint fk_recipient_notice_request_id foreign key (request_id) references rights_request (id),
  constraint fk_recipient_notice_organisation_id foreign key (organisation_id) references organisation (id),
  constraint fk_recipient_notice_sent_by_id foreign key (sent_by_id) references member (id),
  constraint fk_recipient_notice_acknowledged_by_id foreign key (acknowledged_by_id) references member (id)
);
create index ix_recipient_notice_file on recipient_notice (case_file_id, organisation_id);
create index ix_recipient_notice_mail on recipient_notice (next_at) where state = 'to_send' and way = 'mail';
comment on column recipient_notice.id is 'internal: random identifier';
comment on column recipient_notice.version is 'internal: grows by one with each change; compared with If-Match';
comment on column recipient_notice.created_at is 'internal: when the row was recorded';
comment on column recipient_notice.case_file_id is 'internal: the file';
comment on column recipient_notice.request_id is 'internal: the request that was granted';
comment on column recipient_notice.request_kind is 'personal: rectification, erasure or restriction';
comment on column recipient_notice.organisation_id is 'personal: who received the data and is told';
comment on column recipient_notice.rooms is 'personal: rooms it had received';
comment on column recipient_notice.number is 'internal: random number that a mail quotes and that says nothing of anybody';
comment on column recipient_notice.way is 'internal: in the product, by mail, or by hand';
comment on column recipient_notice.state is 'internal: to_send, sent, acknowledged or exempt';
comment on column recipient_notice.sent_by_id is 'internal: the officer who had it sent';
comment on column recipient_notice.sent_at is 'internal: when it was sent';
comment on column recipient_notice.acknowledged_at is 'internal: when the receiver said that it is noted';
comment on column recipient_notice.acknowledged_by_id is 'internal: who said or wrote down so';
comment on column recipient_notice.exemption is 'personal: why telling is impossible or out of proportion';
comment on column recipient_notice.attempts is 'internal: times the mail could not be sent';
comment on column recipient_notice.next_at is 'internal: when it is tried again';

alter table recipient_notice enable row level security;
alter table recipient_notice force row level security;
grant select, insert, update, delete on recipient_notice to guichet_definer;
grant select on recipient_notice to guichet_api;
create policy with_request on recipient_notice for select to guichet_api using (exists (select 1 from rights_request q where q.id = recipient_notice.request_id offset 0));
-- whoever works where it was received and still knows the file
create policy receiver on recipient_notice for select to guichet_api using (sent_at is not null and organisation_id = (select ctx_organisation())
  and exists (select 1 from case_file f where f.id = recipient_notice.case_file_id offset 0));
-- the clock sends mail; it sees a number and an address, and nothing of whom it is about
create policy mail on recipient_notice for all to guichet_worker using (way = 'mail') with check (way = 'mail');
grant select (id, version, organisation_id, number, way, state, sent_by_id, attempts, next_at), update (state, sent_at, attempts, next_at, version) on recipient_notice to guichet_worker;

-- who received what a request is about, as agreements, referrals, open doors and emergencies say; never the organisation of the file itself
create function concerned_recipients(p_request uuid) returns table (organisation_id uuid, rooms text[]) language sql stable security definer set search_path = public, pg_temp as $$
  with q as materialized (
    select r.case_file_id, r.fact_room, f.organisation_id as owner from rights_request r join case_file f on f.id = r.case_file_id
    where r.id = p_request and r.kind in (${list(NOTIFIED_KINDS)})
  ), given (organisation_id, rooms) as (
    select a.to_organisation_id, a.rooms from q join sharing_agreement a on a.case_file_id = q.case_file_id
    union all select x.to_organisation_id, x.rooms || 'identity'::text from q join referral x on x.case_file_id = q.case_file_id where x.sent_at is not null
    union all select m.organisation_id, b.rooms from q join break_glass b on b.case_file_id = q.case_file_id join member m on m.id = b.member_id
    union all select coalesce(t.organisation_id, m.organisation_id), array[g.room] from q join access_grant g on g.case_file_id = q.case_file_id
      left join team t on t.staff_subject = g.subject left join member m on m.subject = g.subject
  )
  select g.organisation_id, array_agg(distinct room order by room) from q, given g, unnest(g.rooms) room
  where g.organisation_id <> q.owner and (q.fact_room is null or room = q.fact_room) group by g.organisation_id
$$;

-- members of an organisation who may know the file today
create function knowing_members(p_case uuid, p_organisation uuid) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(m.id), '{}') from case_file f, member m, lateral (select subjects_of(m.id) as subjects) s
  where f.id = p_case and m.organisation_id = p_organisation and m.active and f.acl && s.subjects and not f.denied && s.subjects
    and not exists (select 1 from member_tie t where t.case_file_id = f.id and t.member_id = m.id)
$$;

-- those who are told or are to be told, for whoever reads the request
create function request_recipients(p_request uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'version', n.version, 'organisation', o.name, 'rooms', n.rooms, 'state', n.state,
      'way', n.way, 'number', n.number, 'sentAt', n.sent_at, 'acknowledgedAt', n.acknowledged_at, 'exemption', n.exemption) order by o.name), '[]')
  from rights_request r join case_file f on f.id = r.case_file_id, lateral (
      select y.id, y.version, y.organisation_id, y.rooms, y.state, y.way, y.number, y.sent_at, y.acknowledged_at, y.exemption from recipient_notice y where y.request_id = r.id
      union all
      select null, null, c.organisation_id, c.rooms, 'to_send', null, null, null, null, '' from concerned_recipients(r.id) c
        where r.closed_on is null and not exists (select 1 from recipient_notice y where y.request_id = r.id and y.organisation_id = c.organisation_id)
    ) n join organisation o on o.id = n.organisation_id
  where r.id = p_request and ${OFFICE}
    and (ctx_may('rights_request.handle') or ctx_may('rights_request.read') and f.acl && ctx_subjects() and not f.denied && ctx_subjects())
$$;

create function request_to_tell(p_request uuid) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  q record;
begin
  if not ctx_may('rights_request.handle') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  select r.case_file_id, r.state into q from rights_request r where r.id = p_request and ${OFFICE} for update;
  if q.case_file_id is null then return null; end if;
  if q.state <> 'under_review' then raise exception 'nobody examines it' using errcode = 'GU422', constraint = 'rights_request_step'; end if;
  return q.case_file_id;
end $$;

-- tells everybody who was not told: in the product where somebody still knows the file, otherwise by mail, otherwise by hand. null: no such request
create function send_recipient_notices(p_request uuid) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_case uuid := request_to_tell(p_request);
  c record;
  v_members uuid[];
  v_way text;
  v_id uuid;
  n integer := 0;
begin
  if v_case is null then return null; end if;
  for c in select x.*, o.email from concerned_recipients(p_request) x join organisation o on o.id = x.organisation_id
      where not exists (select 1 from recipient_notice y where y.request_id = p_request and y.organisation_id = x.organisation_id) loop
    v_members := knowing_members(v_case, c.organisation_id);
    v_way := case when cardinality(v_members) > 0 then 'product' when coalesce(c.email, '') <> '' then 'mail' else 'by_hand' end;
    v_id := gen_random_uuid();
    insert into recipient_notice (id, case_file_id, request_id, request_kind, organisation_id, rooms, number, way, state, sent_by_id, sent_at)
      values (v_id, v_case, p_request, (select r.kind from rights_request r where r.id = p_request), c.organisation_id, c.rooms, 'AV-' || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 10)), v_way,
        case v_way when 'product' then 'sent' else 'to_send' end, ctx_member(), case v_way when 'product' then now() end);
    if v_way = 'product' then perform notify_members('recipient_notice.sent', v_members, null, v_case); end if;
    insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation) values ('recipient_notice.send', v_case, 'recipient_notice', v_id, c.rooms, 'office');
    n := n + 1;
  end loop;
  return n;
end $$;

-- those who were not told are not, for a reason that stands with the request. null: no such request
create function exempt_recipients(p_request uuid, p_reason text) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_case uuid := request_to_tell(p_request);
  n integer;
begin
  if v_case is null then return null; end if;
  insert into recipient_notice (case_file_id, request_id, request_kind, organisation_id, rooms, number, way, state, sent_by_id, exemption)
    select v_case, p_request, (select r.kind from rights_request r where r.id = p_request), c.organisation_id, c.rooms, 'AV-' || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 10)), 'by_hand', 'exempt', ctx_member(), p_reason
    from concerned_recipients(p_request) c
  on conflict (request_id, organisation_id) do update set state = 'exempt', exemption = excluded.exemption, version = recipient_notice.version + 1 where recipient_notice.state = 'to_send';
  get diagnostics n = row_count;
  insert into audit_event (action, case_file_id, object_kind, object_id, relation) values ('recipient_notice.exempt', v_case, 'rights_request', p_request, 'office');
  return n;
end $$;

-- told by hand, or noted by the receiver; the officer may write either down. null: none of theirs; 0: an old version
create function move_recipient_notice(p_id uuid, p_version integer, p_to text) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r record;
  v_office boolean;
begin
  select * into r from recipient_notice n where n.id = p_id for update;
  v_office := ctx_may('rights_request.handle') and ${OFFICE};
  if r.id is null or not v_office and (p_to <> 'acknowledged' or r.organisation_id <> ctx_organisation() or r.sent_at is null or not ctx_member() = any (knowing_members(r.case_file_id, r.organisation_id))) then
    return null;
  end if;
  if r.version <> p_version then return 0; end if;
  if r.state <> (case p_to when 'sent' then 'to_send' else 'sent' end) then raise exception 'not in this state' using errcode = 'GU422', constraint = 'recipient_notice_state'; end if;
  update recipient_notice set state = p_to, version = version + 1, way = case p_to when 'sent' then 'by_hand' else way end, sent_at = coalesce(sent_at, now()),
    acknowledged_at = case p_to when 'acknowledged' then now() end, acknowledged_by_id = case p_to when 'acknowledged' then ctx_member() end where id = p_id;
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation)
    values ('recipient_notice.' || p_to, r.case_file_id, 'recipient_notice', p_id, r.rooms, case when v_office then 'office' else case_relation(r.case_file_id) end);
  return r.version + 1;
end $$;

do $$ declare f regprocedure; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['concerned_recipients(uuid)', 'knowing_members(uuid, uuid)', 'request_recipients(uuid)', 'request_to_tell(uuid)', 'send_recipient_notices(uuid)',
      'exempt_recipients(uuid, text)', 'move_recipient_notice(uuid, integer, text)']::regprocedure[] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
grant execute on function request_recipients(uuid), send_recipient_notices(uuid), exempt_recipients(uuid, text), move_recipient_notice(uuid, integer, text) to guichet_api;
`;
