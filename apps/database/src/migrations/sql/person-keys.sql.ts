/**
 * The key of each person, wrapped by a master key that is not in the database. A destroyed key leaves its row, without the
 * wrap: what was sealed with it is garbage for ever, and no new key takes its place.
 */
export const PERSON_KEYS = /* sql */ `
create table person_key (
  person_id uuid not null,
  master_id text,
  wrapped bytea,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz,
  constraint pk_person_key primary key (person_id),
  constraint ck_person_key_destroyed check ((destroyed_at is null) = (wrapped is not null) and (wrapped is null) = (master_id is null)),
  constraint fk_person_key_person_id foreign key (person_id) references person (id) on delete cascade
);
create index ix_person_key_master on person_key (master_id) where master_id is not null;
comment on column person_key.person_id is 'internal: whose texts it seals; every text sealed with it bears this name';
comment on column person_key.master_id is 'internal: name of the master key of the settings that wrapped it';
comment on column person_key.wrapped is 'sensitive: 256-bit key under AES-256-GCM, bound to the person; empty once destroyed';
comment on column person_key.created_at is 'internal: when it was made; with the file, where an import brought it in';
comment on column person_key.destroyed_at is 'internal: when it was destroyed, and with it what it sealed';

alter table person_key enable row level security;
alter table person_key force row level security;
-- whoever may know the file, and whoever may still read in it what the own team wrote
create policy know on person_key for select to guichet_api
  using (exists (select 1 from case_file f where f.id = person_key.person_id offset 0));
create policy contributed on person_key for select to guichet_api
  using (exists (select 1 from case_room r where r.case_file_id = person_key.person_id offset 0));
-- a referral tells its receiver what is asked before the file is open to them
create policy referred on person_key for select to guichet_api
  using (exists (select 1 from referral r where r.case_file_id = person_key.person_id offset 0));
create policy make on person_key for insert to guichet_api
  with check (exists (select 1 from case_file f where f.id = person_key.person_id offset 0));
grant select, insert (person_id, master_id, wrapped) on person_key to guichet_api;
grant select, insert, update, delete on person_key to guichet_definer;

-- a wrapped key as it travels beside what it opens, as far as the unit of work
create function seal_key(k person_key) returns text language sql immutable
  return E'\\x02key ' || k.person_id || ' ' || coalesce(k.master_id, '-') || ' ' || coalesce(encode(k.wrapped, 'hex'), '-') || E'\\x03';

-- a sealed text with the place where it stands, to which it is bound; what is not sealed as it is
create function sealed_at(place text, row_id uuid, stored text) returns text language sql immutable
  return case when starts_with(stored, E'\\x02') then E'\\x02' || place || ' ' || row_id || ' ' || substr(stored, 2) else stored end;

-- the same for texts inside a document
create function sealed_within(place text, row_id uuid, stored jsonb) returns jsonb language sql immutable
  return case when strpos(stored::text, '\\u0002') > 0 then replace(stored::text, '\\u0002', '\\u0002' || place || ' ' || row_id || ' ')::jsonb else stored end;

-- The application writes no text into a sealed column but one sealed with the living key of the person. Whoever is not
-- the application (migrations, demonstration, measuring) may; keys:seal seals what they wrote.
-- Arguments: the column of the person, then the sealed columns.
create function guard_sealed_columns() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_new jsonb;
  v_old jsonb;
  v_text text;
  v_key uuid;
begin
  if session_user not in ('guichet_api', 'guichet_worker') then return new; end if;
  v_new := to_jsonb(new);
  if tg_op = 'UPDATE' then v_old := to_jsonb(old); end if;
  for i in 1 .. tg_nargs - 1 loop
    v_text := v_new ->> tg_argv[i];
    continue when coalesce(v_text, '') = '' or v_text is not distinct from v_old ->> tg_argv[i];
    if v_key is null then
      select k.person_id into v_key from person_key k where k.person_id = (v_new ->> tg_argv[0])::uuid and k.destroyed_at is null;
    end if;
    if v_key is null or not starts_with(v_text, E'\\x021.' || v_key || '.') or right(v_text, 1) <> E'\\x03' then
      raise exception '%.% is not sealed with the living key of the person', tg_table_name, tg_argv[i];
    end if;
  end loop;
  return new;
end $$;

-- the sealed columns, with the column of the person, as the guards know them
create function sealed_columns() returns table (tab text, col text, person text) language sql stable as $$
  select t.tgrelid::regclass::text, a.arg, a.args[1] from pg_trigger t
    cross join lateral (select string_to_array(trim(trailing ',' from replace(encode(t.tgargs, 'escape'), E'\\\\000', ',')), ',') as args) s
    cross join lateral unnest(s.args[2:]) as u (arg)
    cross join lateral (select u.arg, s.args) a
  where t.tgfoid = 'guard_sealed_columns()'::regprocedure order by 1, 2
$$;

-- Erasure: the key is overwritten, and what is left about the person under another key, or as a keyed hash, is deleted;
-- what was never sealed is overwritten. True when there was something to destroy. Asked by the clock or by a command, never by a member.
create function destroy_person_key(p_person uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_destroyed boolean;
  c record;
begin
  if ctx_member() is not null then raise exception 'no member destroys a key' using errcode = 'GU403'; end if;
  insert into person_key (person_id, destroyed_at) select p.id, now() from person p where p.id = p_person
  on conflict (person_id) do update set wrapped = null, master_id = null, destroyed_at = now() where person_key.destroyed_at is null
  returning true into v_destroyed;
  if v_destroyed is null then return false; end if;
  for c in select * from sealed_columns() loop
    execute format($f$update %1$I set %2$I = '[…]' where %3$I = $1 and %2$I <> '' and not starts_with(%2$I, E'\\x02')$f$, c.tab, c.col, c.person) using p_person;
  end loop;
  update agreed_plan set content = '{"needs": []}' where case_file_id = p_person and strpos(content::text, '\\u0002') = 0;
  delete from national_number where person_id = p_person;
  delete from note_draft where case_file_id = p_person;
  delete from form_draft where case_file_id = p_person;
  insert into audit_event (action, case_file_id, object_kind, object_id) values ('person_key.destroyed', p_person, 'person_key', p_person);
  return true;
end $$;

grant create on schema public to guichet_definer;
alter function guard_sealed_columns() owner to guichet_definer;
alter function destroy_person_key(uuid) owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function seal_key(person_key), sealed_at(text, uuid, text), sealed_within(text, uuid, jsonb), guard_sealed_columns(), sealed_columns(), destroy_person_key(uuid) from public;
grant execute on function seal_key(person_key), sealed_at(text, uuid, text), sealed_within(text, uuid, jsonb) to guichet_api, guichet_worker, guichet_definer;
grant execute on function sealed_columns() to guichet_definer;
grant execute on function destroy_person_key(uuid) to guichet_worker;
`;
