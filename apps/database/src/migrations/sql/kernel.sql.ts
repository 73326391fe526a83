/** Context, idempotency, sign-in throttling and the audit record: what every request stands on. */
export const KERNEL = /* sql */ `
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

-- who is asking: set by open_context for one transaction, empty outside it
create function ctx_member() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.member', true), '')::uuid;
create function ctx_organisation() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.organisation', true), '')::uuid;
create function ctx_role() returns text language sql stable parallel safe
  return nullif(current_setting('app.role', true), '');
create function ctx_request() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.request', true), '')::uuid;
create function ctx_subjects() returns integer[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::integer[];
create function ctx_reads(p_room text) returns boolean language sql stable parallel safe
  return p_room = any(coalesce(nullif(current_setting('app.reads', true), ''), '{}')::text[]);
create function ctx_contributes(p_room text) returns boolean language sql stable parallel safe
  return p_room = any(coalesce(nullif(current_setting('app.contributes', true), ''), '{}')::text[]);
create function ctx_protected_address() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.protected_address', true), '') = 'on';

create table role_room (
  role text not null,
  room text not null,
  level smallint not null,
  constraint pk_role_room primary key (role, room),
  constraint ck_role_room_level check (level between 0 and 5)
);
comment on column role_room.role is 'internal: role of a member';
comment on column role_room.room is 'internal: room of a case file';
comment on column role_room.level is 'internal: the most the role may ever do there, 0 none to 5 manage';

create table role_permission (
  role text not null,
  permission text not null,
  constraint pk_role_permission primary key (role, permission)
);
comment on column role_permission.role is 'internal: role of a member';
comment on column role_permission.permission is 'internal: what the role may do at all';

create function ctx_may(p_permission text) returns boolean language sql stable parallel safe
  return exists (select 1 from role_permission p where p.role = ctx_role() and p.permission = p_permission);

create table idempotency_key (
  member_id uuid not null,
  route text not null,
  key text not null,
  fingerprint bytea not null,
  status smallint not null,
  body jsonb not null,
  created_at timestamptz not null default now(),
  constraint pk_idempotency_key primary key (member_id, route, key),
  constraint ck_idempotency_key_key check (length(key) between 8 and 200)
);
create index ix_idempotency_key_created_at on idempotency_key (created_at);
comment on column idempotency_key.member_id is 'internal: who sent the command';
comment on column idempotency_key.route is 'internal: method and route template';
comment on column idempotency_key.key is 'internal: key chosen by the caller';
comment on column idempotency_key.fingerprint is 'internal: SHA-256 of the command, to refuse the same key with another command';
comment on column idempotency_key.status is 'internal: status of the first answer';
comment on column idempotency_key.body is 'internal: first answer, identifiers only';
comment on column idempotency_key.created_at is 'internal: when; kept for two days';

create table sign_in_attempt (
  id bigint generated always as identity,
  account_key bytea not null,
  network_key bytea not null,
  at timestamptz not null default now(),
  succeeded boolean not null,
  constraint pk_sign_in_attempt primary key (id)
);
create index ix_sign_in_attempt_account on sign_in_attempt (account_key, at);
create index ix_sign_in_attempt_network on sign_in_attempt (network_key, at);
comment on column sign_in_attempt.id is 'internal: running number';
comment on column sign_in_attempt.account_key is 'internal: keyed hash of the e-mail tried';
comment on column sign_in_attempt.network_key is 'internal: keyed hash of the network address';
comment on column sign_in_attempt.at is 'internal: when; kept for one day';
comment on column sign_in_attempt.succeeded is 'internal: true when it succeeded';

create table loaded_set (
  name text not null,
  loaded_at timestamptz not null default now(),
  constraint pk_loaded_set primary key (name)
);
comment on column loaded_set.name is 'internal: name of a data set loaded once';
comment on column loaded_set.loaded_at is 'internal: when it was loaded';

-- the record: append-only, digested by the database, sealed into a chain afterwards
create table audit_event (
  id bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  request_id uuid default ctx_request(),
  member_id uuid default ctx_member(),
  organisation_id uuid default ctx_organisation(),
  role text default ctx_role(),
  action text not null,
  outcome text not null default 'allowed',
  relation text,
  case_file_id uuid,
  object_kind text,
  object_id uuid,
  object_ids uuid[] not null default '{}',
  rooms text[] not null default '{}',
  detail_digest bytea not null default '\\x',
  digest bytea not null default '\\x',
  constraint pk_audit_event primary key (id),
  constraint ck_audit_event_outcome check (outcome in ('allowed', 'refused'))
);
create index ix_audit_event_case_file on audit_event (case_file_id, at);
create index ix_audit_event_member on audit_event (member_id, at);
comment on column audit_event.id is 'internal: running number; gaps are normal, order is that of the seals';
comment on column audit_event.at is 'internal: when, in microseconds';
comment on column audit_event.request_id is 'internal: the request it belongs to';
comment on column audit_event.member_id is 'personal: who; empty for the clock and for failed sign-ins';
comment on column audit_event.organisation_id is 'internal: for which organisation';
comment on column audit_event.role is 'internal: under which role';
comment on column audit_event.action is 'internal: what was done';
comment on column audit_event.outcome is 'internal: allowed or refused';
comment on column audit_event.relation is 'internal: under which relation to the person';
comment on column audit_event.case_file_id is 'personal: the file it was about';
comment on column audit_event.object_kind is 'internal: kind of thing it was about';
comment on column audit_event.object_id is 'personal: the thing it was about';
comment on column audit_event.object_ids is 'personal: identifiers a list showed';
comment on column audit_event.rooms is 'internal: rooms read or written';
comment on column audit_event.detail_digest is 'internal: SHA-256 of the erasable detail; empty when there is none';
comment on column audit_event.digest is 'internal: SHA-256 over the length-prefixed fields';

create table audit_detail (
  event_id bigint not null,
  detail text not null,
  constraint pk_audit_detail primary key (event_id),
  constraint fk_audit_detail_event_id foreign key (event_id) references audit_event (id)
);
comment on column audit_detail.event_id is 'internal: the event';
comment on column audit_detail.detail is 'sensitive: personal detail of the event; may be erased without breaking the chain';

create table audit_unsealed (
  event_id bigint not null,
  at timestamptz not null default clock_timestamp(),
  constraint pk_audit_unsealed primary key (event_id)
);
comment on column audit_unsealed.event_id is 'internal: an event not yet in the chain';
comment on column audit_unsealed.at is 'internal: since when';

create table audit_seal (
  sequence bigint not null,
  event_id bigint not null,
  previous_hash bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null default clock_timestamp(),
  constraint pk_audit_seal primary key (sequence),
  constraint uq_audit_seal_event_id unique (event_id),
  constraint uq_audit_seal_previous_hash unique (previous_hash),
  constraint fk_audit_seal_event_id foreign key (event_id) references audit_event (id)
);
comment on column audit_seal.sequence is 'internal: place in the chain, from 1, without gaps';
comment on column audit_seal.event_id is 'internal: the sealed event';
comment on column audit_seal.previous_hash is 'internal: hash of the seal before; 32 zero bytes for the first';
comment on column audit_seal.hash is 'internal: SHA-256 of sequence, previous hash and digest of the event';
comment on column audit_seal.sealed_at is 'internal: when it was sealed';

-- each field: its length in bytes as four bytes, then its UTF-8; an empty field has the length -1
create function audit_field(p_text text) returns bytea language sql stable parallel safe
  return case when p_text is null then int4send(-1)
    else int4send(octet_length(p_text)) || convert_to(p_text, 'UTF8') end;

create function audit_digest(e audit_event) returns bytea language sql stable parallel safe
  return sha256(
    audit_field(e.id::text)
    || audit_field(to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    || audit_field(e.request_id::text) || audit_field(e.member_id::text) || audit_field(e.organisation_id::text)
    || audit_field(e.role) || audit_field(e.action) || audit_field(e.outcome) || audit_field(e.relation)
    || audit_field(e.case_file_id::text) || audit_field(e.object_kind) || audit_field(e.object_id::text)
    || audit_field(array_to_string(e.object_ids, ',')) || audit_field(array_to_string(e.rooms, ','))
    || audit_field(encode(e.detail_digest, 'hex')));

create function audit_event_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.at := clock_timestamp();
  new.digest := audit_digest(new);
  insert into audit_unsealed (event_id) values (new.id);
  return new;
end $$;
create trigger audit_event_before before insert on audit_event for each row execute function audit_event_before();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'this table only grows' using errcode = 'GU451';
end $$;
create trigger audit_event_only_grows before update or delete on audit_event for each row execute function refuse_change();
create trigger audit_event_not_truncated before truncate on audit_event for each statement execute function refuse_change();
create trigger audit_seal_only_grows before update or delete on audit_seal for each row execute function refuse_change();
create trigger audit_seal_not_truncated before truncate on audit_seal for each statement execute function refuse_change();

create function audit_detail_digest(p_detail text) returns bytea language sql stable parallel safe
  return sha256(convert_to(p_detail, 'UTF8'));

-- one sequencer at a time seals what is committed; a late commit goes into the next batch
create function seal_audit(p_limit integer) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  e record;
  n integer := 0;
  last_sequence bigint;
  last_hash bytea;
  next_hash bytea;
begin
  if not pg_try_advisory_xact_lock(7215001) then return 0; end if;
  select sequence, hash into last_sequence, last_hash from audit_seal order by sequence desc limit 1;
  if not found then last_sequence := 0; last_hash := decode(repeat('00', 32), 'hex'); end if;
  for e in select u.event_id, a.digest from audit_unsealed u join audit_event a on a.id = u.event_id order by u.event_id limit p_limit loop
    last_sequence := last_sequence + 1;
    next_hash := sha256(int8send(last_sequence) || last_hash || e.digest);
    insert into audit_seal (sequence, event_id, previous_hash, hash) values (last_sequence, e.event_id, last_hash, next_hash);
    delete from audit_unsealed where event_id = e.event_id;
    last_hash := next_hash;
    n := n + 1;
  end loop;
  return n;
end $$;
`;
