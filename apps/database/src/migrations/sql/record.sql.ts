/**
 * The record as docs/record-format.md describes it: the relation in every line about a file, detail that can be erased,
 * sealing in batches, and what was signed to the second place.
 */
export const RECORD = /* sql */ `
-- lists are joined with commas in the digest: no element may hold one, or be empty
alter table audit_event add constraint ck_audit_event_rooms
  check (array_position(rooms, null) is null and array_position(rooms, '') is null and array_to_string(rooms, '') !~ '[^a-z0-9_]');
alter table audit_event add constraint ck_audit_event_object_ids check (array_position(object_ids, null) is null);

-- a detail is hashed with a salt of its own: once both are erased, nobody can try out what it said
alter table audit_detail add column salt bytea not null;
alter table audit_detail add constraint ck_audit_detail_salt check (octet_length(salt) = 32);
comment on column audit_detail.salt is 'internal: 32 random bytes that go before the detail in its digest; erased with it';
drop function audit_detail_digest(text);
create function audit_detail_digest(p_salt bytea, p_detail text) returns bytea language sql immutable parallel safe
  return sha256(p_salt || convert_to(p_detail, 'UTF8'));

create table audit_checkpoint (
  number bigint not null,
  at timestamptz not null,
  sequence bigint not null,
  hash bytea not null,
  previous bytea not null,
  key_id text not null,
  signature bytea not null,
  constraint pk_audit_checkpoint primary key (number),
  constraint ck_audit_checkpoint_hash check (octet_length(hash) = 32 and octet_length(previous) = 32 and octet_length(signature) = 64)
);
comment on column audit_checkpoint.number is 'internal: place among the checkpoints, from 1, without gaps';
comment on column audit_checkpoint.at is 'internal: when it was signed';
comment on column audit_checkpoint.sequence is 'internal: the last seal it covers';
comment on column audit_checkpoint.hash is 'internal: hash of that seal';
comment on column audit_checkpoint.previous is 'internal: digest of the checkpoint before; 32 zero bytes for the first';
comment on column audit_checkpoint.key_id is 'internal: name of the key that signed';
comment on column audit_checkpoint.signature is 'internal: Ed25519 over the checkpoint';
alter table audit_checkpoint enable row level security;
alter table audit_checkpoint force row level security;
create trigger audit_checkpoint_only_grows before update or delete on audit_checkpoint for each row execute function refuse_change();
create trigger audit_checkpoint_not_truncated before truncate on audit_checkpoint for each statement execute function refuse_change();
create policy verify on audit_checkpoint for select to guichet_audit using (true);
create policy append on audit_checkpoint for insert to guichet_audit with check (true);
grant select, insert on audit_checkpoint to guichet_audit;
grant select, insert on audit_checkpoint to guichet_definer;

-- why somebody came near the file; the officer has no relation to it, only an office
create or replace function case_relation(p_case uuid) returns text language sql stable
  return (select case
    when f.lead_member_id = ctx_member() then 'lead'
    when exists (select 1 from case_file_member m where m.case_file_id = f.id and m.member_id = ctx_member()
      and m.since <= today() and (m.until is null or m.until >= today())) then 'file_member'
    when exists (select 1 from team t where t.id = f.team_id and t.staff_subject = any (ctx_subjects())) then 'owning_team'
    when exists (select 1 from access_grant g where g.case_file_id = f.id and g.subject = any (ctx_subjects())
      and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())) then 'grant_holder'
    when ctx_role() = 'organisation_manager' and f.organisation_id = ctx_organisation() then 'organisation_manager'
    else 'none' end from case_file f where f.id = p_case);

-- no line about a file leaves out under which relation it was reached, whoever writes it
create or replace function audit_event_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.at := clock_timestamp();
  if new.relation is null and new.case_file_id is not null and ctx_member() is not null then
    new.relation := case_relation(new.case_file_id);
  end if;
  new.digest := audit_digest(new);
  insert into audit_unsealed (event_id) values (new.id);
  return new;
end $$;

-- a refusal about a file stands in the record of that file; nobody without its record learns of it
create or replace function record_refusal(p_session uuid, p_request uuid, p_action text, p_kind text, p_object uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into audit_event (request_id, member_id, organisation_id, role, action, outcome, object_kind, object_id, case_file_id, relation)
    select p_request, m.id, m.organisation_id, m.role, p_action, 'refused', p_kind, p_object, f.id, case when f.id is not null then 'refused' end
    from session s join member m on m.id = s.member_id left join case_file f on f.id = p_object where s.id = p_session
$$;

-- a line with a detail that may be erased later: only its salted digest is part of the chain
create function record_with_detail(p_action text, p_case uuid, p_kind text, p_object uuid, p_rooms text[], p_relation text, p_detail text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  v_event bigint;
begin
  if ctx_member() is null then raise exception 'not signed in' using errcode = 'GU401'; end if;
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation, detail_digest)
    values (p_action, p_case, p_kind, p_object, p_rooms, p_relation, audit_detail_digest(v_salt, p_detail)) returning id into v_event;
  insert into audit_detail (event_id, salt, detail) values (v_event, v_salt, p_detail);
end $$;

-- the only way a detail goes: all of one file at once, by the officer, and that is a line itself
create function erase_audit_details(p_case uuid) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n integer;
begin
  if not ctx_may('access_record.read') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  delete from audit_detail d using audit_event e where e.id = d.event_id and e.case_file_id = p_case;
  get diagnostics n = row_count;
  insert into audit_event (action, case_file_id, object_kind, object_id) values ('audit_detail.erased', p_case, 'case_file', p_case);
  return n;
end $$;

-- one sequencer at a time seals what is committed; a late commit goes into the next batch
create or replace function seal_audit(p_limit integer) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_events bigint[];
  v_digests bytea[];
  v_previous bytea[] := '{}';
  v_hashes bytea[] := '{}';
  v_sequence bigint;
  v_hash bytea;
begin
  if not pg_try_advisory_xact_lock(7215001) then return 0; end if;
  select array_agg(q.event_id order by q.event_id), array_agg(q.digest order by q.event_id) into v_events, v_digests
    from (select u.event_id, a.digest from audit_unsealed u join audit_event a on a.id = u.event_id order by u.event_id limit p_limit) q;
  if v_events is null then return 0; end if;
  select sequence, hash into v_sequence, v_hash from audit_seal order by sequence desc limit 1;
  if not found then v_sequence := 0; v_hash := decode(repeat('00', 32), 'hex'); end if;
  for i in 1 .. cardinality(v_events) loop
    v_previous[i] := v_hash;
    v_hash := sha256(int8send(v_sequence + i) || v_hash || v_digests[i]);
    v_hashes[i] := v_hash;
  end loop;
  insert into audit_seal (sequence, event_id, previous_hash, hash)
    select v_sequence + q.i, q.event_id, q.previous, q.hash from unnest(v_events, v_previous, v_hashes) with ordinality q (event_id, previous, hash, i) order by q.i;
  delete from audit_unsealed where event_id = any (v_events);
  return cardinality(v_events);
end $$;

grant create on schema public to guichet_definer;
alter function record_with_detail(text, uuid, text, uuid, text[], text, text) owner to guichet_definer;
alter function erase_audit_details(uuid) owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function audit_detail_digest(bytea, text), record_with_detail(text, uuid, text, uuid, text[], text, text), erase_audit_details(uuid) from public;
grant execute on function case_relation(uuid) to guichet_definer;
grant execute on function audit_detail_digest(bytea, text) to guichet_definer, guichet_audit;
grant execute on function record_with_detail(text, uuid, text, uuid, text[], text, text), erase_audit_details(uuid) to guichet_api;
`;
