import { BREAK_GLASS_ROOMS } from '@guichet/access-contract';

const quoted = BREAK_GLASS_ROOMS.map((room) => `'${room}'`).join(',');

/** Breaking the glass: named rooms of one file, one member, some hours, a reason, and somebody else who looks at it afterwards. */
export const BREAK_GLASS = /* sql */ `
alter table access_grant drop constraint ck_access_grant_source;
alter table access_grant add constraint ck_access_grant_source check (source_kind in ('agreement','referral','break_glass'));
alter table access_grant add constraint ck_access_grant_break_glass check (source_kind <> 'break_glass' or level = 3 and ends_at is not null and room in (${quoted}));
comment on column access_grant.source_kind is 'internal: agreement, referral or break_glass';
comment on column access_grant.source_id is 'internal: the agreement, the referral or the breaking of the glass';

create table break_glass (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  reference text not null,
  member_id uuid not null,
  rooms text[] not null,
  reason_code text not null,
  reason text not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  renews_id uuid,
  reviewers integer[] not null,
  review_due_at timestamptz not null,
  escalated_at timestamptz,
  reviewer_id uuid,
  reviewed_at timestamptz,
  verdict text,
  comment text not null default '',
  constraint ck_break_glass_rooms check (cardinality(rooms) > 0 and rooms <@ array[${quoted}]::text[]),
  constraint ck_break_glass_reason check (length(reason) between 20 and 1000),
  constraint ck_break_glass_times check (ends_at > created_at),
  constraint ck_break_glass_verdict check (verdict in ('justified','not_justified','needs_talk')),
  constraint ck_break_glass_reviewed check ((verdict is null) = (reviewer_id is null) and (verdict is null) = (reviewed_at is null)),
  constraint ck_break_glass_reviewer check (reviewer_id is null or reviewer_id <> member_id),
  constraint pk_break_glass primary key (id),
  constraint fk_break_glass_case_file_id foreign key (case_file_id) references case_file (id),
  constraint fk_break_glass_member_id foreign key (member_id) references member (id),
  constraint fk_break_glass_renews_id foreign key (renews_id) references break_glass (id),
  constraint fk_break_glass_reviewer_id foreign key (reviewer_id) references member (id)
);
create index ix_break_glass_file on break_glass (case_file_id, created_at);
create index ix_break_glass_member on break_glass (member_id, created_at);
create index ix_break_glass_waiting on break_glass (review_due_at) where verdict is null;
comment on column break_glass.id is 'internal: random identifier';
comment on column break_glass.version is 'internal: grows by one with each change; compared with If-Match';
comment on column break_glass.created_at is 'internal: when the row was recorded';
comment on column break_glass.case_file_id is 'internal: the file';
comment on column break_glass.reference is 'personal: its guichet number, for those who review without knowing the file';
comment on column break_glass.member_id is 'internal: who broke the glass';
comment on column break_glass.rooms is 'internal: rooms it opened, to read';
comment on column break_glass.reason_code is 'personal: code in reference list break_glass_reason';
comment on column break_glass.reason is 'personal: why, in words; in the body and never in an address';
comment on column break_glass.ends_at is 'internal: when it ends by itself';
comment on column break_glass.ended_at is 'internal: when the actor gave it back before, or renewed it';
comment on column break_glass.renews_id is 'internal: the one it goes on from';
comment on column break_glass.reviewers is 'internal: subjects that review it besides the data protection officers: leads of the owning team, managers of the owning organisation';
comment on column break_glass.review_due_at is 'internal: end of the working day until which somebody else decides';
comment on column break_glass.escalated_at is 'internal: when nobody had';
comment on column break_glass.reviewer_id is 'internal: who reviewed it, never who broke it';
comment on column break_glass.reviewed_at is 'internal: when';
comment on column break_glass.verdict is 'personal: justified, not_justified or needs_talk';
comment on column break_glass.comment is 'personal: what the reviewer says to it';
alter table break_glass enable row level security;
alter table break_glass force row level security;
grant select, insert, update on break_glass to guichet_definer;
create policy own on break_glass for select to guichet_api using (member_id = (select ctx_member()));
create policy review on break_glass for select to guichet_api using ((select ctx_may('break_glass.review')) and member_id <> (select ctx_member())
  and ((select ctx_role()) = 'data_protection_officer' or reviewers && (select ctx_subjects()))
  and not exists (select 1 from member_tie t where t.case_file_id = break_glass.case_file_id and t.member_id = (select ctx_member()) offset 0));
create policy decide on break_glass for update to guichet_api using ((select ctx_may('break_glass.review')) and member_id <> (select ctx_member())
  and ((select ctx_role()) = 'data_protection_officer' or reviewers && (select ctx_subjects()))
  and not exists (select 1 from member_tie t where t.case_file_id = break_glass.case_file_id and t.member_id = (select ctx_member()) offset 0))
  with check (reviewer_id = (select ctx_member()));
grant select, update (verdict, comment, reviewer_id, reviewed_at, version) on break_glass to guichet_api;
create trigger reference_checked before insert on break_glass for each row execute function reference_checked('reason_code', 'break_glass_reason');

-- what happened is not rewritten: a decision is taken once
create function break_glass_decided() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  raise exception 'already reviewed' using errcode = 'GU422', constraint = 'break_glass_reviewed';
end $$;
create trigger decided_once before update of verdict, reviewer_id, comment on break_glass for each row when (old.verdict is not null) execute function break_glass_decided();

-- a number that somebody signs for: rows of the list oversight_threshold, with their source and the days they hold
create function oversight_threshold(p_code text) returns integer language sql stable security definer set search_path = public, pg_temp as $$
  select (e.attributes ->> 'value')::integer from reference_entry e where e.list = 'oversight_threshold' and e.code = p_code
    and (e.valid_from is null or e.valid_from <= today()) and (e.valid_to is null or e.valid_to >= today())
$$;

-- the end of the n-th working day after an instant: neither weekends nor the legal holidays of the reference list
create function end_of_working_day(p_from timestamptz, p_days integer) returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select day_start(max(q.d) + 1) from (
    select g::date as d from generate_series((p_from at time zone 'Europe/Brussels')::date + 1, (p_from at time zone 'Europe/Brussels')::date + 15 + 3 * p_days, interval '1 day') g
    where extract(isodow from g) < 6 and not exists (select 1 from reference_entry e where e.list = 'public_holiday' and e.code = to_char(g, 'YYYY-MM-DD'))
    order by 1 limit p_days) q
$$;

-- a team of the owner itself, or of an organisation that signed the convention and stands; a member receives for theirs
create or replace function may_receive(p_subject integer, p_owner uuid) returns boolean language sql stable
  return exists (select 1 from organisation o
    where (o.id = p_owner or o.active and o.convention_signed_on is not null and o.convention_signed_on <= today())
      and o.id in (select t.organisation_id from team t where t.staff_subject = p_subject
        union all select m.organisation_id from member m where m.subject = p_subject));

create or replace function convention_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_case uuid;
begin
  for v_case in select distinct g.case_file_id from access_grant g where g.subject in (
      select t.staff_subject from team t where t.organisation_id = new.id
      union all select m.subject from member m where m.organisation_id = new.id) order by 1 loop
    perform refresh_case_access(v_case);
  end loop;
  return null;
end $$;

-- the closest relation first; whoever broke the glass reads under that name until it ends, whatever grants their team holds
create or replace function case_relation(p_case uuid) returns text language sql stable
  return (select case
    when f.lead_member_id = ctx_member() then 'lead'
    when exists (select 1 from case_file_member m where m.case_file_id = f.id and m.member_id = ctx_member()
      and m.since <= today() and (m.until is null or m.until >= today())) then 'file_member'
    when exists (select 1 from team t where t.id = f.team_id and t.staff_subject = any (ctx_subjects())) then 'owning_team'
    when exists (select 1 from access_grant g where g.case_file_id = f.id and g.source_kind = 'break_glass' and g.subject = any (ctx_subjects())
      and g.starts_at <= now() and g.ends_at > now()) then 'break_glass'
    when exists (select 1 from access_grant g where g.case_file_id = f.id and g.subject = any (ctx_subjects())
      and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())) then 'grant_holder'
    when ctx_role() = 'organisation_manager' and f.organisation_id = ctx_organisation() then 'organisation_manager'
    else 'none' end from case_file f where f.id = p_case);

-- who came in that way reads and begins nothing
create policy no_emergency on referral as restrictive for insert to guichet_api with check (case_relation(case_file_id) is distinct from 'break_glass');
create policy no_emergency on sharing_agreement as restrictive for insert to guichet_api with check (case_relation(case_file_id) is distinct from 'break_glass');
create policy no_emergency_update on sharing_agreement as restrictive for update to guichet_api using (case_relation(case_file_id) is distinct from 'break_glass');

-- opens the rooms, or says why not. nothing: no such file, or a core rule that no emergency overrides: a tie, a file on staff,
-- a protected address without the right, an organisation that signed no convention. The same word for all, because which one it is would itself tell
create function open_break_glass(p_id uuid, p_case uuid, p_rooms text[], p_code text, p_reason text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  f record;
  v_open uuid;
  v_subject integer;
  v_ends timestamptz := now() + make_interval(hours => oversight_threshold('break_glass_hours'));
begin
  if not ctx_may('break_glass.open') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  select m.subject into v_subject from member m where m.id = ctx_member() and m.secrecy_undertaking_on is not null;
  if v_subject is null then raise exception 'no undertaking of secrecy' using errcode = 'GU422', constraint = 'break_glass_unsworn'; end if;
  select c.id, c.reference, c.team_id, c.lead_member_id, c.organisation_id, t.staff_subject, t.leads_subject, o.managers_subject into f
    from case_file c join team t on t.id = c.team_id join organisation o on o.id = c.organisation_id
    where c.id = p_case and c.staff_of_organisation_id is null and may_receive(v_subject, c.organisation_id)
      and not exists (select 1 from member_tie x where x.case_file_id = c.id and x.member_id = ctx_member())
      and (ctx_protected_address() or not exists (select 1 from contact_method m where m.person_id = c.id and m.protected and (m.valid_until is null or m.valid_until >= today())))
    for no key update of c;
  -- the same for a file that is there and one that is not: it says something of the actor's organisation only
  if not exists (select 1 from organisation o where o.id = ctx_organisation()
      and (o.id = f.organisation_id or o.convention_signed_on is not null and o.convention_signed_on <= today())) then
    raise exception 'no convention' using errcode = 'GU422', constraint = 'no_convention';
  end if;
  if f.id is null then return 'nothing'; end if;
  if f.lead_member_id = ctx_member() or f.staff_subject = any (ctx_subjects())
     or exists (select 1 from case_file_member m where m.case_file_id = f.id and m.member_id = ctx_member() and m.since <= today() and (m.until is null or m.until >= today())) then
    return 'needless';
  end if;
  select b.id into v_open from break_glass b where b.case_file_id = f.id and b.member_id = ctx_member() and b.ended_at is null and b.ends_at > now();
  -- a new reason while one runs: the old one ends here, and both are reviewed
  if v_open is not null then
    update break_glass set ended_at = now(), version = version + 1 where id = v_open;
    perform set_grants(f.id, 'break_glass', v_open, null, '{}', 3, null);
  end if;
  insert into break_glass (id, case_file_id, reference, member_id, rooms, reason_code, reason, ends_at, renews_id, reviewers, review_due_at)
    values (p_id, f.id, f.reference, ctx_member(), p_rooms, p_code, p_reason, v_ends, v_open, array[f.leads_subject, f.managers_subject],
      end_of_working_day(now(), oversight_threshold('break_glass_review_days')));
  perform set_grants(f.id, 'break_glass', p_id, v_subject, p_rooms, 3, v_ends);
  perform notify_members('break_glass.opened', array[f.lead_member_id] || team_members(f.team_id, '{team_lead}')
    || array(select m.id from member m where m.active and (m.role = 'data_protection_officer' or m.role = 'organisation_manager' and m.organisation_id = f.organisation_id)), null, f.id);
  insert into audit_event (action, object_kind, object_id, case_file_id, rooms, relation)
    values (case when v_open is null then 'break_glass.open' else 'break_glass.renew' end, 'break_glass', p_id, f.id, p_rooms, 'break_glass');
  return 'opened';
end $$;

-- the actor gives it back before its time; null when it is none of theirs, the version when it ended
create function end_break_glass(p_id uuid, p_version integer) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  b record;
begin
  select * into b from break_glass where id = p_id and member_id = ctx_member() for update;
  if b.id is null then return null; end if;
  if b.ended_at is not null or b.ends_at <= now() then raise exception 'it has ended' using errcode = 'GU422', constraint = 'break_glass_ended'; end if;
  if b.version <> p_version then return 0; end if;
  update break_glass set ended_at = now(), version = version + 1 where id = p_id;
  perform set_grants(b.case_file_id, 'break_glass', p_id, null, '{}', 3, null);
  insert into audit_event (action, object_kind, object_id, case_file_id, relation) values ('break_glass.end', 'break_glass', p_id, b.case_file_id, 'break_glass');
  return b.version + 1;
end $$;

-- what was read under it, for those who may review it: how often, and in which rooms
create function break_glass_readings(p_id uuid) returns table (readings integer, rooms text[]) language sql stable security definer set search_path = public, pg_temp as $$
  select count(distinct e.id)::integer, coalesce(array_agg(distinct r order by r) filter (where r is not null), '{}')
  from break_glass b join audit_event e on e.case_file_id = b.case_file_id and e.member_id = b.member_id and e.relation = 'break_glass'
      and e.at >= b.created_at and e.at < coalesce(b.ended_at, b.ends_at) and e.action not like 'break\\_glass.%'
    left join lateral unnest(e.rooms) r on true
  where b.id = p_id and b.member_id <> ctx_member() and ctx_may('break_glass.review') and (ctx_role() = 'data_protection_officer' or b.reviewers && ctx_subjects())
$$;

-- nobody decided in time: the officers and the managers of the owning organisation are told, once; asked every minute
create function escalate_break_glass() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  b record;
  n integer := 0;
begin
  for b in select x.id, x.case_file_id, x.member_id, f.organisation_id from break_glass x join case_file f on f.id = x.case_file_id
      where x.verdict is null and x.escalated_at is null and x.review_due_at <= now() order by x.review_due_at limit 200 for update of x skip locked loop
    update break_glass set escalated_at = now(), version = version + 1 where id = b.id;
    perform notify_members('break_glass.escalated', array(select m.id from member m where m.active and m.id <> b.member_id
      and (m.role = 'data_protection_officer' or m.role = 'organisation_manager' and m.organisation_id = b.organisation_id)), null, b.case_file_id);
    insert into audit_event (action, object_kind, object_id, case_file_id, relation) values ('break_glass.escalate', 'break_glass', b.id, b.case_file_id, 'clock');
    n := n + 1;
  end loop;
  return n;
end $$;

-- how often members broke the glass since a day, beside the others of their role in their organisation; renewals count as one with what they renew
create function break_glass_rates(p_since timestamptz, p_fewest integer) returns table (member_id uuid, times integer, peers integer, peers_median numeric)
language sql stable security definer set search_path = public, pg_temp as $$
  with counted as (
    select m.id, m.role, m.organisation_id, (select count(*) from break_glass b where b.member_id = m.id and b.renews_id is null and b.created_at >= p_since) as times
    from member m where m.active and exists (select 1 from role_permission p where p.role = m.role and p.permission = 'break_glass.open')
  )
  select c.id, c.times::integer, p.peers::integer, case when p.peers >= p_fewest then p.median end
  from counted c cross join lateral (
    select count(*) as peers, (percentile_cont(0.5) within group (order by o.times))::numeric as median
    from counted o where o.role = c.role and o.organisation_id = c.organisation_id and o.id <> c.id) p
  where c.times > 0 and ctx_may('protection_desk.read') order by c.times desc, c.id
$$;

do $$ declare f regprocedure; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['break_glass_decided()', 'oversight_threshold(text)', 'end_of_working_day(timestamptz, integer)', 'open_break_glass(uuid, uuid, text[], text, text)',
    'end_break_glass(uuid, integer)', 'break_glass_readings(uuid)', 'escalate_break_glass()', 'break_glass_rates(timestamptz, integer)']::regprocedure[] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
grant execute on function open_break_glass(uuid, uuid, text[], text, text), end_break_glass(uuid, integer), break_glass_readings(uuid),
  break_glass_rates(timestamptz, integer) to guichet_api;
grant execute on function escalate_break_glass() to guichet_worker;
`;
