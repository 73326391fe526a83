/** Who leaves a team leaves its files too: what they lead there is handed over first, what they were named on ends. */
export const LEAVING_A_TEAM = /* sql */ `
-- whoever sent a referral is on its side as long as they work in the team that sent it; stated whole
create or replace function referral_sides() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_sender integer[];
begin
  select array_agg(distinct s order by s) into v_sender from (
    select ft.staff_subject as s from team ft where ft.id = new.from_team_id
    union select ft.leads_subject from team ft where ft.id = new.from_team_id
    union select o.managers_subject from organisation o where o.id = new.from_organisation_id
    union select m.subject from member m where m.id = new.sender_id and works_in(m.id, new.from_team_id)
    union select m.subject from case_file f join member m on m.id = f.lead_member_id where f.id = new.case_file_id
    union select t.staff_subject from case_file f join team t on t.id = f.team_id where f.id = new.case_file_id and f.staff_of_organisation_id is null) q;
  new.sender_subjects := v_sender;
  if new.status in ('draft', 'entered_in_error') or new.kind = 'information' or new.sent_at is null then
    new.receiver_subjects := '{}';
  else
    select array[t.staff_subject, t.leads_subject, o.managers_subject] into new.receiver_subjects
      from team t join organisation o on o.id = t.organisation_id where t.id = new.to_team_id;
  end if;
  select organisation_id into new.from_organisation_id from team where id = new.from_team_id;
  select organisation_id into new.to_organisation_id from team where id = new.to_team_id;
  return new;
end $$;

-- the teams a member leaves when only p_teams stay, and how many open files they lead there: numbers for those who keep
-- accounts, never which. Where there are none, what the member was named on in these teams ends at once
create function leave_files_of_teams(p_member uuid, p_teams uuid[]) returns table (team text, files integer)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_left uuid[];
  n record;
begin
  -- the lock makes whoever gives this member a file at the same moment wait
  perform 1 from member m where m.id = p_member and m.id <> ctx_member() and ctx_administers(m.organisation_id, m.role) for update;
  if not found then raise exception 'not allowed' using errcode = 'GU403'; end if;
  select coalesce(array_agg(tm.team_id), '{}') into v_left from team_membership tm
    where tm.member_id = p_member and tm.team_id <> all (p_teams) and (tm.until is null or tm.until >= today());
  return query select t.name, count(*)::integer from case_file f join team t on t.id = f.team_id
    where f.lead_member_id = p_member and f.team_id = any (v_left) and f.status not in ('closed', 'archived') group by t.id, t.name order by t.name;
  if found then return; end if;
  for n in select cm.case_file_id as id from case_file_member cm join case_file f on f.id = cm.case_file_id
    where cm.member_id = p_member and f.team_id = any (v_left) and (cm.until is null or cm.until >= today()) order by 1 loop
    update case_file_member set until = today() - 1 where case_file_id = n.id and member_id = p_member;
    update case_file set version = version + 1 where id = n.id;
    insert into audit_event (action, case_file_id, object_kind, object_id) values ('case_file.end_member', n.id, 'member', p_member);
  end loop;
end $$;

-- the sides of the referrals a member stood on, as they stand after the member's teams changed
create function renew_sides_of(p_member uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from member m where m.id = p_member and ctx_administers(m.organisation_id, m.role)) then
    raise exception 'not allowed' using errcode = 'GU403';
  end if;
  update referral set version = version where sender_id = p_member
    or sender_subjects && array[(select m.subject from member m where m.id = p_member)];
end $$;

do $$ declare f text; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['leave_files_of_teams(uuid, uuid[])', 'renew_sides_of(uuid)'] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to guichet_api', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
`;
