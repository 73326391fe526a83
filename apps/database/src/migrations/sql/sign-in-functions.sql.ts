/** Opening, proving and ending sessions: what looks before anybody is known, and what a member does with the own ones. */
export const SIGN_IN_FUNCTIONS = /* sql */ `
-- what beside a password proves this member, and whether the organisation asks for it
create function second_factors(p_member uuid) returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select array_remove(array[
    case when exists (select 1 from totp_factor t where t.member_id = p_member and t.confirmed_at is not null) then 'totp' end,
    case when exists (select 1 from passkey k where k.member_id = p_member) then 'passkey' end,
    case when exists (select 1 from recovery_code c where c.member_id = p_member and c.used_at is null) then 'recovery_code' end], null)
$$;
create function second_factor_required(p_member uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from member m join second_factor_rule r on r.organisation_id = m.organisation_id and r.role = m.role where m.id = p_member)
$$;

-- who has this address; one row or none, and what else they must prove
create function find_sign_in(p_email text) returns table (member_id uuid, secret text, factors text[], must_enrol boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, c.secret, second_factors(m.id), second_factor_required(m.id)
  from member m join organisation o on o.id = m.organisation_id join credential c on c.member_id = m.id and c.kind = 'password'
  where m.email = lower(p_email) and m.active and o.active
$$;

create function open_session(p_member uuid, p_method text, p_browser text, p_system text, p_hours integer, p_request uuid) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_session uuid := gen_random_uuid();
begin
  perform 1 from member m join organisation o on o.id = m.organisation_id where m.id = p_member and m.active and o.active for share of m;
  if not found then return null; end if;
  insert into session (id, member_id, expires_at, method, browser, system) values (v_session, p_member, now() + make_interval(hours => p_hours), p_method, p_browser, p_system);
  insert into audit_event (request_id, member_id, organisation_id, role, action, object_kind, object_id)
    select p_request, m.id, m.organisation_id, m.role, 'session.open', 'session', v_session from member m where m.id = p_member;
  return v_session;
end $$;

-- a right password opens a session only where nothing else is asked for
drop function sign_in_succeeded(uuid, bytea, bytea, uuid, integer);
create function sign_in_succeeded(p_member uuid, p_account bytea, p_network bytea, p_request uuid, p_hours integer, p_browser text, p_system text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if second_factors(p_member) && array['totp', 'passkey'] or second_factor_required(p_member) then return null; end if;
  insert into sign_in_attempt (account_key, network_key, succeeded) values (p_account, p_network, true);
  return open_session(p_member, 'password', p_browser, p_system, p_hours, p_request);
end $$;

-- the password was right: a step that opens nothing by itself
create function begin_sign_in_step(p_secret bytea, p_member uuid, p_purpose text) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from sign_in_step where expires_at < now() - interval '1 day';
  insert into sign_in_step (secret_hash, member_id, purpose, expires_at)
    values (p_secret, p_member, p_purpose, now() + case p_purpose when 'enrol' then interval '15 minutes' else interval '5 minutes' end);
$$;
create function sign_in_step_member(p_secret bytea, p_tries integer) returns table (member_id uuid, email text, purpose text, totp bytea, factors text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select s.member_id, m.email, s.purpose, t.sealed, second_factors(m.id)
  from sign_in_step s join member m on m.id = s.member_id join organisation o on o.id = m.organisation_id left join totp_factor t on t.member_id = m.id
  where s.secret_hash = p_secret and s.used_at is null and s.expires_at > now() and s.tries < p_tries and m.active and o.active
$$;

-- takes one proof, once: the row it stands in is changed by the same statement that looks at it, so of fifty at once one finds it
create function take_factor(p_member uuid, p_totp_step bigint, p_recovery bytea, p_passkey uuid, p_counter bigint, p_backed_up boolean) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if p_passkey is not null then
    update passkey set counter = p_counter, backed_up = p_backed_up, last_used_at = now()
      where id = p_passkey and member_id = p_member and (p_counter > counter or p_counter = 0 and counter = 0);
    if found then return 'passkey'; end if;
  elsif p_totp_step is not null then
    update totp_factor set last_step = p_totp_step where member_id = p_member and confirmed_at is not null and last_step < p_totp_step;
    if found then return 'totp'; end if;
  elsif p_recovery is not null then
    update recovery_code set used_at = now() where member_id = p_member and code_hash = p_recovery and used_at is null;
    if found then return 'recovery_code'; end if;
  end if;
  return null;
end $$;

-- the second proof: one step becomes one session, or counts a failure; null: refused
create function finish_sign_in_step(p_secret bytea, p_tries integer, p_totp_step bigint, p_recovery bytea, p_passkey uuid, p_counter bigint, p_backed_up boolean,
  p_account bytea, p_network bytea, p_request uuid, p_hours integer, p_browser text, p_system text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_member uuid;
  v_method text;
begin
  select member_id into v_member from sign_in_step
    where secret_hash = p_secret and purpose = 'prove' and used_at is null and expires_at > now() and tries < p_tries for update;
  if not found then return null; end if;
  v_method := take_factor(v_member, p_totp_step, p_recovery, p_passkey, p_counter, p_backed_up);
  if v_method is null then
    update sign_in_step set tries = tries + 1 where secret_hash = p_secret;
    insert into sign_in_attempt (account_key, network_key, succeeded) values (p_account, p_network, false);
    insert into audit_event (request_id, member_id, organisation_id, role, action, outcome, object_kind, object_id)
      select p_request, m.id, m.organisation_id, m.role, 'session.second_factor', 'refused', 'member', m.id from member m where m.id = v_member;
    return null;
  end if;
  update sign_in_step set used_at = now() where secret_hash = p_secret;
  insert into sign_in_attempt (account_key, network_key, succeeded) values (p_account, p_network, true);
  return open_session(v_member, v_method, p_browser, p_system, p_hours, p_request);
end $$;

-- a passkey alone: what it signed names its member
create function find_passkey(p_credential bytea) returns table (id uuid, member_id uuid, public_key bytea, counter bigint, transports text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select k.id, k.member_id, k.public_key, k.counter, k.transports from passkey k join member m on m.id = k.member_id join organisation o on o.id = m.organisation_id
  where k.credential_id = p_credential and m.active and o.active
$$;
create function sign_in_with_passkey(p_member uuid, p_passkey uuid, p_counter bigint, p_backed_up boolean, p_request uuid, p_hours integer, p_browser text, p_system text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if take_factor(p_member, null, null, p_passkey, p_counter, p_backed_up) is null then return null; end if;
  return open_session(p_member, 'passkey', p_browser, p_system, p_hours, p_request);
end $$;
create function give_passkey_challenge(p_challenge bytea, p_member uuid, p_purpose text) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from passkey_challenge where expires_at < now();
  insert into passkey_challenge (challenge, member_id, purpose, expires_at) values (p_challenge, p_member, p_purpose, now() + interval '5 minutes');
$$;
-- true once
create function take_passkey_challenge(p_challenge bytea, p_member uuid, p_purpose text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from passkey_challenge where challenge = p_challenge and purpose = p_purpose and member_id is not distinct from p_member and expires_at > now();
  return found;
end $$;

-- the authenticator app: offered, then confirmed by a first code
create function offer_totp(p_member uuid, p_sealed bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into totp_factor (member_id, sealed) values (p_member, p_sealed)
    on conflict (member_id) do update set sealed = excluded.sealed, created_at = now(), last_step = 0 where totp_factor.confirmed_at is null;
  return found;
end $$;
create function set_recovery_codes(p_member uuid, p_codes bytea[]) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from recovery_code where member_id = p_member;
  insert into recovery_code (member_id, code_hash) select p_member, c from unnest(p_codes) c;
$$;
create function confirm_totp(p_member uuid, p_step bigint, p_codes bytea[]) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update totp_factor set confirmed_at = now(), last_step = p_step where member_id = p_member and confirmed_at is null and created_at > now() - interval '30 minutes';
  if not found then return false; end if;
  perform set_recovery_codes(p_member, p_codes);
  return true;
end $$;

-- enrolling during the sign-in: the same, and the step becomes a session
create function offer_totp_in_step(p_secret bytea, p_sealed bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_member uuid;
begin
  select member_id into v_member from sign_in_step where secret_hash = p_secret and purpose = 'enrol' and used_at is null and expires_at > now();
  return v_member is not null and offer_totp(v_member, p_sealed);
end $$;
create function finish_enrolment(p_secret bytea, p_tries integer, p_step bigint, p_codes bytea[], p_request uuid, p_hours integer, p_browser text, p_system text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_member uuid;
begin
  select member_id into v_member from sign_in_step
    where secret_hash = p_secret and purpose = 'enrol' and used_at is null and expires_at > now() and tries < p_tries for update;
  if not found then return null; end if;
  if p_step is null or not confirm_totp(v_member, p_step, p_codes) then
    update sign_in_step set tries = tries + 1 where secret_hash = p_secret;
    return null;
  end if;
  update sign_in_step set used_at = now() where secret_hash = p_secret;
  insert into audit_event (request_id, member_id, organisation_id, role, action, object_kind, object_id)
    select p_request, m.id, m.organisation_id, m.role, 'member.factor_added', 'member', m.id from member m where m.id = v_member;
  return open_session(v_member, 'totp', p_browser, p_system, p_hours, p_request);
end $$;

-- a member's own factors; everything below acts on ctx_member() only
create function own_factors() returns table (has_password boolean, totp_since timestamptz, recovery_codes integer, passkeys jsonb, required boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from credential c where c.member_id = ctx_member() and c.kind = 'password'),
    (select t.confirmed_at from totp_factor t where t.member_id = ctx_member()),
    (select count(*)::integer from recovery_code c where c.member_id = ctx_member() and c.used_at is null),
    coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'createdAt', k.created_at, 'lastUsedAt', k.last_used_at, 'backedUp', k.backed_up,
      'credentialId', translate(encode(k.credential_id, 'base64'), E'+/=\\n', '-_'), 'transports', to_jsonb(k.transports)) order by k.created_at, k.id)
      from passkey k where k.member_id = ctx_member()), '[]'),
    second_factor_required(ctx_member())
$$;
create function own_totp() returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select sealed from totp_factor where member_id = ctx_member()
$$;
create function offer_own_totp(p_sealed bytea) returns boolean language sql security definer set search_path = public, pg_temp as $$
  select offer_totp(ctx_member(), p_sealed)
$$;
create function confirm_own_totp(p_step bigint, p_codes bytea[]) returns boolean language sql security definer set search_path = public, pg_temp as $$
  select confirm_totp(ctx_member(), p_step, p_codes)
$$;
create function replace_own_recovery_codes(p_codes bytea[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not second_factors(ctx_member()) && array['totp', 'passkey'] then
    raise exception 'no second factor' using errcode = 'GU422', constraint = 'no_second_factor';
  end if;
  perform set_recovery_codes(ctx_member(), p_codes);
end $$;
-- the last factor stays where the organisation asks for one; with the last one its recovery codes go
create function own_factor_removed() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if second_factors(ctx_member()) && array['totp', 'passkey'] then return; end if;
  if second_factor_required(ctx_member()) then
    raise exception 'the organisation asks for a second factor' using errcode = 'GU422', constraint = 'second_factor_required';
  end if;
  delete from recovery_code where member_id = ctx_member();
end $$;
create function remove_own_totp() returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from totp_factor where member_id = ctx_member();
  if not found then return false; end if;
  perform own_factor_removed();
  return true;
end $$;
create function add_own_passkey(p_id uuid, p_name text, p_credential bytea, p_key bytea, p_counter bigint, p_transports text[], p_eligible boolean, p_backed_up boolean, p_most integer) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from member where id = ctx_member() for update;
  if (select count(*) from passkey where member_id = ctx_member()) >= p_most then
    raise exception 'too many passkeys' using errcode = 'GU422', constraint = 'too_many_passkeys';
  end if;
  insert into passkey (id, member_id, name, credential_id, public_key, counter, transports, backup_eligible, backed_up)
    values (p_id, ctx_member(), p_name, p_credential, p_key, p_counter, p_transports, p_eligible, p_backed_up);
end $$;
create function rename_own_passkey(p_id uuid, p_name text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update passkey set name = p_name where id = p_id and member_id = ctx_member();
  return found;
end $$;
create function remove_own_passkey(p_id uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from passkey where id = p_id and member_id = ctx_member();
  if not found then return false; end if;
  perform own_factor_removed();
  return true;
end $$;

-- sessions of the member, and when this one ends; looking does not prolong it
create function own_sessions() returns table (id uuid, browser text, system text, method text, created_at timestamptz, last_seen_at timestamptz, expires_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.browser, s.system, s.method, s.created_at, s.last_seen_at, s.expires_at from session s
  where s.member_id = ctx_member() and s.ended_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes'
  order by s.last_seen_at desc, s.id
$$;
create function end_own_session(p_session uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update session set ended_at = now() where id = p_session and member_id = ctx_member() and ended_at is null;
  return found;
end $$;
create function session_ends(p_session uuid) returns table (idle_at timestamptz, expires_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.last_seen_at + interval '30 minutes', s.expires_at from session s where s.id = p_session and s.ended_at is null and s.expires_at > now()
    and s.last_seen_at > now() - interval '30 minutes'
$$;

-- step-up: how long ago the member last proved who they are
create function session_is_fresh(p_session uuid, p_minutes integer) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from session s where s.id = p_session and s.ended_at is null and s.proven_at > now() - make_interval(mins => p_minutes))
$$;
-- a password freshens only where there is no second factor; null: refused, and counted
create function freshen_session(p_session uuid, p_password boolean, p_totp_step bigint, p_recovery bytea, p_passkey uuid, p_counter bigint, p_backed_up boolean,
  p_key bytea, p_request uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_member uuid;
  v_method text;
begin
  select s.member_id into v_member from session s join member m on m.id = s.member_id
    where s.id = p_session and s.ended_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes' and m.active;
  if not found then return null; end if;
  v_method := case when p_password then (case when not second_factors(v_member) && array['totp', 'passkey'] then 'password' end)
    else take_factor(v_member, p_totp_step, p_recovery, p_passkey, p_counter, p_backed_up) end;
  if v_method is null then
    insert into sign_in_attempt (account_key, network_key, succeeded) values (p_key, p_key, false);
  else
    update session set proven_at = now() where id = p_session;
  end if;
  insert into audit_event (request_id, member_id, organisation_id, role, action, outcome, object_kind, object_id)
    select p_request, m.id, m.organisation_id, m.role, 'session.prove', case when v_method is null then 'refused' else 'allowed' end, 'session', p_session from member m where m.id = v_member;
  return v_method;
end $$;

-- which roles of an organisation must have a second factor: shown to whoever administers its members, set by them
create function second_factor_roles(p_organisation uuid) returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(r.role order by r.role), '{}') from second_factor_rule r
  where r.organisation_id = p_organisation and ctx_may('administration.read') and (ctx_role() = 'administrator' or p_organisation = ctx_organisation())
$$;
create function set_second_factor_roles(p_organisation uuid, p_roles text[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not (ctx_may('member.write') and (ctx_role() = 'administrator' or p_organisation = ctx_organisation())) then
    raise exception 'not allowed' using errcode = 'GU403';
  end if;
  delete from second_factor_rule where organisation_id = p_organisation;
  insert into second_factor_rule (organisation_id, role) select distinct p_organisation, r from unnest(p_roles) r;
end $$;

-- an administrator or manager takes every second factor of a member who lost them, in place of the member; the next sign-in enrols anew where one is required
create function clear_factors(p_member uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if p_member = ctx_member() or not exists (select 1 from member m where m.id = p_member and ctx_administers(m.organisation_id, m.role)) then
    raise exception 'not allowed' using errcode = 'GU403';
  end if;
  delete from totp_factor where member_id = p_member;
  delete from recovery_code where member_id = p_member;
  delete from passkey where member_id = p_member;
  update session set ended_at = now() where member_id = p_member and ended_at is null;
end $$;

do $$ declare f text; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['second_factors(uuid)', 'second_factor_required(uuid)', 'open_session(uuid, text, text, text, integer, uuid)',
    'take_factor(uuid, bigint, bytea, uuid, bigint, boolean)', 'offer_totp(uuid, bytea)', 'set_recovery_codes(uuid, bytea[])', 'confirm_totp(uuid, bigint, bytea[])',
    'own_factor_removed()'] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  foreach f in array array['find_sign_in(text)', 'sign_in_succeeded(uuid, bytea, bytea, uuid, integer, text, text)', 'begin_sign_in_step(bytea, uuid, text)',
    'sign_in_step_member(bytea, integer)', 'finish_sign_in_step(bytea, integer, bigint, bytea, uuid, bigint, boolean, bytea, bytea, uuid, integer, text, text)',
    'find_passkey(bytea)', 'sign_in_with_passkey(uuid, uuid, bigint, boolean, uuid, integer, text, text)', 'give_passkey_challenge(bytea, uuid, text)',
    'take_passkey_challenge(bytea, uuid, text)', 'offer_totp_in_step(bytea, bytea)',
    'finish_enrolment(bytea, integer, bigint, bytea[], uuid, integer, text, text)', 'own_factors()', 'own_totp()', 'offer_own_totp(bytea)',
    'confirm_own_totp(bigint, bytea[])', 'replace_own_recovery_codes(bytea[])', 'remove_own_totp()',
    'add_own_passkey(uuid, text, bytea, bytea, bigint, text[], boolean, boolean, integer)', 'rename_own_passkey(uuid, text)', 'remove_own_passkey(uuid)',
    'own_sessions()', 'end_own_session(uuid)', 'session_ends(uuid)', 'session_is_fresh(uuid, integer)',
    'freshen_session(uuid, boolean, bigint, bytea, uuid, bigint, boolean, bytea, uuid)', 'second_factor_roles(uuid)', 'set_second_factor_roles(uuid, text[])',
    'clear_factors(uuid)'] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to guichet_api', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
`;
