/** The referral machine as the database sees it: who is on which side, which steps exist, what opens and closes. */
export const REFERRALS = /* sql */ `
create table referral_step (
  from_status text not null,
  to_status text not null,
  side text not null,
  constraint pk_referral_step primary key (from_status, to_status, side),
  constraint ck_referral_step_side check (side in ('sender', 'receiver', 'manager', 'clock'))
);
comment on column referral_step.from_status is 'internal: state before';
comment on column referral_step.to_status is 'internal: state after';
comment on column referral_step.side is 'internal: who may take the step';

create function referral_sides() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_sender integer[];
begin
  select array_agg(distinct s order by s) into v_sender from (
    select ft.staff_subject as s from team ft where ft.id = new.from_team_id
    union select ft.leads_subject from team ft where ft.id = new.from_team_id
    union select o.managers_subject from organisation o where o.id = new.from_organisation_id
    union select m.subject from member m where m.id = new.sender_id
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
create trigger a_sides before insert or update on referral for each row execute function referral_sides();

-- the last guard: a state changes only by a step of the table, taken by the side that may take it
create function referral_step_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'draft' and ctx_member() is not null then
      raise exception 'a referral begins as a draft' using errcode = 'GU422', constraint = 'referral_step';
    end if;
    return new;
  end if;
  if new.case_file_id <> old.case_file_id or new.from_team_id <> old.from_team_id or (new.to_team_id <> old.to_team_id and old.status <> 'draft') then
    raise exception 'a sent referral keeps its file and its teams' using errcode = 'GU422', constraint = 'referral_parties';
  end if;
  if new.status = old.status then return new; end if;
  if old.status = 'draft' and (new.status = 'completed') <> (new.kind = 'information') and new.status <> 'cancelled' then
    raise exception 'an address given is complete at once, a request is sent' using errcode = 'GU422', constraint = 'referral_step';
  end if;
  if not exists (
    select 1 from referral_step s where s.from_status = old.status and s.to_status = new.status
      and (s.side = 'clock' and ctx_member() is null
        or s.side = 'receiver' and ctx_subjects() && old.receiver_subjects and new.sender_id is distinct from ctx_member()
        or s.side in ('sender', 'manager') and ctx_subjects() && old.sender_subjects)
  ) then
    raise exception 'no step from % to % for this side', old.status, new.status using errcode = 'GU422', constraint = 'referral_step';
  end if;
  return new;
end $$;
create trigger b_step before insert or update on referral for each row execute function referral_step_checked();

-- what is shared rests on an agreement between these two organisations that covers it, or on a named ground
create function referral_ground_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.status = 'draft' or new.kind = 'information' or new.ended_at is not null or (tg_op = 'UPDATE' and old.status = new.status and old.rooms = new.rooms) then return new; end if;
  if new.legal_ground_code is not null then return new; end if;
  if not exists (
    select 1 from sharing_agreement a where a.id = new.agreement_id and a.case_file_id = new.case_file_id
      and a.from_organisation_id = new.from_organisation_id and a.to_organisation_id = new.to_organisation_id
      and agreement_live(a.revoked_on, a.expires_on) and new.rooms <@ a.rooms
  ) then
    raise exception 'the agreement does not cover what is shared' using errcode = 'GU422', constraint = 'agreement_does_not_cover';
  end if;
  return new;
end $$;
create trigger c_ground before insert or update on referral for each row execute function referral_ground_checked();

-- who answers for a referral works in the receiving team
create function referral_responsible_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.responsible_member_id is not null and not exists (
    select 1 from team_membership tm join member m on m.id = tm.member_id where tm.team_id = new.to_team_id
      and tm.member_id = new.responsible_member_id and m.active and tm.since <= today() and (tm.until is null or tm.until >= today())
  ) then
    raise exception 'the responsible worker must work in the receiving team' using errcode = 'GU422', constraint = 'responsible_outside_team';
  end if;
  return new;
end $$;
create trigger d_responsible before update of responsible_member_id on referral for each row
  when (new.responsible_member_id is distinct from old.responsible_member_id) execute function referral_responsible_checked();

create function referral_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform referral_grants(new.id);
  perform touch_case_file(new.case_file_id);
  return null;
end $$;
create trigger referral_changed after insert or update of status, rooms, agreement_id, legal_ground_code on referral
  for each row execute function referral_changed();

-- the sides of every referral follow the file when its lead or team changes
create function case_file_moved_referrals() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update referral set version = version where case_file_id = new.id and ended_at is null;
  return null;
end $$;
create trigger case_file_moved_referrals after update of lead_member_id, team_id, staff_of_organisation_id on case_file
  for each row execute function case_file_moved_referrals();

create trigger referral_transition_only_grows before update or delete on referral_transition for each row execute function refuse_change();
create trigger referral_amendment_only_grows before update or delete on referral_amendment for each row execute function refuse_change();
`;
