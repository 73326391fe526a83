/** Who may change organisations, teams, members and passwords: what the first policies left to the application. */
export const ADMINISTRATION = /* sql */ `
-- words without case and accents, for search and order in the directory
create function directory_fold(p_text text) returns text language sql stable security definer set search_path = public, pg_temp
  return lower(unaccent(p_text));

-- true when the actor administers members of that role there: an administrator everywhere, a manager at home and never above the own rank
create function ctx_administers(p_organisation uuid, p_role text) returns boolean language sql stable parallel safe
  return ctx_may('member.write') and (ctx_role() = 'administrator'
    or p_organisation = ctx_organisation() and p_role in ('reception', 'worker', 'team_lead', 'organisation_manager'));

drop policy write_member on member;
create policy write_member on member for update to guichet_api
  using (ctx_administers(organisation_id, role)) with check (ctx_administers(organisation_id, role));
drop policy add_member on member;
create policy add_member on member for insert to guichet_api with check (ctx_administers(organisation_id, role));
-- a team is a right: nobody gives it to oneself, and nobody without the right to write members gives it at all
drop policy write_membership on team_membership;
create policy write_membership on team_membership for all to guichet_api
  using (member_id <> (select ctx_member())
    and exists (select 1 from member m where m.id = team_membership.member_id and ctx_administers(m.organisation_id, m.role) offset 0))
  with check (member_id <> (select ctx_member())
    and exists (select 1 from member m join team t on t.organisation_id = m.organisation_id
      where m.id = team_membership.member_id and t.id = team_membership.team_id and ctx_administers(m.organisation_id, m.role) offset 0));

-- a manager who could set an administrator’s password would be one
create or replace function set_credential(p_member uuid, p_kind text, p_secret text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not (p_member = ctx_member() or exists (select 1 from member m where m.id = p_member and ctx_administers(m.organisation_id, m.role))) then
    raise exception 'not allowed' using errcode = 'GU403';
  end if;
  insert into credential (member_id, kind, secret) values (p_member, p_kind, p_secret)
    on conflict (member_id, kind) do update set secret = excluded.secret, changed_at = now();
  update session set ended_at = now() where member_id = p_member and ended_at is null and p_member is distinct from ctx_member();
end $$;

-- after a change of the own password: every session of the actor but the one that changed it
create function end_other_sessions(p_session uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  update session set ended_at = now() where member_id = ctx_member() and id <> p_session and ended_at is null
$$;

-- a wrong present password when changing it: counted like a failed sign-in, recorded under its own name
create function own_password_failed(p_session uuid, p_key bytea, p_request uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into sign_in_attempt (account_key, network_key, succeeded) values (p_key, p_key, false);
  insert into audit_event (request_id, member_id, organisation_id, role, action, outcome, object_kind, object_id)
    select p_request, m.id, m.organisation_id, m.role, 'member.own_password', 'refused', 'member', m.id
    from session s join member m on m.id = s.member_id where s.id = p_session;
$$;

-- how many open files a member leads: a number for those who close accounts, never which
create function open_files_led(p_member uuid) returns integer language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from case_file f join member m on m.id = f.lead_member_id
  where f.lead_member_id = p_member and f.status not in ('closed', 'archived')
    and ctx_may('administration.read') and (ctx_role() = 'administrator' or m.organisation_id = ctx_organisation())
$$;

-- kind, account, convention and standing are the administrator’s; closing sign-in must not strand members
create function organisation_standing_checked() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (new.kind, new.has_account, new.convention_signed_on, new.active) is distinct from (old.kind, old.has_account, old.convention_signed_on, old.active)
     and ctx_member() is not null and ctx_role() <> 'administrator' then
    raise exception 'only an administrator changes the standing of an organisation' using errcode = 'GU403';
  end if;
  if old.has_account and not new.has_account and exists (select 1 from member where organisation_id = new.id and active) then
    raise exception 'its members would lose their sign-in' using errcode = 'GU422', constraint = 'organisation_has_members';
  end if;
  return new;
end $$;
create trigger organisation_standing_checked before update on organisation for each row execute function organisation_standing_checked();

-- a team that closes takes its files and referrals out of everybody’s sight: they are handed over first
create function team_closing_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from case_file where team_id = new.id and status not in ('closed', 'archived'))
     or exists (select 1 from referral where (to_team_id = new.id or from_team_id = new.id)
       and status in ('requested', 'info_requested', 'waitlisted', 'accepted', 'in_progress', 'on_hold')) then
    raise exception 'the team still holds open files or referrals' using errcode = 'GU422', constraint = 'team_in_use';
  end if;
  return new;
end $$;
create trigger team_closing_checked before update of active on team for each row when (old.active and not new.active) execute function team_closing_checked();

alter table team_closure add constraint ck_team_closure_length check (ends_on - starts_on < 366);
-- one closure at a time: two overlapping ones would stop a clock twice
create function team_closure_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from team where id = new.team_id for update;
  if exists (select 1 from team_closure c where c.team_id = new.team_id and c.id <> new.id and c.starts_on <= new.ends_on and c.ends_on >= new.starts_on) then
    raise exception 'closures of one team do not overlap' using errcode = 'GU422', constraint = 'closure_overlaps';
  end if;
  return new;
end $$;
create trigger team_closure_checked before insert on team_closure for each row execute function team_closure_checked();

do $$ declare f text; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['directory_fold(text)', 'set_credential(uuid, text, text)', 'end_other_sessions(uuid)', 'own_password_failed(uuid, bytea, uuid)',
    'open_files_led(uuid)', 'team_closing_checked()', 'team_closure_checked()'] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
revoke execute on function ctx_administers(uuid, text), organisation_standing_checked() from public;
grant execute on function ctx_administers(uuid, text) to guichet_api, guichet_definer;
grant execute on function directory_fold(text), end_other_sessions(uuid), own_password_failed(uuid, bytea, uuid), open_files_led(uuid) to guichet_api;
`;
