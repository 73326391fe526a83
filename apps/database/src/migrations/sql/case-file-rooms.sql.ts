/** Reading a file whole, its notes, its life, its agreements, requests for access, and who read it. */
export const CASE_FILE_ROOMS = /* sql */ `
-- when a member last had a file open, to say what changed since; kept for the member alone
create table case_visit (
  member_id uuid not null,
  case_file_id uuid not null,
  at timestamptz not null default now(),
  previous_at timestamptz,
  constraint pk_case_visit primary key (member_id, case_file_id),
  constraint fk_case_visit_member_id foreign key (member_id) references member (id) on delete cascade,
  constraint fk_case_visit_case_file_id foreign key (case_file_id) references case_file (id) on delete cascade
) with (fillfactor = 80);
comment on column case_visit.member_id is 'internal: who had it open';
comment on column case_visit.case_file_id is 'internal: the file';
comment on column case_visit.at is 'internal: last reading';
comment on column case_visit.previous_at is 'internal: end of the visit before; a visit ends after half an hour without reading';
grant all on case_visit to guichet_definer;
revoke truncate on case_visit from guichet_definer;
alter table case_visit enable row level security;
alter table case_visit force row level security;
create policy own on case_visit for select to guichet_api using (member_id = (select ctx_member()));
create policy own_add on case_visit for insert to guichet_api with check (member_id = (select ctx_member())
  and exists (select 1 from case_file f where f.id = case_visit.case_file_id offset 0));
create policy own_change on case_visit for update to guichet_api using (member_id = (select ctx_member()));
grant select, insert, update (at, previous_at) on case_visit to guichet_api;

create index ix_audit_event_refused on audit_event (object_id) where outcome = 'refused' and object_id is not null;

-- the actor's relation to a file that the actor may know, the closest first
create function case_relation(p_case uuid) returns text language sql stable
  return (select case
    when f.lead_member_id = ctx_member() then 'lead'
    when exists (select 1 from case_file_member m where m.case_file_id = f.id and m.member_id = ctx_member()
      and m.since <= today() and (m.until is null or m.until >= today())) then 'file_member'
    when exists (select 1 from team t where t.id = f.team_id and t.staff_subject = any (ctx_subjects())) then 'owning_team'
    when exists (select 1 from access_grant g where g.case_file_id = f.id and g.subject = any (ctx_subjects())
      and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())) then 'grant_holder'
    else 'organisation_manager' end from case_file f where f.id = p_case);

-- the team through which the actor adds to a room: one that may, else one of the actor's, else the actor alone
create function acting_subject(p_case uuid, p_room text) returns integer language sql stable
  return coalesce(
    (select t.staff_subject from case_room r join team t on t.staff_subject = any (r.contributors)
      where r.case_file_id = p_case and r.room = p_room and t.staff_subject = any (ctx_subjects()) order by t.staff_subject limit 1),
    (select t.staff_subject from team t where t.staff_subject = any (ctx_subjects()) order by t.staff_subject limit 1),
    (ctx_subjects())[1]);

-- a confidence belongs to whoever heard it, never to a team: colleagues must not read it as their own contribution
create function confidence_stays() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select subject into new.owner_subject from member where id = new.author_id;
  return new;
end $$;
create trigger confidence_stays before insert on note for each row when (new.room = 'confidence') execute function confidence_stays();

-- only colleagues who work with persons are named on a file; every other way in is an agreement or a referral
create function case_file_member_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select 1 from member m join case_file f on f.id = new.case_file_id
    where m.id = new.member_id and m.organisation_id = f.organisation_id and m.active and m.role in ('reception', 'worker', 'team_lead')
  ) then
    raise exception 'only colleagues are named on a file' using errcode = 'GU422', constraint = 'member_outside_organisation';
  end if;
  return new;
end $$;
create trigger case_file_member_checked before insert on case_file_member for each row
  when (ctx_member() is not null) execute function case_file_member_checked();

-- nothing new is begun on a closed file
create function case_file_open_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from case_file f where f.id = new.case_file_id and f.status in ('closed', 'archived')) then
    raise exception 'the file is closed' using errcode = 'GU422', constraint = 'case_file_closed';
  end if;
  return new;
end $$;
create trigger case_file_open_checked before insert on sharing_agreement for each row
  when (ctx_member() is not null) execute function case_file_open_checked();
create trigger case_file_open_checked before insert on referral for each row
  when (ctx_member() is not null) execute function case_file_open_checked();

-- an agreement binds who signed the convention; what the person took back is not given again by the same row
create function sharing_agreement_guarded() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if old.revoked_on is not null then
      raise exception 'the agreement has ended' using errcode = 'GU422', constraint = 'agreement_ended';
    end if;
    return new;
  end if;
  if not exists (select 1 from organisation o where o.id = new.to_organisation_id and o.active and o.convention_signed_on <= today()) then
    raise exception 'no convention' using errcode = 'GU422', constraint = 'no_convention';
  end if;
  if new.given_on > today() or new.expires_on < today() then
    raise exception 'not an agreement of today' using errcode = 'GU422', constraint = 'agreement_dates';
  end if;
  return new;
end $$;
create trigger sharing_agreement_guarded before insert or update on sharing_agreement for each row
  when (ctx_member() is not null) execute function sharing_agreement_guarded();

-- a file moves between teams of its organisation; to another organisation it is handed over, not assigned
create function case_file_assigned() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from team t where t.id = new.team_id and t.organisation_id = old.organisation_id) then
    raise exception 'an assignment stays inside the organisation' using errcode = 'GU422', constraint = 'team_outside_organisation';
  end if;
  return new;
end $$;
create trigger case_file_assigned before update of team_id on case_file for each row
  when (ctx_member() is not null and new.team_id <> old.team_id) execute function case_file_assigned();

-- what was sent on the strength of an agreement that ended, and on nothing else, is taken back
create function end_agreement_referrals(p_agreement uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  a record;
  r record;
  v_member text := coalesce(current_setting('app.member', true), '');
  v_reason text;
  n integer := 0;
begin
  select id, from_organisation_id, revoked_on, expires_on into a from sharing_agreement where id = p_agreement;
  if not found or agreement_live(a.revoked_on, a.expires_on)
     or (v_member <> '' and a.from_organisation_id is distinct from ctx_organisation()) then
    raise exception 'the agreement still holds' using errcode = 'GU403';
  end if;
  v_reason := case when a.revoked_on is null then 'agreement_expired' else 'agreement_withdrawn' end;
  -- the end of the agreement decides, whoever told us of it: the step is that of the clock
  perform set_config('app.member', '', true);
  for r in select id, status, sender_subjects && ctx_subjects() as mine from referral
      where agreement_id = p_agreement and legal_ground_code is null and ended_at is null and status <> 'draft' order by id for update loop
    update referral set status = 'cancelled', ended_at = now(), reason_code = v_reason, version = version + 1 where id = r.id;
    insert into referral_transition (referral_id, action, from_status, to_status, actor_id, reason_code)
      values (r.id, case when v_member = '' then 'withdraw' else 'cancel' end, r.status, 'cancelled', nullif(v_member, '')::uuid, v_reason);
    perform announce_referral(r.id, 'referral.cancelled', 'receiver');
    -- whoever took it back is not told of the own act
    if r.mine then perform set_config('app.member', v_member, true); end if;
    perform announce_referral(r.id, 'referral.cancelled', 'sender');
    perform set_config('app.member', '', true);
    n := n + 1;
  end loop;
  perform set_config('app.member', v_member, true);
  return n;
end $$;

-- agreements that ran out with something still open on them; asked every minute
create function end_expired_agreements() returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  a record;
  n integer := 0;
begin
  if ctx_member() is not null then raise exception 'only the clock' using errcode = 'GU403'; end if;
  for a in select distinct s.id from sharing_agreement s join referral r on r.agreement_id = s.id
      where s.revoked_on is null and s.expires_on < today() and r.ended_at is null and r.status <> 'draft' and r.legal_ground_code is null limit 200 loop
    n := n + end_agreement_referrals(a.id);
  end loop;
  return n;
end $$;

-- "ask for access": one open request per member and person; the same nothing for no file, for one's own and for a tie
create function request_access(p_id uuid, p_case uuid, p_reason text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  f record;
  v_team uuid;
begin
  if not ctx_may('access_request.create') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  select c.id, c.team_id, c.lead_member_id, c.staff_of_organisation_id into f from case_file c
    where c.id = p_case and not exists (select 1 from member_tie t where t.case_file_id = c.id and t.member_id = ctx_member());
  select t.id into v_team from team t where t.staff_subject = any (ctx_subjects()) order by t.staff_subject limit 1;
  if f.id is null or v_team is null then return false; end if;
  insert into access_request (id, case_file_id, requester_id, requester_team_id, reason) values (p_id, f.id, ctx_member(), v_team, p_reason);
  perform notify_members('access_request.received', array[f.lead_member_id]
    || case when f.staff_of_organisation_id is null then team_members(f.team_id, '{team_lead}') else '{}' end, null, f.id);
  insert into audit_event (action, object_kind, object_id, case_file_id) values ('access_request.create', 'access_request', p_id, f.id);
  return true;
end $$;

-- the file a number stands for, for the officer who looks into its record and nothing else
create function recorded_case_file(p_reference text) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select c.id from case_file c where ctx_may('access_record.read') and (c.reference = upper(p_reference) or c.id::text = lower(p_reference))
$$;

-- who read a file: for those who manage it and for the officer
create function case_file_readings(p_case uuid, p_before timestamptz, p_before_id bigint, p_limit integer)
returns table (id bigint, at timestamptz, member_id uuid, member_name text, role text, organisation text, relation text, action text, outcome text, rooms text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select e.id, e.at, e.member_id, m.given_name || ' ' || m.family_name, e.role, o.short_name, e.relation, e.action, e.outcome, e.rooms
  from (
    (select * from audit_event a where a.case_file_id = p_case and (a.at, a.id) < (p_before, p_before_id) order by a.at desc, a.id desc limit p_limit)
    union all
    (select * from audit_event a where a.object_id = p_case and a.outcome = 'refused' and a.case_file_id is null and (a.at, a.id) < (p_before, p_before_id)
      order by a.at desc, a.id desc limit p_limit)
  ) e left join member m on m.id = e.member_id left join organisation o on o.id = e.organisation_id
  where ctx_may('access_record.read')
    or (ctx_may('case_file.manage') and exists (select 1 from case_file f where f.id = p_case and f.managers && ctx_subjects() and f.acl && ctx_subjects() and not f.denied && ctx_subjects()))
  order by e.at desc, e.id desc limit p_limit
$$;

-- a common end counts like a printed one: whoever holds such a paper is warned in time
create or replace function residence_document_clock() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r residence_rule;
  v_until date;
begin
  select * into r from residence_rule
    where type_code = new.type_code and valid_from <= coalesce(new.valid_until, today()) and (valid_to is null or valid_to >= coalesce(new.valid_until, today()))
    order by valid_from desc limit 1;
  v_until := least(new.valid_until, r.cohort_expires_on);
  new.window_opens_on := v_until - r.window_opens_days_before;
  new.window_closes_on := v_until - r.window_closes_days_before;
  new.prepare_on := v_until - r.prepare_days_before;
  return new;
end $$;

grant create on schema public to guichet_definer;
alter function confidence_stays() owner to guichet_definer;
alter function case_file_member_checked() owner to guichet_definer;
alter function case_file_open_checked() owner to guichet_definer;
alter function sharing_agreement_guarded() owner to guichet_definer;
alter function case_file_assigned() owner to guichet_definer;
alter function end_agreement_referrals(uuid) owner to guichet_definer;
alter function end_expired_agreements() owner to guichet_definer;
alter function request_access(uuid, uuid, text) owner to guichet_definer;
alter function recorded_case_file(text) owner to guichet_definer;
alter function case_file_readings(uuid, timestamptz, bigint, integer) owner to guichet_definer;
-- these two came after the first definer functions were handed over
alter function member_rights_changed() owner to guichet_definer;
alter function membership_changed() owner to guichet_definer;
revoke execute on function member_rights_changed(), membership_changed() from public;
revoke create on schema public from guichet_definer;
revoke execute on function case_relation(uuid), acting_subject(uuid, text), confidence_stays(), case_file_member_checked(), case_file_open_checked(),
  sharing_agreement_guarded(), case_file_assigned(), end_agreement_referrals(uuid), end_expired_agreements(), request_access(uuid, uuid, text),
  recorded_case_file(text), case_file_readings(uuid, timestamptz, bigint, integer) from public;
grant execute on function case_relation(uuid), acting_subject(uuid, text), end_agreement_referrals(uuid), request_access(uuid, uuid, text),
  recorded_case_file(text), case_file_readings(uuid, timestamptz, bigint, integer) to guichet_api;
grant execute on function end_expired_agreements() to guichet_worker;
`;
