import { SUPERVISED_ROOMS } from '@guichet/access-contract';

const supervised = SUPERVISED_ROOMS.map((room) => `'${room}'`).join(',');

/**
 * What completes the decision: who needs the room of residence, files that are restricted, and the level `summary`, which
 * is how many records a room holds. `case_relations` and `refresh_case_access` are stated whole, as they stand now.
 */
export const DECISION_MODEL = /* sql */ `
create table residence_need (
  organisation_kind text not null,
  role text not null,
  reason text not null,
  reviewed_on date not null,
  constraint pk_residence_need primary key (organisation_kind, role)
);
comment on column residence_need.organisation_kind is 'internal: kind of organisation';
comment on column residence_need.role is 'internal: role of a member there';
comment on column residence_need.reason is 'internal: what could not be done without it, and the text it rests on';
comment on column residence_need.reviewed_on is 'internal: when somebody last asked whether it is still needed';
alter table residence_need enable row level security;
alter table residence_need force row level security;
create policy read_all on residence_need for select to guichet_api, guichet_worker using (true);
grant select on residence_need to guichet_api, guichet_worker;
grant all on residence_need to guichet_definer;
revoke truncate on residence_need from guichet_definer;

create table file_restriction (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  reason text not null,
  set_by_id uuid not null,
  lifted_at timestamptz,
  lifted_by_id uuid,
  lifting_reason text not null default '',
  constraint ck_file_restriction_lifted check ((lifted_at is null) = (lifted_by_id is null)),
  constraint pk_file_restriction primary key (id),
  constraint fk_file_restriction_case_file_id foreign key (case_file_id) references case_file (id),
  constraint fk_file_restriction_set_by_id foreign key (set_by_id) references member (id),
  constraint fk_file_restriction_lifted_by_id foreign key (lifted_by_id) references member (id)
);
create unique index ux_file_restriction_live on file_restriction (case_file_id) where lifted_at is null;
comment on column file_restriction.id is 'internal: random identifier';
comment on column file_restriction.version is 'internal: grows by one with each change; compared with If-Match';
comment on column file_restriction.created_at is 'internal: when the row was recorded';
comment on column file_restriction.case_file_id is 'internal: the file';
comment on column file_restriction.reason is 'sensitive: why only named members come near';
comment on column file_restriction.set_by_id is 'internal: the member who restricted it';
comment on column file_restriction.lifted_at is 'internal: when it ended; empty while it holds';
comment on column file_restriction.lifted_by_id is 'internal: who ended it';
comment on column file_restriction.lifting_reason is 'sensitive: why it ended';
alter table file_restriction enable row level security;
alter table file_restriction force row level security;
create policy know on file_restriction for select to guichet_api
  using (exists (select 1 from case_file f where f.id = file_restriction.case_file_id offset 0));
grant select (id, version, created_at, case_file_id, lifted_at) on file_restriction to guichet_api;
grant select, insert, update on file_restriction to guichet_definer;

alter table case_room add column summaries integer[] not null default '{}';
comment on column case_room.summaries is 'internal: subjects that may know how many records the room holds and nothing of what they say';
create function supervised_rooms() returns text[] language sql immutable parallel safe return array[${supervised}];
create function ctx_summarises(p_room text) returns boolean language sql stable parallel safe
  return p_room = any(coalesce(nullif(current_setting('app.summarises', true), ''), '{}')::text[]);

-- true when somebody in the organisation of that subject needs the room of residence
create function residence_reaches(p_subject integer) returns boolean language sql stable
  return exists (select 1 from residence_need n join organisation o on o.kind = n.organisation_kind
    where o.id in (select t.organisation_id from team t where t.staff_subject = p_subject
      union all select m.organisation_id from member m where m.subject = p_subject));

-- THE RULE, once: which subject reaches which room of a file, how far (2 summary, 3 read, 4 contribute)
create or replace function case_relations(p_case uuid) returns table (room text, subject integer, level integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with f as (
    select c.id, c.staff_of_organisation_id as staff_of, t.staff_subject, o.managers_subject, c.lead_member_id, c.organisation_id,
      exists (select 1 from file_restriction x where x.case_file_id = c.id and x.lifted_at is null) as restricted
    from case_file c join team t on t.id = c.team_id join organisation o on o.id = c.organisation_id where c.id = p_case
  ), every as (
    select unnest(rooms()) as room
  ), reach as (
    select r.room, m.subject, 4 as level from f join member m on m.id = f.lead_member_id cross join every r
      where f.staff_of is null or f.staff_of <> m.organisation_id or m.staff_file_right
    union all
    select r.room, m.subject, 4 from f join case_file_member cm on cm.case_file_id = f.id join member m on m.id = cm.member_id cross join every r
      where cm.since <= today() and (cm.until is null or cm.until >= today())
        and (f.staff_of is null or f.staff_of <> m.organisation_id or m.staff_file_right)
    union all
    select r.room, f.staff_subject, 4 from f cross join every r where f.staff_of is null and not f.restricted and r.room <> all (closed_rooms())
    union all
    select 'identity', f.managers_subject, 3 from f where f.staff_of is null and not f.restricted
    union all
    select r.room, f.managers_subject, 2 from f cross join unnest(supervised_rooms()) r (room) where f.staff_of is null and not f.restricted
    union all
    select g.room, g.subject, g.level from f join access_grant g on g.case_file_id = f.id
      where f.staff_of is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()) and may_receive(g.subject, f.organisation_id)
        and (g.source_kind <> 'break_glass' or not f.restricted)
  )
  select x.room, x.subject, x.level from reach x where x.room <> 'residence' or residence_reaches(x.subject)
$$;

create or replace function refresh_case_access(p_case uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_activity timestamptz;
  v_denied integer[];
  v_due timestamptz;
begin
  select last_activity_at into v_activity from case_file where id = p_case for no key update;
  if not found then return; end if;
  select coalesce(array_agg(m.subject order by m.subject), '{}') into v_denied
    from member_tie t join member m on m.id = t.member_id where t.case_file_id = p_case;

  with reach as materialized (select * from case_relations(p_case))
  insert into case_room as cr (case_file_id, room, readers, contributors, summaries, denied)
    select p_case, r.room,
      coalesce(array_agg(distinct x.subject) filter (where x.level >= 3), '{}'),
      coalesce(array_agg(distinct x.subject) filter (where x.level >= 4), '{}'),
      coalesce(array_agg(distinct x.subject) filter (where x.level = 2), '{}'),
      v_denied
    from unnest(rooms()) as r (room) left join reach x on x.room = r.room
    group by r.room
  on conflict (case_file_id, room) do update
    set readers = excluded.readers, contributors = excluded.contributors, summaries = excluded.summaries, denied = excluded.denied
    where (cr.readers, cr.contributors, cr.summaries, cr.denied) is distinct from (excluded.readers, excluded.contributors, excluded.summaries, excluded.denied);

  delete from case_access a where a.case_file_id = p_case
    and not exists (select 1 from case_relations(p_case) x where x.subject = a.subject);
  insert into case_access (case_file_id, subject, last_activity_at)
    select distinct p_case, x.subject, v_activity from case_relations(p_case) x
  on conflict (case_file_id, subject) do nothing;

  update case_file c set acl = n.acl, denied = v_denied, managers = n.managers
    from (
      select
        (select coalesce(array_agg(a.subject order by a.subject), '{}') from case_access a where a.case_file_id = p_case) as acl,
        (select array_agg(s order by s) from (
           select m.subject as s from case_file f join member m on m.id = f.lead_member_id where f.id = p_case
           union select t.leads_subject from case_file f join team t on t.id = f.team_id where f.id = p_case and f.staff_of_organisation_id is null
             and not exists (select 1 from file_restriction x where x.case_file_id = f.id and x.lifted_at is null)) q) as managers
    ) n
    where c.id = p_case and (c.acl, c.denied, c.managers) is distinct from (n.acl, v_denied, n.managers);

  select min(at) into v_due from (
    select g.ends_at as at from access_grant g where g.case_file_id = p_case and g.ends_at > now()
    union all select g.starts_at from access_grant g where g.case_file_id = p_case and g.starts_at > now()
    union all select day_start(cm.until + 1) from case_file_member cm where cm.case_file_id = p_case and cm.until >= today()
    union all select day_start(cm.since) from case_file_member cm where cm.case_file_id = p_case and cm.since > today()) q;
  if v_due is null then
    delete from access_due where case_file_id = p_case;
  else
    insert into access_due (case_file_id, due_at) values (p_case, v_due)
      on conflict (case_file_id) do update set due_at = excluded.due_at;
  end if;
end $$;
create trigger file_restriction_changed after insert or update or delete on file_restriction for each row execute function case_access_changed();

drop policy enter on case_room;
create policy enter on case_room for select to guichet_api
  using ((readers || contributed || summaries) && (select ctx_subjects()) and not denied && (select ctx_subjects()));
drop policy read on record_count;
create policy read on record_count for select to guichet_api using (exists (
  select 1 from case_room r where r.case_file_id = record_count.case_file_id and r.room = record_count.room
    and (r.readers || r.summaries) && (select ctx_subjects()) and ctx_summarises(r.room) offset 0));

-- what the manager of each organisation sees of files that stand already; the rest follows at their next change
insert into case_room as cr (case_file_id, room, summaries)
  select c.id, r.room, array[o.managers_subject] from case_file c join organisation o on o.id = c.organisation_id cross join unnest(supervised_rooms()) r (room)
    where c.staff_of_organisation_id is null
on conflict (case_file_id, room) do update set summaries = excluded.summaries;

-- the context, stated whole: what the role reaches, without the room of residence outside its need list
create or replace function open_context(p_session uuid, p_request uuid, p_rights integer) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  m record;
  r record;
  v_subjects integer[];
begin
  select s.last_seen_at, b.id, b.organisation_id, b.role, b.subject, b.rights_version, b.secrecy_undertaking_on, b.protected_address_right,
         o.managers_subject, o.kind into m
    from session s join member b on b.id = s.member_id join organisation o on o.id = b.organisation_id
    where s.id = p_session and s.ended_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes' and b.active and o.active;
  if not found then raise exception 'session ended' using errcode = 'GU401'; end if;
  if p_rights is not null and m.rights_version <> p_rights then raise exception 'rights changed' using errcode = 'GU409'; end if;
  if m.last_seen_at < now() - interval '1 minute' then update session set last_seen_at = now() where id = p_session; end if;
  if exists (select 1 from access_due where due_at <= now()) then perform refresh_due_access(); end if;

  v_subjects := array[m.subject];
  if m.role in ('reception', 'worker', 'team_lead') then
    select v_subjects || coalesce(array_agg(t.staff_subject), '{}') || case when m.role = 'team_lead' then coalesce(array_agg(t.leads_subject), '{}') else '{}' end
      into v_subjects
      from team_membership tm join team t on t.id = tm.team_id
      where tm.member_id = m.id and t.active and tm.since <= today() and (tm.until is null or tm.until >= today());
  elsif m.role = 'organisation_manager' then
    v_subjects := v_subjects || m.managers_subject;
  end if;

  -- without the undertaking of professional secrecy nothing about a person is shown
  select coalesce(array_agg(x.room) filter (where x.level >= 2), '{}')::text as summarises, coalesce(array_agg(x.room) filter (where x.level >= 3), '{}')::text as reads,
      coalesce(array_agg(x.room) filter (where x.level >= 4), '{}')::text as contributes into r
    from role_room x where x.role = m.role and m.secrecy_undertaking_on is not null
      and (x.room <> 'residence' or exists (select 1 from residence_need n where n.organisation_kind = m.kind and n.role = m.role));
  perform set_config('app.member', m.id::text, true), set_config('app.organisation', m.organisation_id::text, true),
    set_config('app.role', m.role, true), set_config('app.request', p_request::text, true),
    set_config('app.subjects', v_subjects::text, true),
    set_config('app.protected_address', case when m.protected_address_right then 'on' else '' end, true),
    set_config('app.summarises', r.summarises, true), set_config('app.reads', r.reads, true), set_config('app.contributes', r.contributes, true);
end $$;

-- nobody is asked to agree to what would open nothing
create function residence_need_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from residence_need n join organisation o on o.kind = n.organisation_kind where o.id = new.to_organisation_id) then
    raise exception 'not needed there' using errcode = 'GU422', constraint = 'residence_unneeded';
  end if;
  return new;
end $$;
create trigger residence_need_checked before insert on sharing_agreement for each row
  when (ctx_member() is not null and 'residence' = any (new.rooms)) execute function residence_need_checked();

-- what the lead worker of an open file should have been told in the last two weeks, if they may know of papers at all
create or replace function residence_reminders_due() returns table (document_id uuid, case_file_id uuid, member_id uuid, kind text, due_on date)
language sql stable as $$
  select d.id, d.case_file_id, f.lead_member_id, v.kind, v.due_on
  from residence_document d
  join case_file f on f.id = d.case_file_id and f.status not in ('closed', 'archived')
  join member m on m.id = f.lead_member_id join organisation o on o.id = m.organisation_id
  join residence_need need on need.organisation_kind = o.kind and need.role = m.role
  cross join lateral (values ('prepare', d.prepare_on), ('window_opens', d.window_opens_on), ('window_closes', d.window_closes_on),
    ('expires', d.covers_until)) v (kind, due_on)
  where d.superseded_at is null and d.coverage <> 'none'
    and d.covers_until >= today() - 14 and d.covers_until <= today() + 31 + (select max(greatest(r.prepare_days_before, r.window_opens_days_before))
      from residence_rule r where r.superseded_at is null)
    and v.due_on between today() - 14 and today() and v.due_on >= (d.created_at at time zone 'Europe/Brussels')::date
    and not exists (select 1 from residence_document l where l.case_file_id = d.case_file_id and l.superseded_at is null and l.coverage <> 'none'
      and l.id <> d.id and (l.covers_until > d.covers_until or (l.covers_until = d.covers_until and l.id > d.id)))
$$;

grant create on schema public to guichet_definer;
alter function residence_need_checked() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function supervised_rooms(), ctx_summarises(text), residence_reaches(integer), residence_need_checked() from public;
grant execute on function supervised_rooms(), residence_reaches(integer) to guichet_definer;
grant execute on function ctx_summarises(text) to guichet_api, guichet_worker, guichet_audit, guichet_definer;
`;
