/**
 * National numbers in a table of their own. Whoever works for an organisation without an authorisation (law of 8 August
 * 1983, articles 5 and 8) sees an empty table and writes nothing, whatever else they may do with the file.
 */
export const NATIONAL_NUMBER = /* sql */ `
alter table organisation
  add column number_authorisation text,
  add column number_authorised_on date,
  add column number_authorisation_source text,
  add constraint ck_organisation_number_authorisation check (num_nulls(number_authorisation, number_authorised_on, number_authorisation_source) in (0, 3));
comment on column organisation.number_authorisation is 'internal: reference of the authorisation to use national numbers; empty switches them off for its members';
comment on column organisation.number_authorised_on is 'internal: day of that authorisation';
comment on column organisation.number_authorisation_source is 'internal: where it can be read: law, decree or decision';
grant update (number_authorisation, number_authorised_on, number_authorisation_source) on organisation to guichet_api;

create function organisation_number_authorisation_checked() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if ctx_member() is not null and ctx_role() <> 'administrator' then
    raise exception 'only an administrator enters an authorisation' using errcode = 'GU403';
  end if;
  return new;
end $$;
create trigger organisation_number_authorisation_checked before update of number_authorisation, number_authorised_on, number_authorisation_source on organisation
  for each row execute function organisation_number_authorisation_checked();

-- true when the actor's organisation may use national numbers at all
create function ctx_uses_national_numbers() returns boolean language sql stable parallel safe
  return exists (select 1 from organisation o where o.id = ctx_organisation() and o.number_authorisation is not null);

create table national_number (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  person_id uuid not null,
  kind text not null,
  ciphertext bytea not null,
  key_id text not null,
  equality bytea not null,
  source text not null,
  recorded_by_id uuid not null,
  recorded_for_id uuid not null,
  superseded_at timestamptz,
  constraint ck_national_number_kind check (kind in ('national_register','bis')),
  constraint ck_national_number_source check (source in ('paper','register','stated')),
  constraint pk_national_number primary key (id),
  constraint fk_national_number_person_id foreign key (person_id) references person (id) on delete cascade,
  constraint fk_national_number_recorded_by_id foreign key (recorded_by_id) references member (id),
  constraint fk_national_number_recorded_for_id foreign key (recorded_for_id) references organisation (id)
);
create unique index ux_national_number_current on national_number (person_id) where superseded_at is null;
-- not unique: a natural key would tell whoever enters a number that somebody else has it
create index ix_national_number_equality on national_number (equality) where superseded_at is null;
comment on column national_number.id is 'internal: random identifier';
comment on column national_number.version is 'internal: grows by one with each change; compared with If-Match';
comment on column national_number.created_at is 'internal: when the row was recorded';
comment on column national_number.person_id is 'internal: whose number';
comment on column national_number.kind is 'personal: national_register, or bis for somebody known to social security alone';
comment on column national_number.ciphertext is 'sensitive: the eleven digits under AES-256-GCM, bound to the person';
comment on column national_number.key_id is 'internal: which key encrypted it';
comment on column national_number.equality is 'sensitive: keyed hash of the digits, to find the same number again and for nothing else';
comment on column national_number.source is 'personal: paper, register or stated';
comment on column national_number.recorded_by_id is 'internal: who recorded it';
comment on column national_number.recorded_for_id is 'internal: under whose authorisation';
comment on column national_number.superseded_at is 'internal: when another number took its place';

create table national_number_disclosure (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  member_id uuid not null,
  organisation_id uuid not null,
  purpose text not null,
  at timestamptz not null default now(),
  constraint ck_national_number_disclosure_purpose check (purpose in ('social_security','benefit','registration','health_insurance','employment','correction')),
  constraint pk_national_number_disclosure primary key (id),
  constraint fk_national_number_disclosure_person_id foreign key (person_id) references person (id) on delete cascade,
  constraint fk_national_number_disclosure_member_id foreign key (member_id) references member (id),
  constraint fk_national_number_disclosure_organisation_id foreign key (organisation_id) references organisation (id)
);
create index ix_national_number_disclosure_member on national_number_disclosure (member_id, at);
create index ix_national_number_disclosure_person on national_number_disclosure (person_id, at);
comment on column national_number_disclosure.id is 'internal: random identifier';
comment on column national_number_disclosure.person_id is 'internal: whose number was shown';
comment on column national_number_disclosure.member_id is 'personal: to whom';
comment on column national_number_disclosure.organisation_id is 'internal: for which organisation';
comment on column national_number_disclosure.purpose is 'personal: what for';
comment on column national_number_disclosure.at is 'internal: when';

-- the same number on two files: nobody who enters one is told, whoever may merge both is
create table national_number_collision (
  id uuid not null default gen_random_uuid(),
  one_id uuid not null,
  other_id uuid not null,
  found_at timestamptz not null default now(),
  constraint ck_national_number_collision_order check (one_id < other_id),
  constraint pk_national_number_collision primary key (id),
  constraint fk_national_number_collision_one_id foreign key (one_id) references person (id) on delete cascade,
  constraint fk_national_number_collision_other_id foreign key (other_id) references person (id) on delete cascade
);
create unique index ux_national_number_collision on national_number_collision (one_id, other_id);
comment on column national_number_collision.id is 'internal: random identifier';
comment on column national_number_collision.one_id is 'sensitive: one of two people with the same number';
comment on column national_number_collision.other_id is 'sensitive: the other';
comment on column national_number_collision.found_at is 'internal: when it was found';

do $$ declare t text; begin
  foreach t in array array['national_number', 'national_number_disclosure', 'national_number_collision'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update, delete on %I to guichet_definer', t);
  end loop;
end $$;

create policy read on national_number for select to guichet_api
  using ((select ctx_uses_national_numbers()) and (select ctx_reads('identity')) and exists (
    select 1 from case_room r where r.case_file_id = national_number.person_id and r.room = 'identity' and r.readers && (select ctx_subjects()) offset 0));
create policy add on national_number for insert to guichet_api
  with check ((select ctx_uses_national_numbers()) and (select ctx_contributes('identity')) and recorded_by_id = (select ctx_member()) and recorded_for_id = (select ctx_organisation())
    and exists (select 1 from case_room r where r.case_file_id = national_number.person_id and r.room = 'identity' and r.contributors && (select ctx_subjects()) offset 0));
create policy supersede on national_number for update to guichet_api
  using ((select ctx_uses_national_numbers()) and (select ctx_contributes('identity')) and exists (
    select 1 from case_room r where r.case_file_id = national_number.person_id and r.room = 'identity' and r.contributors && (select ctx_subjects()) offset 0));
create policy erase on national_number for delete to guichet_api
  using ((select ctx_uses_national_numbers()) and (select ctx_contributes('identity')) and exists (
    select 1 from case_room r where r.case_file_id = national_number.person_id and r.room = 'identity' and r.contributors && (select ctx_subjects()) offset 0));
grant select, insert, update (superseded_at, version), delete on national_number to guichet_api;

-- one's own, to count them; whoever may read the record reads the event that stands beside each
create policy own on national_number_disclosure for select to guichet_api using (member_id = (select ctx_member()));
create policy note on national_number_disclosure for insert to guichet_api
  with check (member_id = (select ctx_member()) and organisation_id = (select ctx_organisation()) and (select ctx_uses_national_numbers())
    and exists (select 1 from national_number n where n.person_id = national_number_disclosure.person_id offset 0));
grant select, insert on national_number_disclosure to guichet_api;

-- who may read the numbers of both
create policy reads_both on national_number_collision for select to guichet_api
  using ((select ctx_uses_national_numbers())
    and exists (select 1 from national_number n where n.person_id = national_number_collision.one_id offset 0)
    and exists (select 1 from national_number n where n.person_id = national_number_collision.other_id offset 0));
grant select on national_number_collision to guichet_api;

-- the same number on another file goes to a queue. It answers nothing and does the same work either way: whoever enters a
-- number learns nothing of files they may not know
create function note_national_number() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into national_number_collision (one_id, other_id)
    select least(n.person_id, new.person_id), greatest(n.person_id, new.person_id)
    from national_number n where n.equality = new.equality and n.superseded_at is null and n.person_id <> new.person_id
  on conflict (one_id, other_id) do nothing;
  return null;
end $$;
create trigger noted after insert on national_number for each row execute function note_national_number();

create function forget_national_number() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from national_number_collision c where old.person_id in (c.one_id, c.other_id) and not exists (
    select 1 from national_number a join national_number b on a.equality = b.equality
    where a.person_id = c.one_id and b.person_id = c.other_id and a.superseded_at is null and b.superseded_at is null);
  return null;
end $$;
create trigger forgotten after delete or update of superseded_at on national_number for each row execute function forget_national_number();

do $$ declare f regprocedure; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['note_national_number()', 'forget_national_number()']::regprocedure[] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
revoke execute on function ctx_uses_national_numbers(), organisation_number_authorisation_checked() from public;
grant execute on function ctx_uses_national_numbers() to guichet_api, guichet_definer;
`;
