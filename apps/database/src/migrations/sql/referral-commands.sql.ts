/** What the referral commands and their clock need from the database: tighter steps, grounds that end, who is told. */
export const REFERRAL_COMMANDS = /* sql */ `
comment on column referral.review_on is 'personal: when the waiting list is looked at again, or when there may be room after a refusal';
create index ix_referral_expires on referral (expires_at) where status in ('requested','info_requested','waitlisted');

-- without the undertaking of professional secrecy nothing about a person is shown, the referral sheet included
alter policy sides on referral using ((select ctx_reads('identity')) and (sender_subjects && (select ctx_subjects()) or receiver_subjects && (select ctx_subjects()))
  and not exists (select 1 from member_tie t where t.case_file_id = referral.case_file_id offset 0));

-- a state changes only by a step of the table, by the side that may take it, under a role that may take it
create or replace function referral_step_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'draft' and ctx_member() is not null then
      raise exception 'a referral begins as a draft' using errcode = 'GU422', constraint = 'referral_step';
    end if;
    return new;
  end if;
  if new.case_file_id <> old.case_file_id or new.from_team_id <> old.from_team_id or new.sender_id <> old.sender_id
     or (old.status <> 'draft' and (new.to_team_id <> old.to_team_id or new.kind <> old.kind or new.sent_at is distinct from old.sent_at)) then
    raise exception 'a sent referral keeps its file, its sender and its teams' using errcode = 'GU422', constraint = 'referral_parties';
  end if;
  if new.status = old.status then return new; end if;
  if old.status = 'draft' and new.status in ('completed', 'requested') and (new.status = 'completed') <> (new.kind = 'information') then
    raise exception 'an address given is complete at once, a request is sent' using errcode = 'GU422', constraint = 'referral_step';
  end if;
  if not exists (
    select 1 from referral_step s where s.from_status = old.status and s.to_status = new.status
      and (s.side = 'clock' and ctx_member() is null
        or s.side = 'receiver' and ctx_subjects() && old.receiver_subjects and new.sender_id is distinct from ctx_member() and ctx_may('referral.decide')
        or s.side = 'sender' and ctx_subjects() && old.sender_subjects
          and ctx_may(case when old.status = 'draft' and new.status in ('requested', 'completed') then 'referral.send' else 'referral.write' end)
        or s.side = 'manager' and ctx_may('referral.void')
          and exists (select 1 from organisation o where o.id = old.from_organisation_id and o.managers_subject = any (ctx_subjects())))
  ) then
    raise exception 'no step from % to % for this side', old.status, new.status using errcode = 'GU422', constraint = 'referral_step';
  end if;
  return new;
end $$;

-- when what a referral rests on ends: the day after the agreement, or the longest time its legal ground allows after sending; null: never by itself
create function referral_ground_ends(p_referral uuid) returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when r.legal_ground_code is not null then
      coalesce(r.sent_at, now()) + make_interval(days => (select (e.attributes ->> 'maximumDays')::integer from reference_entry e where e.list = 'legal_ground' and e.code = r.legal_ground_code))
    when a.revoked_on is not null then day_start(a.revoked_on)
    else day_start(a.expires_on + 1) end
  from referral r left join sharing_agreement a on a.id = r.agreement_id where r.id = p_referral
$$;

create or replace function referral_grants(p_referral uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r record;
begin
  select f.id, f.case_file_id, f.status, f.kind, f.rooms, f.legal_ground_code, f.agreement_id, t.staff_subject, referral_ground_ends(f.id) as ends into r
    from referral f join team t on t.id = f.to_team_id where f.id = p_referral;
  if r.status in ('accepted', 'in_progress', 'on_hold') and r.kind <> 'information'
     and (r.legal_ground_code is not null or r.agreement_id is not null) and (r.ends is null or r.ends > now()) then
    perform set_grants(r.case_file_id, 'referral', r.id, r.staff_subject,
      array(select distinct x from unnest(r.rooms || array['identity', 'contact']) x), 4, r.ends);
  elsif exists (select 1 from access_grant where source_kind = 'referral' and source_id = p_referral) then
    perform set_grants(r.case_file_id, 'referral', r.id, null, '{}', 4, null);
  end if;
end $$;

-- what is shared rests on a live agreement between these two organisations that covers it and refuses none of it, or on a named ground that has not run out
create or replace function referral_ground_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.status = 'draft' or new.kind = 'information' or new.ended_at is not null
     or (tg_op = 'UPDATE' and (old.status, old.rooms, old.agreement_id, old.legal_ground_code) is not distinct from (new.status, new.rooms, new.agreement_id, new.legal_ground_code)) then
    return new;
  end if;
  if new.legal_ground_code is not null then
    if tg_op = 'INSERT' or old.status = 'draft' or coalesce(referral_ground_ends(new.id) > now(), true) then return new; end if;
  elsif exists (
    select 1 from sharing_agreement a where a.id = new.agreement_id and a.case_file_id = new.case_file_id
      and a.from_organisation_id = new.from_organisation_id and a.to_organisation_id = new.to_organisation_id
      and agreement_live(a.revoked_on, a.expires_on) and new.rooms <@ a.rooms and not a.refused_rooms && array['identity', 'contact']
  ) then
    return new;
  end if;
  raise exception 'the agreement does not cover what is shared' using errcode = 'GU422', constraint = 'agreement_does_not_cover';
end $$;

-- a coded reason stands in the list of the state it explains
create function referral_reason_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_list text := case new.status when 'declined' then 'referral_refusal_reason' when 'failed' then 'referral_failure_reason'
    when 'cancelled' then 'referral_cancellation_reason' when 'on_hold' then 'referral_hold_reason' end;
begin
  if new.reason_code is not null and (v_list is null and new.status <> 'entered_in_error'
     or v_list is not null and not exists (select 1 from reference_entry e where e.list = v_list and e.code = new.reason_code)) then
    raise exception 'code % is not a reason for %', new.reason_code, new.status using errcode = 'GU422', constraint = 'unknown_code', column = 'reasonCode';
  end if;
  return new;
end $$;
create trigger e_reason before insert or update of status, reason_code on referral for each row execute function referral_reason_checked();

-- the dates of the agreement, which stand on the sheet before the receiver may know the file
create function referral_agreement(p_referral uuid) returns table (given_on date, expires_on date, revoked_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.given_on, a.expires_on, a.revoked_on from referral r join sharing_agreement a on a.id = r.agreement_id
  where r.id = p_referral and (r.sender_subjects || r.receiver_subjects) && ctx_subjects()
$$;

-- who hears of it: the sender and the lead; the receiving team, or who answers for it there; the leads of a team, or those above them.
-- Never somebody tied to the person, who left, or who did not sign the undertaking of secrecy.
create function announce_referral(p_referral uuid, p_kind text, p_audience text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r record;
  v_team uuid;
  v_members uuid[];
begin
  select f.id, f.status, f.sender_id, f.from_team_id, f.to_team_id, f.responsible_member_id, f.case_file_id, f.sender_subjects || f.receiver_subjects as subjects,
         c.lead_member_id into r
    from referral f join case_file c on c.id = f.case_file_id where f.id = p_referral;
  if not found or r.status = 'draft' or p_kind not like 'referral.%' or (ctx_member() is not null and not r.subjects && ctx_subjects()) then
    raise exception 'nothing to announce' using errcode = 'GU403';
  end if;
  v_team := case when p_audience in ('sender', 'sender_leads') then r.from_team_id else r.to_team_id end;
  if p_audience = 'sender' then
    v_members := array[r.lead_member_id] || case when works_in(r.sender_id, v_team) then array[r.sender_id] else team_members(v_team, '{worker,team_lead}') end;
  elsif p_audience = 'receiver' then
    v_members := case when works_in(r.responsible_member_id, v_team) then array[r.responsible_member_id] else team_members(v_team, '{reception,worker,team_lead}') end;
  elsif p_audience in ('sender_leads', 'receiver_leads') then
    v_members := team_members(v_team, '{team_lead}');
    if cardinality(v_members) = 0 then
      select coalesce(array_agg(m.id), '{}') into v_members from member m join team t on t.organisation_id = m.organisation_id
        where t.id = v_team and m.active and m.role = 'organisation_manager';
    end if;
    if cardinality(v_members) = 0 then v_members := team_members(v_team, '{reception,worker}'); end if;
  else
    raise exception 'no such audience' using errcode = 'GU403';
  end if;
  select array_agg(distinct m.id) into v_members from member m
    where m.id = any (v_members) and m.active and m.secrecy_undertaking_on is not null and m.id is distinct from ctx_member()
      and not exists (select 1 from member_tie t where t.member_id = m.id and t.case_file_id = r.case_file_id);
  if v_members is not null then perform notify_members(p_kind, v_members, r.id, null); end if;
end $$;

create function team_members(p_team uuid, p_roles text[]) returns uuid[] language sql stable
  return (select coalesce(array_agg(m.id), '{}') from team_membership tm join member m on m.id = tm.member_id
    where tm.team_id = p_team and m.active and m.role = any (p_roles) and tm.since <= today() and (tm.until is null or tm.until >= today()));
create function works_in(p_member uuid, p_team uuid) returns boolean language sql stable
  return exists (select 1 from team_membership tm join member m on m.id = tm.member_id
    where tm.team_id = p_team and tm.member_id = p_member and m.active and tm.since <= today() and (tm.until is null or tm.until >= today()));

-- median days to an answer over a year, numbers only and none under five answers
create function team_answer_days(p_teams uuid[]) returns table (team_id uuid, median_days double precision)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.to_team_id, percentile_cont(0.5) within group (order by extract(epoch from r.decided_at - r.sent_at) / 86400)
  from referral r where r.to_team_id = any (p_teams) and r.decided_at is not null and r.sent_at > now() - interval '1 year' and r.status <> 'entered_in_error'
  group by r.to_team_id having count(*) >= 5
$$;

-- a job that is no longer wanted
create function cancel_job(p_key text) returns void language sql security definer set search_path = graphile_worker, public, pg_temp as $$
  select graphile_worker.remove_job(p_key)
$$;

-- an agreement that ends, ends what rests on it: the grants at once (sharing_agreement_changed), the referrals after the commit
create function sharing_agreement_ended() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform enqueue_job('referral_ground', json_build_object('referralId', r.id), now(), 'referral:' || r.id || ':ground')
    from referral r where r.agreement_id = new.id and r.ended_at is null and r.sent_at is not null;
  return null;
end $$;
create trigger sharing_agreement_ended after update of revoked_on, expires_on on sharing_agreement for each row execute function sharing_agreement_ended();

grant create on schema public to guichet_definer;
alter function referral_ground_ends(uuid) owner to guichet_definer;
alter function referral_reason_checked() owner to guichet_definer;
alter function referral_agreement(uuid) owner to guichet_definer;
alter function announce_referral(uuid, text, text) owner to guichet_definer;
alter function team_answer_days(uuid[]) owner to guichet_definer;
alter function cancel_job(text) owner to guichet_definer;
alter function sharing_agreement_ended() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function referral_ground_ends(uuid), referral_reason_checked(), referral_agreement(uuid), announce_referral(uuid, text, text), team_members(uuid, text[]),
  works_in(uuid, uuid), team_answer_days(uuid[]), cancel_job(text), sharing_agreement_ended() from public;
grant execute on function team_members(uuid, text[]), works_in(uuid, uuid), referral_ground_ends(uuid) to guichet_definer;
grant execute on function referral_agreement(uuid), team_answer_days(uuid[]) to guichet_api;
grant execute on function announce_referral(uuid, text, text), cancel_job(text), referral_ground_ends(uuid) to guichet_api, guichet_worker;
`;
