/** What is still to come in the diary of somebody who leaves is counted, and goes to whoever takes over the rest. */
export const DEPARTING_APPOINTMENTS = /* sql */ `
alter table departure add column appointments integer not null default 0;
alter table departure alter column appointments drop default;
comment on column departure.appointments is 'internal: appointments that were handed over';

-- what is booked and not over, in the diary of the member's own organisation, under a team of the member: the one it is held for, that of the file, or the member's own
create function held_appointments(p_member uuid) returns table (id uuid, case_file_id uuid, team_id uuid) language sql stable as $$
  with teams as (select tm.team_id as id from team_membership tm where tm.member_id = p_member and tm.since <= today() and (tm.until is null or tm.until >= today()))
  select a.id, a.case_file_id, coalesce((select t.id from teams t where t.id = a.team_id), (select t.id from teams t where t.id = f.team_id), home_team(p_member))
  from appointment_participant p join member m on m.id = p.member_id join appointment a on a.id = p.appointment_id
    left join case_file f on f.id = a.case_file_id
  where p.member_id = p_member and a.organisation_id = m.organisation_id and a.status = 'booked' and a.ends_at > now()
$$;

-- the heir takes part instead; a file that went to somebody else takes its appointments along
create function hand_over_appointments(p_member uuid, p_team uuid, p_heir uuid, p_files jsonb) returns integer language plpgsql as $$
declare
  a record;
  v_count integer := 0;
begin
  for a in select h.id, h.case_file_id, case when f.lead_member_id = (p_files ->> h.case_file_id::text)::uuid then f.lead_member_id else p_heir end as heir
      from held_appointments(p_member) h left join case_file f on f.id = h.case_file_id where h.team_id is not distinct from p_team order by h.id loop
    insert into appointment_participant (appointment_id, member_id) values (a.id, a.heir) on conflict do nothing;
    delete from appointment_participant p where p.appointment_id = a.id and p.member_id = p_member;
    update appointment x set sequence = x.sequence + 1, version = x.version + 1, changed_at = now() where x.id = a.id;
    insert into appointment_step (appointment_id, action, from_status, to_status, actor_id, at) values (a.id, 'change', 'booked', 'booked', ctx_member(), now());
    insert into audit_event (action, case_file_id, object_kind, object_id) values ('appointment.change', a.case_file_id, 'appointment', a.id);
    v_count := v_count + 1;
  end loop;
  return v_count;
end $$;

drop function member_holdings(uuid);
-- what a member holds, by team: numbers for those who close accounts, never which
create function member_holdings(p_member uuid) returns table (team_id uuid, team text, files integer, referrals integer, tasks integer, appointments integer, successors jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  with held as (
    select f.team_id, 1 as files, 0 as referrals, 0 as tasks, 0 as appointments from case_file f where f.lead_member_id = p_member and f.status not in ('closed', 'archived')
    union all select r.to_team_id, 0, 1, 0, 0 from referral r where r.responsible_member_id = p_member and r.status in ('accepted', 'in_progress', 'on_hold')
    union all select coalesce(f.team_id, home_team(p_member)), 0, 0, 1, 0
      from task k left join case_file f on f.id = k.case_file_id and f.organisation_id = k.organisation_id where k.owner_member_id = p_member and k.status = 'open'
    union all select a.team_id, 0, 0, 0, 1 from held_appointments(p_member) a)
  select h.team_id, t.name, sum(h.files)::integer, sum(h.referrals)::integer, sum(h.tasks)::integer, sum(h.appointments)::integer,
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.given_name || ' ' || s.family_name) order by directory_fold(s.family_name || ' ' || s.given_name))
      from member s where s.active and s.id <> p_member and s.organisation_id = (select organisation_id from member where id = p_member)
        and (h.team_id is null or s.role in ('worker', 'team_lead') and exists (select 1 from team_membership tm where tm.member_id = s.id and tm.team_id = h.team_id
          and tm.since <= today() and (tm.until is null or tm.until >= today())))), '[]')
  from held h left join team t on t.id = h.team_id
  where exists (select 1 from member m where m.id = p_member and ctx_administers(m.organisation_id, m.role))
  group by h.team_id, t.name order by t.name nulls last
$$;

-- leaving: everything held goes to somebody of the same team, the account closes, its sessions end; all of it or nothing
create or replace function depart_member(p_member uuid, p_version integer, p_heirs jsonb, p_files jsonb) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  h record;
  v_version integer;
  v_files integer := 0;
  v_referrals integer := 0;
  v_tasks integer := 0;
  v_appointments integer := 0;
  v_to uuid;
begin
  perform 1 from member m where m.id = p_member and m.id <> ctx_member() and ctx_administers(m.organisation_id, m.role) for update;
  if not found then raise exception 'not allowed' using errcode = 'GU403'; end if;
  -- named files first, then what is left, team by team; whom it may go to the triggers of each table check again
  for h in select f.id, f.team_id from case_file f where f.lead_member_id = p_member and f.status not in ('closed', 'archived') order by f.id for update loop
    v_to := coalesce((p_files ->> h.id::text)::uuid, (p_heirs ->> h.team_id::text)::uuid);
    if v_to is null or v_to = p_member then raise exception 'a file has nobody to go to' using errcode = 'GU422', constraint = 'departure_incomplete'; end if;
    update case_file set lead_member_id = v_to, version = version + 1 where id = h.id;
    insert into audit_event (action, case_file_id, object_kind, object_id) values ('case_file.hand_over', h.id, 'member', v_to);
    perform notify_members('case_file.assigned', array[v_to], null, h.id);
    v_files := v_files + 1;
  end loop;
  for h in select * from member_holdings(p_member) loop
    v_to := (p_heirs ->> coalesce(h.team_id::text, ''))::uuid;
    if v_to is null or not h.successors @> jsonb_build_array(jsonb_build_object('id', v_to)) then
      raise exception 'something has nobody to go to' using errcode = 'GU422', constraint = 'departure_incomplete';
    end if;
    update referral set responsible_member_id = v_to, version = version + 1 where responsible_member_id = p_member and to_team_id = h.team_id and status in ('accepted', 'in_progress', 'on_hold');
    get diagnostics v_version = row_count;
    v_referrals := v_referrals + v_version;
    update task k set owner_member_id = v_to, version = k.version + 1 where k.owner_member_id = p_member and k.status = 'open'
      and (h.team_id = (select f.team_id from case_file f where f.id = k.case_file_id and f.organisation_id = k.organisation_id)
        or h.team_id is not distinct from home_team(p_member)
          and not exists (select 1 from case_file f where f.id = k.case_file_id and f.organisation_id = k.organisation_id));
    get diagnostics v_version = row_count;
    v_tasks := v_tasks + v_version;
    v_appointments := v_appointments + hand_over_appointments(p_member, h.team_id, v_to, p_files);
  end loop;
  update case_file_member set until = greatest(since, today()) where member_id = p_member and (until is null or until > today());
  update invitation set revoked_at = now() where member_id = p_member and accepted_at is null and revoked_at is null;
  update member set active = false, version = version + 1 where id = p_member and version = p_version returning version into v_version;
  if not found then raise exception 'changed meanwhile' using errcode = 'GU412'; end if;
  insert into departure (member_id, decided_by_id, files, referrals, tasks, appointments)
    values (p_member, ctx_member(), v_files, v_referrals, v_tasks, v_appointments);
  return v_version;
end $$;

do $$ declare f text; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['held_appointments(uuid)', 'hand_over_appointments(uuid, uuid, uuid, jsonb)', 'member_holdings(uuid)'] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
grant execute on function member_holdings(uuid) to guichet_api;
`;
