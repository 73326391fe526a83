/** A new password, or factors that were taken, shut every way in that was opened before: steps on their way and identities at a provider. */
export const RECOVERED_ACCOUNTS = /* sql */ `
-- a manager who could set an administrator’s password would be one. Sign-ins that stopped after the old password end with it
create or replace function set_credential(p_member uuid, p_kind text, p_secret text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not (p_member = ctx_member() or exists (select 1 from member m where m.id = p_member and ctx_administers(m.organisation_id, m.role))) then
    raise exception 'not allowed' using errcode = 'GU403';
  end if;
  insert into credential (member_id, kind, secret) values (p_member, p_kind, p_secret)
    on conflict (member_id, kind) do update set secret = excluded.secret, changed_at = now();
  delete from sign_in_step where member_id = p_member;
  update session set ended_at = now() where member_id = p_member and ended_at is null and p_member is distinct from ctx_member();
end $$;

-- an administrator or manager takes every second factor of a member who lost them, in place of the member; the next sign-in enrols anew where one is required.
-- Who the member is at a provider goes too: whoever sat at the screen of the member may have linked it
create or replace function clear_factors(p_member uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if p_member = ctx_member() or not exists (select 1 from member m where m.id = p_member and ctx_administers(m.organisation_id, m.role)) then
    raise exception 'not allowed' using errcode = 'GU403';
  end if;
  delete from totp_factor where member_id = p_member;
  delete from recovery_code where member_id = p_member;
  delete from passkey where member_id = p_member;
  delete from provider_identity where member_id = p_member;
  delete from sign_in_step where member_id = p_member;
  update session set ended_at = now() where member_id = p_member and ended_at is null;
end $$;

-- a step that sets up the first factor is over once there is one
create or replace function sign_in_step_member(p_secret bytea, p_tries integer) returns table (member_id uuid, email text, purpose text, totp bytea, factors text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select s.member_id, m.email, s.purpose, t.sealed, second_factors(m.id)
  from sign_in_step s join member m on m.id = s.member_id join organisation o on o.id = m.organisation_id left join totp_factor t on t.member_id = m.id
  where s.secret_hash = p_secret and s.used_at is null and s.expires_at > now() and s.tries < p_tries and m.active and o.active
    and not (s.purpose = 'enrol' and second_factors(m.id) && array['totp', 'passkey'])
$$;
create or replace function finish_enrolment(p_secret bytea, p_tries integer, p_step bigint, p_codes bytea[], p_request uuid, p_hours integer, p_browser text, p_system text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_member uuid;
begin
  select member_id into v_member from sign_in_step
    where secret_hash = p_secret and purpose = 'enrol' and used_at is null and expires_at > now() and tries < p_tries for update;
  if not found or second_factors(v_member) && array['totp', 'passkey'] then return null; end if;
  if p_step is null or not confirm_totp(v_member, p_step, p_codes) then
    update sign_in_step set tries = tries + 1 where secret_hash = p_secret;
    return null;
  end if;
  update sign_in_step set used_at = now() where secret_hash = p_secret;
  insert into audit_event (request_id, member_id, organisation_id, role, action, object_kind, object_id)
    select p_request, m.id, m.organisation_id, m.role, 'member.factor_added', 'member', m.id from member m where m.id = v_member;
  return open_session(v_member, 'totp', p_browser, p_system, p_hours, p_request);
end $$;
`;
