/** Who may come near a file: derived tables, the one function that states the rule, and what keeps them true. */
export const ACCESS = /* sql */ `
create table case_access (
  case_file_id uuid not null,
  subject integer not null,
  last_activity_at timestamptz not null,
  constraint pk_case_access primary key (case_file_id, subject),
  constraint fk_case_access_case_file_id foreign key (case_file_id) references case_file (id) on delete cascade
);
create unique index ux_case_access_list on case_access (subject, last_activity_at desc, case_file_id desc);
comment on column case_access.case_file_id is 'internal: the file';
comment on column case_access.subject is 'internal: subject that may list it';
comment on column case_access.last_activity_at is 'internal: copy of the file’s last activity, so that lists are read in order';

create table case_room (
  case_file_id uuid not null,
  room text not null,
  readers integer[] not null default '{}',
  contributors integer[] not null default '{}',
  contributed integer[] not null default '{}',
  denied integer[] not null default '{}',
  constraint pk_case_room primary key (case_file_id, room),
  constraint fk_case_room_case_file_id foreign key (case_file_id) references case_file (id) on delete cascade
);
comment on column case_room.case_file_id is 'internal: the file';
comment on column case_room.room is 'internal: the room';
comment on column case_room.readers is 'internal: subjects that may read the whole room';
comment on column case_room.contributors is 'internal: subjects that may add to the room';
comment on column case_room.contributed is 'internal: subjects that once added to the room and may always read their own rows';
comment on column case_room.denied is 'internal: subjects to whom the room is closed whatever else is true';

create table access_due (
  case_file_id uuid not null,
  due_at timestamptz not null,
  constraint pk_access_due primary key (case_file_id),
  constraint fk_access_due_case_file_id foreign key (case_file_id) references case_file (id) on delete cascade
);
create index ix_access_due_due_at on access_due (due_at);
comment on column access_due.case_file_id is 'internal: a file whose access changes by itself';
comment on column access_due.due_at is 'internal: when it changes next';

-- midnight in Brussels at the start of a day
create function day_start(p_day date) returns timestamptz language sql stable parallel safe
  return p_day::timestamp at time zone 'Europe/Brussels';
create function today() returns date language sql stable parallel safe
  return (now() at time zone 'Europe/Brussels')::date;

-- THE RULE, once: which subject reaches which room of a file, how far (3 read, 4 contribute)
create function case_relations(p_case uuid) returns table (room text, subject integer, level integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with f as (
    select c.id, c.staff_of_organisation_id as staff_of, t.staff_subject, o.managers_subject, c.lead_member_id
    from case_file c join team t on t.id = c.team_id join organisation o on o.id = c.organisation_id where c.id = p_case
  ), rooms as (
    select unnest(array['identity','contact','residence','housing','language','training','employment','project','journal','confidence']) as room
  )
  select r.room, m.subject, 4 from f join member m on m.id = f.lead_member_id cross join rooms r
    where f.staff_of is null or f.staff_of <> m.organisation_id or m.staff_file_right
  union all
  select r.room, m.subject, 4 from f join case_file_member cm on cm.case_file_id = f.id join member m on m.id = cm.member_id cross join rooms r
    where cm.since <= today() and (cm.until is null or cm.until >= today())
      and (f.staff_of is null or f.staff_of <> m.organisation_id or m.staff_file_right)
  union all
  select r.room, f.staff_subject, 4 from f cross join rooms r where f.staff_of is null and r.room <> 'confidence'
  union all
  select 'identity', f.managers_subject, 3 from f where f.staff_of is null
  union all
  select g.room, g.subject, g.level from f join access_grant g on g.case_file_id = f.id
    where f.staff_of is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())
$$;

create function refresh_case_access(p_case uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_activity timestamptz;
  v_denied integer[];
  v_due timestamptz;
begin
  select last_activity_at into v_activity from case_file where id = p_case for no key update;
  if not found then return; end if;
  select coalesce(array_agg(m.subject order by m.subject), '{}') into v_denied
    from member_tie t join member m on m.id = t.member_id where t.case_file_id = p_case;

  insert into case_room as cr (case_file_id, room, readers, contributors, denied)
    select p_case, r.room,
      coalesce(array_agg(distinct x.subject) filter (where x.level >= 3), '{}'),
      coalesce(array_agg(distinct x.subject) filter (where x.level >= 4), '{}'),
      v_denied
    from unnest(array['identity','contact','residence','housing','language','training','employment','project','journal','confidence']) as r (room)
    left join case_relations(p_case) x on x.room = r.room
    group by r.room
  on conflict (case_file_id, room) do update
    set readers = excluded.readers, contributors = excluded.contributors, denied = excluded.denied
    where (cr.readers, cr.contributors, cr.denied) is distinct from (excluded.readers, excluded.contributors, excluded.denied);

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
           union select t.leads_subject from case_file f join team t on t.id = f.team_id where f.id = p_case and f.staff_of_organisation_id is null) q) as managers
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

-- rights that end by themselves end on time: whoever asks first after the hour rewrites them before reading
create function refresh_due_access() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d record;
  n integer := 0;
begin
  for d in select case_file_id from access_due where due_at <= now() order by due_at limit 500 loop
    perform refresh_case_access(d.case_file_id);
    n := n + 1;
  end loop;
  return n;
end $$;

create function case_access_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'case_file' then perform refresh_case_access(new.id); return null; end if;
  if tg_op <> 'INSERT' then perform refresh_case_access(old.case_file_id); end if;
  if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.case_file_id <> old.case_file_id) then perform refresh_case_access(new.case_file_id); end if;
  return null;
end $$;
create trigger case_file_opened after insert on case_file for each row execute function case_access_changed();
create trigger case_file_moved after update of lead_member_id, team_id, organisation_id, staff_of_organisation_id on case_file
  for each row execute function case_access_changed();
create trigger case_file_member_changed after insert or update or delete on case_file_member for each row execute function case_access_changed();
create trigger member_tie_changed after insert or update or delete on member_tie for each row execute function case_access_changed();

-- a file belongs to its team's organisation, and its lead works in that team
create function case_file_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select organisation_id into new.organisation_id from team where id = new.team_id;
  if not exists (
    select 1 from team_membership tm join member m on m.id = tm.member_id
    where tm.team_id = new.team_id and tm.member_id = new.lead_member_id and m.active
      and tm.since <= today() and (tm.until is null or tm.until >= today()) and m.role in ('worker', 'team_lead')
  ) then
    raise exception 'the lead worker must work in the team of the file' using errcode = 'GU422', constraint = 'lead_outside_team';
  end if;
  return new;
end $$;
create trigger case_file_checked before insert or update of lead_member_id, team_id on case_file for each row execute function case_file_checked();

-- grants from one source are rewritten together; the file is refreshed once
create function set_grants(p_case uuid, p_kind text, p_source uuid, p_subject integer, p_rooms text[], p_level integer, p_ends timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from access_grant where source_kind = p_kind and source_id = p_source
    and (p_subject is null or subject <> p_subject or room <> all (p_rooms));
  if p_subject is not null then
    insert into access_grant (case_file_id, subject, room, level, source_kind, source_id, ends_at)
      select p_case, p_subject, r, p_level, p_kind, p_source, p_ends from unnest(p_rooms) r where r <> 'confidence'
    on conflict (case_file_id, subject, room, source_kind, source_id) do update set level = excluded.level, ends_at = excluded.ends_at;
  end if;
  perform refresh_case_access(p_case);
end $$;

create function agreement_live(p_revoked date, p_expires date) returns boolean language sql stable
  return p_revoked is null and p_expires >= today();

create function referral_grants(p_referral uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r record;
begin
  select f.*, t.staff_subject, a.revoked_on, a.expires_on, a.rooms as agreed into r
    from referral f join team t on t.id = f.to_team_id left join sharing_agreement a on a.id = f.agreement_id where f.id = p_referral;
  if r.status in ('accepted', 'in_progress', 'on_hold') and r.kind <> 'information'
     and (r.legal_ground_code is not null or (r.agreement_id is not null and agreement_live(r.revoked_on, r.expires_on))) then
    perform set_grants(r.case_file_id, 'referral', r.id, r.staff_subject,
      array(select distinct x from unnest(r.rooms || array['identity', 'contact']) x), 4,
      case when r.legal_ground_code is null then day_start(r.expires_on + 1) end);
  elsif exists (select 1 from access_grant where source_kind = 'referral' and source_id = p_referral) then
    perform set_grants(r.case_file_id, 'referral', r.id, null, '{}', 4, null);
  end if;
end $$;

create function sharing_agreement_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_subject integer;
  r record;
begin
  if new.to_team_id is not null and agreement_live(new.revoked_on, new.expires_on) then
    select staff_subject into v_subject from team where id = new.to_team_id;
    perform set_grants(new.case_file_id, 'agreement', new.id, v_subject, new.rooms, 3, day_start(new.expires_on + 1));
  elsif exists (select 1 from access_grant where source_kind = 'agreement' and source_id = new.id) then
    perform set_grants(new.case_file_id, 'agreement', new.id, null, '{}', 3, null);
  end if;
  if tg_op = 'UPDATE' then
    for r in select id from referral where agreement_id = new.id loop perform referral_grants(r.id); end loop;
  end if;
  return null;
end $$;
create trigger sharing_agreement_changed after insert or update on sharing_agreement for each row execute function sharing_agreement_changed();

-- the team an agreement names belongs to the organisation it names
create function sharing_agreement_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.to_team_id is not null and not exists (select 1 from team where id = new.to_team_id and organisation_id = new.to_organisation_id) then
    raise exception 'the team is not one of that organisation' using errcode = 'GU422', constraint = 'team_outside_organisation';
  end if;
  return new;
end $$;
create trigger sharing_agreement_checked before insert on sharing_agreement for each row execute function sharing_agreement_checked();

-- what happens in a file moves it to the top of its readers' lists
create function touch_case_file(p_case uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update case_file set last_activity_at = now() where id = p_case and last_activity_at < now();
  update case_access set last_activity_at = now() where case_file_id = p_case and last_activity_at < now();
end $$;

create function room_contributed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_room text := coalesce(to_jsonb(new) ->> 'room', tg_argv[0]);
begin
  perform touch_case_file(new.case_file_id);
  update case_room set contributed = contributed || new.owner_subject
    where case_file_id = new.case_file_id and room = v_room and not contributed @> array[new.owner_subject];
  return null;
end $$;
`;
