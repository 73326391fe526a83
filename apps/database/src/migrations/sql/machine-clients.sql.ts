/** Software of organisations: clients, their public keys, assertions that served, tokens, and a context that is nobody's. */
export const MACHINE_CLIENTS = /* sql */ `
create table machine_client (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  organisation_id uuid not null,
  name text not null,
  purpose text not null,
  contact text not null,
  permissions text[] not null,
  starts_on date not null,
  ends_on date not null,
  ended_at timestamptz,
  last_used_at timestamptz,
  constraint ck_machine_client_days check (ends_on >= starts_on and ends_on - starts_on <= 731),
  constraint ck_machine_client_permissions check (permissions <@ array['directory.read','reference.read'] and permissions <> '{}'),
  constraint pk_machine_client primary key (id)
);
create index ix_machine_client_organisation on machine_client (organisation_id);
comment on column machine_client.id is 'internal: random identifier';
comment on column machine_client.version is 'internal: grows by one with each change; compared with If-Match';
comment on column machine_client.created_at is 'internal: when the row was recorded';
comment on column machine_client.organisation_id is 'internal: organisation whose software it is';
comment on column machine_client.name is 'internal: what the software is called';
comment on column machine_client.purpose is 'internal: what it does with what it reads';
comment on column machine_client.contact is 'personal: whom to call when something is wrong with it';
comment on column machine_client.permissions is 'internal: what it may read, out of a closed list';
comment on column machine_client.starts_on is 'internal: first day on which it may sign in';
comment on column machine_client.ends_on is 'internal: last day on which it may sign in';
comment on column machine_client.ended_at is 'internal: when it was ended before its last day';
comment on column machine_client.last_used_at is 'internal: when it last got a token';

create table machine_key (
  client_id uuid not null,
  kid text not null,
  algorithm text not null,
  jwk jsonb not null,
  added_at timestamptz not null default now(),
  constraint pk_machine_key primary key (client_id, kid)
);
comment on column machine_key.client_id is 'internal: whose key';
comment on column machine_key.kid is 'internal: name of the key, as assertions give it';
comment on column machine_key.algorithm is 'internal: ES256, EdDSA or PS256';
comment on column machine_key.jwk is 'internal: the public key, nothing but its public members';
comment on column machine_key.added_at is 'internal: when it was registered';

create table machine_assertion (
  client_id uuid not null,
  jti_hash bytea not null,
  expires_at timestamptz not null,
  constraint pk_machine_assertion primary key (client_id, jti_hash)
);
create index ix_machine_assertion_expires on machine_assertion (expires_at);
comment on column machine_assertion.client_id is 'internal: who sent it';
comment on column machine_assertion.jti_hash is 'internal: SHA-256 of its number';
comment on column machine_assertion.expires_at is 'internal: when it is over anyway; the row goes after that';

create table machine_token (
  id uuid not null default gen_random_uuid(),
  token_hash bytea not null,
  client_id uuid not null,
  expires_at timestamptz not null,
  constraint uq_machine_token_hash unique (token_hash),
  constraint pk_machine_token primary key (id)
);
create index ix_machine_token_client on machine_token (client_id, expires_at);
comment on column machine_token.id is 'internal: random identifier';
comment on column machine_token.token_hash is 'internal: SHA-256 of the token; the token itself is kept nowhere';
comment on column machine_token.client_id is 'internal: who holds it';
comment on column machine_token.expires_at is 'internal: end of its life';

alter table machine_client add constraint fk_machine_client_organisation_id foreign key (organisation_id) references organisation(id);
alter table machine_key add constraint fk_machine_key_client_id foreign key (client_id) references machine_client(id) on delete cascade;
alter table machine_assertion add constraint fk_machine_assertion_client_id foreign key (client_id) references machine_client(id) on delete cascade;
alter table machine_token add constraint fk_machine_token_client_id foreign key (client_id) references machine_client(id) on delete cascade;
do $$ declare t text; begin
  foreach t in array array['machine_client', 'machine_key', 'machine_assertion', 'machine_token'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('revoke all on %I from public', t);
    execute format('grant select, insert, update, delete on %I to guichet_definer', t);
  end loop;
end $$;

-- true while the client may sign in and what it holds may be used
create function machine_stands(p_client uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from machine_client c join organisation o on o.id = c.organisation_id
    where c.id = p_client and c.ended_at is null and o.active and today() between c.starts_on and c.ends_on)
$$;
create function machine_key_of(p_client uuid, p_kid text) returns table (jwk jsonb, algorithm text) language sql stable security definer set search_path = public, pg_temp as $$
  select k.jwk, k.algorithm from machine_key k where k.client_id = p_client and k.kid = p_kid and machine_stands(p_client)
$$;

-- the assertion was right: it is taken by the statement that looks whether it served, so of fifty at once one is taken. No row: refused
create function give_machine_token(p_client uuid, p_kid text, p_jti bytea, p_until timestamptz, p_token uuid, p_hash bytea, p_seconds integer,
  p_account bytea, p_network bytea, p_request uuid) returns table (permissions text[])
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from machine_client c where c.id = p_client for no key update;
  if not machine_stands(p_client) or not exists (select 1 from machine_key k where k.client_id = p_client and k.kid = p_kid) then return; end if;
  insert into machine_assertion (client_id, jti_hash, expires_at) values (p_client, p_jti, p_until) on conflict do nothing;
  if not found then return; end if;
  delete from machine_assertion a where a.client_id = p_client and a.expires_at < now();
  -- twenty at once are enough for anybody: the oldest makes room
  delete from machine_token t where t.client_id = p_client and (t.expires_at < now()
    or t.id in (select o.id from machine_token o where o.client_id = p_client order by o.expires_at desc, o.id offset 19));
  insert into machine_token (id, token_hash, client_id, expires_at) values (p_token, p_hash, p_client, now() + make_interval(secs => p_seconds));
  insert into sign_in_attempt (account_key, network_key, succeeded) values (p_account, p_network, true);
  insert into audit_event (request_id, organisation_id, role, action, object_kind, object_id)
    select p_request, c.organisation_id, 'machine', 'machine.token', 'machine_client', c.id from machine_client c where c.id = p_client;
  return query update machine_client c set last_used_at = now() where c.id = p_client returning c.permissions;
end $$;
-- counted and recorded, under the client only where there is one
create function machine_refused(p_client uuid, p_account bytea, p_network bytea, p_request uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into sign_in_attempt (account_key, network_key, succeeded) values (p_account, p_network, false);
  insert into audit_event (request_id, organisation_id, role, action, outcome, object_kind, object_id)
    select p_request, c.organisation_id, 'machine', 'machine.token', 'refused', 'machine_client', c.id
    from (select p_client as asked) q left join machine_client c on c.id = q.asked;
end $$;

-- what a token is: one row, or none when it or its client ended
create function machine_actor(p_hash bytea) returns table (token_id uuid, client_id uuid, name text, permissions text[], organisation_id uuid,
  organisation_name text, organisation_short_name text, organisation_kind text, expires_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, c.id, c.name, c.permissions, o.id, o.name, o.short_name, o.kind, t.expires_at
  from machine_token t join machine_client c on c.id = t.client_id join organisation o on o.id = c.organisation_id
  where t.token_hash = p_hash and t.expires_at > now() and machine_stands(c.id)
$$;
-- the context of a machine: nobody, in no organisation, under no role, in no list of access. Every policy that asks who reads
-- says no; what stays is what everybody signed in may know. GU401: the token or its client has ended
create function open_machine_context(p_token uuid, p_request uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  v_client uuid;
begin
  select t.client_id into v_client from machine_token t where t.id = p_token and t.expires_at > now() and machine_stands(t.client_id);
  if v_client is null then raise exception 'token ended' using errcode = 'GU401'; end if;
  perform set_config('app.machine', v_client::text, true), set_config('app.request', p_request::text, true),
    set_config('app.member', '', true), set_config('app.organisation', '', true), set_config('app.role', '', true),
    set_config('app.subjects', '', true), set_config('app.protected_address', '', true),
    set_config('app.summarises', '', true), set_config('app.reads', '', true), set_config('app.contributes', '', true);
end $$;
create function record_machine_refusal(p_token uuid, p_request uuid, p_action text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into audit_event (request_id, organisation_id, role, action, outcome, object_kind, object_id)
    select p_request, c.organisation_id, 'machine', p_action, 'refused', 'machine_client', c.id
    from machine_token t join machine_client c on c.id = t.client_id where t.id = p_token
$$;

-- an administrator sees all, a manager the own organisation’s, the officer all
create function read_machine_clients(p_organisation uuid) returns table (id uuid, version integer, organisation_id uuid, organisation text, name text, purpose text, contact text,
  permissions text[], starts_on text, ends_on text, ended_at timestamptz, last_used_at timestamptz, keys jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.version, o.id, o.short_name, c.name, c.purpose, c.contact, c.permissions, c.starts_on::text, c.ends_on::text, c.ended_at, c.last_used_at,
    (select coalesce(jsonb_agg(jsonb_build_object('kid', k.kid, 'algorithm', k.algorithm, 'addedAt', to_char(k.added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by k.added_at, k.kid), '[]')
      from machine_key k where k.client_id = c.id)
  from machine_client c join organisation o on o.id = c.organisation_id
  where (c.organisation_id = p_organisation and ctx_may('administration.read') and (ctx_role() = 'administrator' or p_organisation = ctx_organisation()))
    or (p_organisation is null and ctx_may('protection_desk.read'))
  order by c.ended_at is not null, c.ends_on < today(), o.short_name, c.name, c.id
$$;
-- the administrator’s only: whoever registers a key decides who speaks for the organisation
create function machine_terms_checked(p_starts date, p_ends date) returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not (ctx_may('organisation.write') and ctx_role() = 'administrator') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  if p_ends < p_starts or p_ends < today() or p_ends - p_starts > 731 then
    raise exception 'days' using errcode = 'GU422', constraint = 'machine_days_refused', column = 'endsOn';
  end if;
end $$;
create function set_machine_keys(p_client uuid, p_keys jsonb) returns void language sql security definer set search_path = public, pg_temp as $$
  delete from machine_key k where k.client_id = p_client and not exists (
    select 1 from jsonb_to_recordset(p_keys) as n (kid text, algorithm text, jwk jsonb) where n.kid = k.kid and n.jwk = k.jwk);
  insert into machine_key (client_id, kid, algorithm, jwk)
    select p_client, n.kid, n.algorithm, n.jwk from jsonb_to_recordset(p_keys) as n (kid text, algorithm text, jwk jsonb)
    on conflict (client_id, kid) do nothing;
$$;
create function register_machine_client(p_id uuid, p_organisation uuid, p_name text, p_purpose text, p_contact text, p_permissions text[], p_starts date, p_ends date, p_keys jsonb)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform machine_terms_checked(p_starts, p_ends);
  perform 1 from organisation o where o.id = p_organisation and o.active for share;
  if not found then return false; end if;
  insert into machine_client (id, organisation_id, name, purpose, contact, permissions, starts_on, ends_on)
    values (p_id, p_organisation, p_name, p_purpose, p_contact, p_permissions, p_starts, p_ends);
  perform set_machine_keys(p_id, p_keys);
  return true;
end $$;
-- no keys given: they stay. Every change ends its tokens: the next assertion asks under the new terms
create function change_machine_client(p_id uuid, p_version integer, p_name text, p_purpose text, p_contact text, p_permissions text[], p_starts date, p_ends date, p_keys jsonb)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version integer;
begin
  perform machine_terms_checked(p_starts, p_ends);
  select c.version into v_version from machine_client c where c.id = p_id and c.ended_at is null for update;
  if not found then return null; end if;
  if v_version <> p_version then raise exception 'stale' using errcode = 'GU412'; end if;
  update machine_client c set name = p_name, purpose = p_purpose, contact = p_contact, permissions = p_permissions, starts_on = p_starts, ends_on = p_ends, version = c.version + 1 where c.id = p_id;
  if p_keys is not null then perform set_machine_keys(p_id, p_keys); end if;
  delete from machine_token t where t.client_id = p_id;
  return v_version + 1;
end $$;
create function end_machine_client(p_id uuid, p_version integer) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version integer;
begin
  if not (ctx_may('organisation.write') and ctx_role() = 'administrator') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  select c.version into v_version from machine_client c where c.id = p_id and c.ended_at is null for update;
  if not found then return null; end if;
  if v_version <> p_version then raise exception 'stale' using errcode = 'GU412'; end if;
  update machine_client c set ended_at = now(), version = c.version + 1 where c.id = p_id;
  delete from machine_token t where t.client_id = p_id;
  delete from machine_key k where k.client_id = p_id;
  return v_version + 1;
end $$;

do $$ declare f text; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['machine_stands(uuid)', 'machine_terms_checked(date, date)', 'set_machine_keys(uuid, jsonb)'] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  foreach f in array array['machine_key_of(uuid, text)', 'give_machine_token(uuid, text, bytea, timestamptz, uuid, bytea, integer, bytea, bytea, uuid)',
    'machine_refused(uuid, bytea, bytea, uuid)', 'machine_actor(bytea)', 'open_machine_context(uuid, uuid)', 'record_machine_refusal(uuid, uuid, text)',
    'read_machine_clients(uuid)', 'register_machine_client(uuid, uuid, text, text, text, text[], date, date, jsonb)',
    'change_machine_client(uuid, integer, text, text, text, text[], date, date, jsonb)', 'end_machine_client(uuid, integer)'] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to guichet_api', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
`;
