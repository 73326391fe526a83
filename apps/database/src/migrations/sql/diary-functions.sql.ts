/** What the database itself keeps true in the diary, and the few questions it answers past row-level security. */
export const DIARY_FUNCTIONS = /* sql */ `
-- the state follows the table of transitions; the team's staff stand beside the row for its policy
create function appointment_kept() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select staff_subject into new.team_subject from team where id = new.team_id;
  if tg_op = 'INSERT' then
    if new.status <> 'booked' and ctx_member() is not null then
      raise exception 'an appointment begins as booked' using errcode = 'GU422', constraint = 'appointment_step';
    end if;
  elsif new.status <> old.status and not exists (
    select 1 from appointment_transition t where t.from_status = old.status and t.to_status = new.status) then
    raise exception 'no such step' using errcode = 'GU422', constraint = 'appointment_step';
  end if;
  return new;
end $$;
create trigger appointment_kept before insert or update of status, team_id on appointment for each row execute function appointment_kept();
create trigger appointment_language before insert or update of interpreter_language_code on appointment
  for each row execute function reference_checked('interpreter_language_code', 'language');
create trigger appointment_cancellation before insert or update of reason_code on appointment
  for each row when (new.status in ('cancelled', 'moved')) execute function reference_checked('reason_code', 'appointment_cancellation_reason');
create trigger appointment_absence before insert or update of reason_code on appointment
  for each row when (new.status = 'excused') execute function reference_checked('reason_code', 'absence_reason');

create function appointment_touched() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform touch_case_file(new.case_file_id);
  return null;
end $$;
create trigger appointment_touched after insert or update of status on appointment
  for each row when (new.case_file_id is not null) execute function appointment_touched();

-- subjects that stand for a member today: the member and the staff of the member's teams
create function member_subjects(p_member uuid) returns integer[] language sql stable
  return (select array[m.subject] || coalesce((select array_agg(t.staff_subject) from team_membership tm join team t on t.id = tm.team_id
      where tm.member_id = m.id and t.active and m.role in ('reception', 'worker', 'team_lead')
        and tm.since <= today() and (tm.until is null or tm.until >= today())), '{}')
    from member m where m.id = p_member);

-- who takes part works here, or may know the file. A tie is not looked at: refusing would tell of it, and the tied member sees nothing anyway
create function appointment_participant_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select 1 from appointment a join member m on m.id = new.member_id and m.active left join case_file f on f.id = a.case_file_id
    where a.id = new.appointment_id and (m.organisation_id = a.organisation_id or f.acl && member_subjects(m.id))) then
    raise exception 'this member works elsewhere and may not know the file' using errcode = 'GU422', constraint = 'participant_outside';
  end if;
  return new;
end $$;
create trigger appointment_participant_checked before insert on appointment_participant for each row execute function appointment_participant_checked();

create function appointment_participant_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_appointment uuid := case when tg_op = 'DELETE' then old.appointment_id else new.appointment_id end;
begin
  update appointment a set participant_subjects = (select coalesce(array_agg(m.subject order by m.subject), '{}')
      from appointment_participant p join member m on m.id = p.member_id where p.appointment_id = a.id)
    where a.id = v_appointment;
  return null;
end $$;
create trigger appointment_participant_changed after insert or delete on appointment_participant
  for each row execute function appointment_participant_changed();

-- a task is done by somebody of the organisation, and one about a person by somebody who may know the file
create function task_owner_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from member m where m.id = new.owner_member_id and m.active and m.organisation_id = new.organisation_id
      and (new.case_file_id is null or exists (select 1 from case_file f where f.id = new.case_file_id and (f.acl && member_subjects(m.id)
        or exists (select 1 from organisation o where o.id = m.organisation_id and m.role = 'organisation_manager' and o.managers_subject = any (f.acl))))))
     and not exists (select 1 from team t where t.id = new.owner_team_id and t.active and t.organisation_id = new.organisation_id
      and (new.case_file_id is null or exists (select 1 from case_file f where f.id = new.case_file_id and t.staff_subject = any (f.acl)))) then
    raise exception 'nobody who could do this task' using errcode = 'GU422', constraint = 'task_owner';
  end if;
  return new;
end $$;
create trigger task_owner_checked before insert or update of owner_member_id, owner_team_id on task for each row execute function task_owner_checked();

-- when colleagues are busy, never with what: free or busy is all that booking needs
create function busy_times(p_members uuid[], p_from timestamptz, p_to timestamptz, p_except uuid)
returns table (member_id uuid, starts_at timestamptz, ends_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.member_id, a.starts_at, a.ends_at
  from appointment_participant p join appointment a on a.id = p.appointment_id join member m on m.id = p.member_id
  where p.member_id = any (p_members) and m.organisation_id = ctx_organisation() and ctx_may('diary.write')
    and a.status in ('booked', 'honoured') and a.starts_at < p_to and a.ends_at > p_from and a.id is distinct from p_except
  order by a.starts_at
$$;

-- what an absence is taken for: the one place in which a scope that knows of open urgencies answers for a file
create function absence_excused_by_default(p_case uuid) returns boolean language sql stable
  return false;

-- where a reminder goes: the preferred way that is safe, in the person's languages; nobody but the job asks
create function reminder_target(p_appointment uuid) returns table (
  status text, starts_at timestamptz, case_file_id uuid, refused boolean, kind text, address text, languages text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select a.status, a.starts_at, a.case_file_id, exists (select 1 from reminder_refusal r where r.case_file_id = a.case_file_id),
    c.kind, c.value,
    coalesce((select array_agg(l.language_code order by l.preferred desc, l.language_code) from person_language l
      where l.person_id = a.case_file_id and (l.preferred or l.spoken_level in ('b1', 'b2', 'c1', 'c2', 'native'))), '{}')
  from appointment a left join lateral (
    select m.kind, m.value from contact_method m
    where m.person_id = a.case_file_id and m.safe and m.kind in ('email', 'phone') and (m.valid_until is null or m.valid_until >= today())
    order by m.preferred desc, m.created_at, m.id limit 1) c on true
  where a.id = p_appointment
$$;

-- the diary behind a secret address: times, places and states, no name, no file. Wrong addresses and eager calendars wait
create function read_calendar_feed(p_token_hash bytea, p_network bytea, p_misses integer, p_readings integer, p_past integer, p_future integer)
returns table (outcome text, events jsonb) language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  f record;
begin
  if (select count(*) from sign_in_attempt where network_key = p_network and account_key = p_network and not succeeded
      and at > now() - interval '1 hour') >= p_misses then
    return query select 'wait', '[]'::jsonb;
    return;
  end if;
  select c.member_id, c.counted_since, c.readings, m.secrecy_undertaking_on into f
    from calendar_feed c join member m on m.id = c.member_id join organisation o on o.id = m.organisation_id
    where c.token_hash = p_token_hash and m.active and o.active for update of c;
  if not found then
    insert into sign_in_attempt (account_key, network_key, succeeded) values (p_network, p_network, false);
    return query select 'unknown', '[]'::jsonb;
    return;
  end if;
  if f.counted_since > now() - interval '1 hour' and f.readings >= p_readings then
    return query select 'wait', '[]'::jsonb;
    return;
  end if;
  update calendar_feed c set last_read_at = now(),
    counted_since = case when c.counted_since > now() - interval '1 hour' then c.counted_since else now() end,
    readings = case when c.counted_since > now() - interval '1 hour' then c.readings + 1 else 1 end
    where c.member_id = f.member_id;
  return query select 'ok', coalesce(jsonb_agg(jsonb_build_object('uid', a.calendar_uid, 'sequence', a.sequence, 'startsAt', a.starts_at,
      'endsAt', a.ends_at, 'placeKind', a.place_kind, 'status', a.status, 'changedAt', a.changed_at) order by a.starts_at, a.id), '[]')
    from appointment_participant p join appointment a on a.id = p.appointment_id
    where p.member_id = f.member_id and a.status <> 'moved'
      and a.starts_at > now() - make_interval(days => p_past) and a.starts_at < now() + make_interval(days => p_future)
      and (a.case_file_id is null or f.secrecy_undertaking_on is not null and not exists (
        select 1 from member_tie t where t.member_id = f.member_id and t.case_file_id = a.case_file_id));
end $$;

do $$ declare f text; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['appointment_kept()', 'appointment_touched()', 'appointment_participant_checked()', 'appointment_participant_changed()',
    'task_owner_checked()', 'busy_times(uuid[], timestamptz, timestamptz, uuid)', 'reminder_target(uuid)',
    'read_calendar_feed(bytea, bytea, integer, integer, integer, integer)'] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
revoke execute on function member_subjects(uuid), absence_excused_by_default(uuid) from public;
grant execute on function member_subjects(uuid) to guichet_definer;
grant execute on function absence_excused_by_default(uuid), busy_times(uuid[], timestamptz, timestamptz, uuid),
  read_calendar_feed(bytea, bytea, integer, integer, integer, integer) to guichet_api;
grant execute on function reminder_target(uuid) to guichet_worker;
`;
