/** Sign-in and context: the few functions that look before anybody is known. */
export const SESSIONS = /* sql */ `
-- the context of one transaction, derived from the session itself so that the API cannot invent it.
-- GU401: the session has ended. GU409: rights changed since the caller loaded them.
create function open_context(p_session uuid, p_request uuid, p_rights integer) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  m record;
  v_subjects integer[];
begin
  select s.last_seen_at, b.id, b.organisation_id, b.role, b.subject, b.rights_version, b.secrecy_undertaking_on, b.protected_address_right,
         o.managers_subject into m
    from session s join member b on b.id = s.member_id join organisation o on o.id = b.organisation_id
    where s.id = p_session and s.ended_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes' and b.active and o.active;
  if not found then raise exception 'session ended' using errcode = 'GU401'; end if;
  if p_rights is not null and m.rights_version <> p_rights then raise exception 'rights changed' using errcode = 'GU409'; end if;
  if m.last_seen_at < now() - interval '1 minute' then update session set last_seen_at = now() where id = p_session; end if;
  if exists (select 1 from access_due where due_at <= now()) then perform refresh_due_access(); end if;

  v_subjects := array[m.subject];
  if m.role in ('reception', 'worker', 'team_lead') then
    select v_subjects || coalesce(array_agg(t.staff_subject), '{}') || case when m.role = 'team_lead' then coalesce(array_agg(t.leads_subject), '{}') else '{}' end
      into v_subjects
      from team_membership tm join team t on t.id = tm.team_id
      where tm.member_id = m.id and t.active and tm.since <= today() and (tm.until is null or tm.until >= today());
  elsif m.role = 'organisation_manager' then
    v_subjects := v_subjects || m.managers_subject;
  end if;

  perform set_config('app.member', m.id::text, true), set_config('app.organisation', m.organisation_id::text, true),
    set_config('app.role', m.role, true), set_config('app.request', p_request::text, true),
    set_config('app.subjects', v_subjects::text, true),
    set_config('app.protected_address', case when m.protected_address_right then 'on' else '' end, true);
  -- without the undertaking of professional secrecy nothing about a person is shown
  if m.secrecy_undertaking_on is null then
    perform set_config('app.reads', '{}', true), set_config('app.contributes', '{}', true);
  else
    perform set_config('app.reads', coalesce((select array_agg(r.room) from role_room r where r.role = m.role and r.level >= 3), '{}')::text, true),
      set_config('app.contributes', coalesce((select array_agg(r.room) from role_room r where r.role = m.role and r.level >= 4), '{}')::text, true);
  end if;
end $$;

-- what a signed-in browser is: one row, or none when the session has ended
create function session_actor(p_session uuid) returns table (
  member_id uuid, given_name text, family_name text, email text, role text, language text, rights_version integer,
  organisation_id uuid, organisation_name text, organisation_short_name text, organisation_kind text, expires_at timestamptz, teams jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.id, b.given_name, b.family_name, b.email, b.role, b.language, b.rights_version, o.id, o.name, o.short_name, o.kind, s.expires_at,
    coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'subject', t.staff_subject) order by t.name)
      from team_membership tm join team t on t.id = tm.team_id
      where tm.member_id = b.id and t.active and tm.since <= today() and (tm.until is null or tm.until >= today())), '[]')
  from session s join member b on b.id = s.member_id join organisation o on o.id = b.organisation_id
  where s.id = p_session and s.ended_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes' and b.active and o.active
$$;

-- tries in the last hour for an account from anywhere and from this network, to slow guessing without locking anybody out
create function sign_in_pressure(p_account bytea, p_network bytea) returns table (account_failures integer, network_failures integer, last_failure_at timestamptz, pair_failures integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select
    (select count(*)::integer from sign_in_attempt where account_key = p_account and not succeeded and at > now() - interval '1 hour'),
    (select count(*)::integer from sign_in_attempt where network_key = p_network and not succeeded and at > now() - interval '1 hour'),
    (select max(at) from sign_in_attempt where account_key = p_account and network_key = p_network and not succeeded and at > now() - interval '1 hour'),
    (select count(*)::integer from sign_in_attempt where account_key = p_account and network_key = p_network and not succeeded and at > now() - interval '1 hour')
$$;

create function find_credential(p_email text, p_kind text) returns table (member_id uuid, secret text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, c.secret from member m join organisation o on o.id = m.organisation_id join credential c on c.member_id = m.id and c.kind = p_kind
  where m.email = lower(p_email) and m.active and o.active
$$;

-- a failed try: counted and recorded, never with the address itself
create function sign_in_failed(p_account bytea, p_network bytea, p_request uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into sign_in_attempt (account_key, network_key, succeeded) values (p_account, p_network, false);
  insert into audit_event (request_id, action, outcome, object_kind) values (p_request, 'session.open', 'refused', 'session');
end $$;

create function sign_in_succeeded(p_member uuid, p_account bytea, p_network bytea, p_request uuid, p_hours integer) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_session uuid := gen_random_uuid();
begin
  insert into sign_in_attempt (account_key, network_key, succeeded) values (p_account, p_network, true);
  insert into session (id, member_id, expires_at) values (v_session, p_member, now() + make_interval(hours => p_hours));
  insert into audit_event (request_id, member_id, organisation_id, role, action, object_kind, object_id)
    select p_request, m.id, m.organisation_id, m.role, 'session.open', 'session', v_session from member m where m.id = p_member;
  return v_session;
end $$;

create function end_session(p_session uuid, p_request uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update session set ended_at = now() where id = p_session and ended_at is null;
  insert into audit_event (request_id, member_id, organisation_id, role, action, object_kind, object_id)
    select p_request, m.id, m.organisation_id, m.role, 'session.close', 'session', s.id from session s join member m on m.id = s.member_id where s.id = p_session;
end $$;

-- set by an administrator or manager for a member of theirs; ends the member's sessions
create function set_credential(p_member uuid, p_kind text, p_secret text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not (p_member = ctx_member() or (ctx_may('member.write') and (ctx_role() = 'administrator'
      or exists (select 1 from member where id = p_member and organisation_id = ctx_organisation())))) then
    raise exception 'not allowed' using errcode = 'GU403';
  end if;
  insert into credential (member_id, kind, secret) values (p_member, p_kind, p_secret)
    on conflict (member_id, kind) do update set secret = excluded.secret, changed_at = now();
  update session set ended_at = now() where member_id = p_member and ended_at is null and p_member is distinct from ctx_member();
end $$;

create function upgrade_credential(p_member uuid, p_kind text, p_old text, p_new text) returns void
language sql security definer set search_path = public, pg_temp as $$
  update credential set secret = p_new, changed_at = now() where member_id = p_member and kind = p_kind and secret = p_old
$$;

-- a refusal is recorded in its own transaction, because the refused one is rolled back
create function record_refusal(p_session uuid, p_request uuid, p_action text, p_kind text, p_object uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into audit_event (request_id, member_id, organisation_id, role, action, outcome, object_kind, object_id)
    select p_request, m.id, m.organisation_id, m.role, p_action, 'refused', p_kind, p_object from session s join member m on m.id = s.member_id where s.id = p_session
$$;

grant execute on function open_context(uuid, uuid, integer), session_actor(uuid), sign_in_pressure(bytea, bytea), find_credential(text, text),
  sign_in_failed(bytea, bytea, uuid), sign_in_succeeded(uuid, bytea, bytea, uuid, integer), end_session(uuid, uuid),
  set_credential(uuid, text, text), upgrade_credential(uuid, text, text, text), record_refusal(uuid, uuid, text, text, uuid) to guichet_api;

-- jobs: the outbox. A job is written in the transaction that wants it, and run after its commit
create function enqueue_job(p_task text, p_payload json, p_run_at timestamptz, p_key text) returns void
language sql security definer set search_path = graphile_worker, public, pg_temp as $$
  select graphile_worker.add_job(p_task, p_payload, run_at => p_run_at, job_key => p_key, max_attempts => 20)
$$;
grant execute on function enqueue_job(text, json, timestamptz, text) to guichet_api, guichet_worker;

-- in-product notices: to members, never with words about a person; the stream is woken after commit
create function notify_members(p_kind text, p_members uuid[], p_referral uuid, p_case_file uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into notice (member_id, kind, referral_id, case_file_id)
    select distinct m, p_kind, p_referral, p_case_file from unnest(p_members) m where m is not null and m is distinct from ctx_member();
  perform pg_notify('guichet_notice', json_build_object('kind', p_kind, 'members', p_members, 'referralId', p_referral)::text);
end $$;
grant execute on function notify_members(text, uuid[], uuid, uuid) to guichet_api, guichet_worker;

grant execute on function refresh_due_access() to guichet_worker;
-- every definer function belongs to the definer role, which bypasses row-level security and cannot sign in
do $$ declare f record; begin
  for f in select p.oid::regprocedure as sig from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'public' and p.prosecdef loop
    execute format('grant create on schema public to guichet_definer');
    execute format('alter function %s owner to guichet_definer', f.sig);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
revoke execute on all functions in schema public from public;
`;
