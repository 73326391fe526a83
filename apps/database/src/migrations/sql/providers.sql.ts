/** Signing in through an organisation's identity provider (OpenID Connect): settings, identities, and what waits for an answer. */
export const PROVIDERS = /* sql */ `
create table sign_in_provider (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  issuer text not null,
  client_id text not null,
  secret bytea not null,
  domains text[] not null default '{}',
  active boolean not null default true,
  constraint uq_sign_in_provider_organisation unique (organisation_id),
  constraint pk_sign_in_provider primary key (id)
);
comment on column sign_in_provider.id is 'internal: random identifier';
comment on column sign_in_provider.organisation_id is 'internal: whose members sign in through it';
comment on column sign_in_provider.issuer is 'internal: address that names the provider, exactly as in its tokens';
comment on column sign_in_provider.client_id is 'internal: who we are there';
comment on column sign_in_provider.secret is 'sensitive: what proves it, sealed with AES-256-GCM';
comment on column sign_in_provider.domains is 'internal: domains of e-mail addresses to which it is offered';
comment on column sign_in_provider.active is 'internal: false: nobody signs in through it';

create table provider_identity (
  issuer text not null,
  subject text not null,
  member_id uuid not null,
  linked_at timestamptz not null default now(),
  last_used_at timestamptz,
  constraint uq_provider_identity_member unique (member_id),
  constraint pk_provider_identity primary key (issuer, subject)
);
comment on column provider_identity.issuer is 'internal: provider that vouches';
comment on column provider_identity.subject is 'personal: identifier of the person there; never the e-mail';
comment on column provider_identity.member_id is 'internal: who it is here';
comment on column provider_identity.linked_at is 'internal: when the member linked it, signed in';
comment on column provider_identity.last_used_at is 'internal: last sign-in through it';

create table provider_attempt (
  state_hash bytea not null,
  browser_hash bytea not null,
  provider_id uuid not null,
  member_id uuid,
  nonce text not null,
  verifier bytea not null,
  expires_at timestamptz not null,
  constraint pk_provider_attempt primary key (state_hash)
);
comment on column provider_attempt.state_hash is 'internal: SHA-256 of the state in the address; the row is removed by its first answer';
comment on column provider_attempt.browser_hash is 'internal: SHA-256 of the secret in the cookie of the browser that began';
comment on column provider_attempt.provider_id is 'internal: the provider that was asked';
comment on column provider_attempt.member_id is 'internal: who links an identity; empty when somebody signs in';
comment on column provider_attempt.nonce is 'internal: what the token must repeat';
comment on column provider_attempt.verifier is 'sensitive: PKCE verifier, sealed';
comment on column provider_attempt.expires_at is 'internal: end of its life';
create index ix_provider_attempt_expires on provider_attempt (expires_at);

alter table sign_in_provider add constraint fk_sign_in_provider_organisation_id foreign key (organisation_id) references organisation(id) on delete cascade;
alter table provider_identity add constraint fk_provider_identity_member_id foreign key (member_id) references member(id) on delete cascade;
alter table provider_attempt add constraint fk_provider_attempt_provider_id foreign key (provider_id) references sign_in_provider(id) on delete cascade;
alter table provider_attempt add constraint fk_provider_attempt_member_id foreign key (member_id) references member(id) on delete cascade;
do $$ declare t text; begin
  foreach t in array array['sign_in_provider', 'provider_identity', 'provider_attempt'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('revoke all on %I from public', t);
    execute format('grant select, insert, update, delete on %I to guichet_definer', t);
  end loop;
end $$;

-- offered by the domain of the address alone: whether anybody has an account is not asked
create function providers_of_domain(p_domain text) returns table (id uuid, name text) language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, o.short_name from sign_in_provider p join organisation o on o.id = p.organisation_id where p.active and o.active and lower(p_domain) = any (p.domains) order by o.short_name, p.id
$$;
create function provider_settings(p_provider uuid) returns table (issuer text, client_id text, secret bytea, organisation_id uuid) language sql stable security definer set search_path = public, pg_temp as $$
  select p.issuer, p.client_id, p.secret, p.organisation_id from sign_in_provider p join organisation o on o.id = p.organisation_id where p.id = p_provider and p.active and o.active
$$;
create function begin_provider_attempt(p_state bytea, p_browser bytea, p_provider uuid, p_member uuid, p_nonce text, p_verifier bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from provider_attempt where expires_at < now();
  insert into provider_attempt (state_hash, browser_hash, provider_id, member_id, nonce, verifier, expires_at) values (p_state, p_browser, p_provider, p_member, p_nonce, p_verifier, now() + interval '10 minutes');
$$;
-- its first answer takes it, right or wrong, from the browser that began it only
create function take_provider_attempt(p_state bytea, p_browser bytea, p_provider uuid, p_member uuid) returns table (nonce text, verifier bytea)
language sql security definer set search_path = public, pg_temp as $$
  delete from provider_attempt a where a.state_hash = p_state and a.browser_hash = p_browser and a.provider_id = p_provider and a.member_id is not distinct from p_member and a.expires_at > now()
    returning a.nonce, a.verifier
$$;
create function provider_refused(p_request uuid, p_provider uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into audit_event (request_id, action, outcome, object_kind, object_id) values (p_request, 'session.provider', 'refused', 'sign_in_provider', p_provider)
$$;
-- issuer and subject name a member of the organisation whose provider vouched; a weak proof there leads to a step here where more is asked for
create function sign_in_with_provider(p_provider uuid, p_issuer text, p_subject text, p_strong boolean, p_request uuid, p_hours integer, p_browser text, p_system text)
returns table (member_id uuid, session uuid, factors text[])
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_member uuid;
  v_factors text[];
begin
  update provider_identity i set last_used_at = now() from member m, sign_in_provider p
    where i.issuer = p_issuer and i.subject = p_subject and m.id = i.member_id and p.id = p_provider and p.active and p.issuer = p_issuer and p.organisation_id = m.organisation_id and m.active
    returning i.member_id into v_member;
  if v_member is null then return; end if;
  v_factors := second_factors(v_member);
  if not p_strong and (v_factors && array['totp', 'passkey'] or second_factor_required(v_member)) then
    return query select v_member, null::uuid, v_factors;
  else
    return query select v_member, open_session(v_member, 'provider', p_browser, p_system, p_hours, p_request), v_factors;
  end if;
end $$;
create function own_provider() returns table (id uuid, name text, linked_at timestamptz) language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, o.short_name, (select i.linked_at from provider_identity i where i.member_id = ctx_member())
  from sign_in_provider p join organisation o on o.id = p.organisation_id where p.organisation_id = ctx_organisation() and p.active
$$;
create function link_own_identity(p_provider uuid, p_issuer text, p_subject text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from sign_in_provider p where p.id = p_provider and p.active and p.issuer = p_issuer and p.organisation_id = ctx_organisation()) then
    raise exception 'not allowed' using errcode = 'GU403';
  end if;
  delete from provider_identity where member_id = ctx_member();
  insert into provider_identity (issuer, subject, member_id) values (p_issuer, p_subject, ctx_member()) on conflict (issuer, subject) do nothing;
  if not found then raise exception 'linked to somebody else' using errcode = 'GU422', constraint = 'identity_linked_elsewhere'; end if;
end $$;
create function unlink_own_identity() returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from provider_identity where member_id = ctx_member();
  return found;
end $$;
create function read_provider(p_organisation uuid) returns table (id uuid, issuer text, client_id text, domains text[], active boolean) language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.issuer, p.client_id, p.domains, p.active from sign_in_provider p
  where p.organisation_id = p_organisation and ctx_may('administration.read') and (ctx_role() = 'administrator' or p_organisation = ctx_organisation())
$$;
-- the administrator’s only: whoever sets the provider of an organisation decides who its members are
create function set_provider(p_id uuid, p_organisation uuid, p_issuer text, p_client text, p_secret bytea, p_domains text[], p_active boolean) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_id uuid;
begin
  if not (ctx_may('organisation.write') and ctx_role() = 'administrator') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  insert into sign_in_provider (id, organisation_id, issuer, client_id, secret, domains, active)
    values (p_id, p_organisation, p_issuer, p_client, p_secret, p_domains, p_active)
    on conflict (organisation_id) do update set issuer = excluded.issuer, client_id = excluded.client_id, secret = excluded.secret, domains = excluded.domains, active = excluded.active
    returning id into v_id;
  delete from provider_identity i using member m where m.id = i.member_id and m.organisation_id = p_organisation and i.issuer <> p_issuer;
  return v_id;
end $$;
create function provider_secret(p_organisation uuid) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select p.secret from sign_in_provider p where p.organisation_id = p_organisation and ctx_role() = 'administrator'
$$;

do $$ declare f text; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['providers_of_domain(text)', 'provider_settings(uuid)', 'begin_provider_attempt(bytea, bytea, uuid, uuid, text, bytea)',
    'take_provider_attempt(bytea, bytea, uuid, uuid)', 'provider_refused(uuid, uuid)', 'sign_in_with_provider(uuid, text, text, boolean, uuid, integer, text, text)', 'own_provider()',
    'link_own_identity(uuid, text, text)', 'unlink_own_identity()', 'read_provider(uuid)', 'set_provider(uuid, uuid, text, text, bytea, text[], boolean)', 'provider_secret(uuid)'] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to guichet_api', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
`;
