/** What helps to find: the numbers an organisation gives to a person itself, and views of the list that a member keeps. */
export const FINDING = /* sql */ `
create table own_number (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  person_id uuid not null,
  organisation_id uuid not null,
  system text not null,
  value text not null,
  recorded_by_id uuid not null,
  constraint ck_own_number_system check (length(system) between 2 and 60),
  constraint ck_own_number_value check (length(value) between 2 and 60),
  constraint pk_own_number primary key (id),
  constraint fk_own_number_person_id foreign key (person_id) references person (id) on delete cascade,
  constraint fk_own_number_organisation_id foreign key (organisation_id) references organisation (id),
  constraint fk_own_number_recorded_by_id foreign key (recorded_by_id) references member (id)
);
create index ix_own_number_person on own_number (person_id);
comment on column own_number.id is 'internal: random identifier';
comment on column own_number.version is 'internal: grows by one with each change; compared with If-Match';
comment on column own_number.created_at is 'internal: when the row was recorded';
comment on column own_number.person_id is 'internal: who is meant';
comment on column own_number.organisation_id is 'personal: whose number it is; nobody else sees it';
comment on column own_number.system is 'personal: what kind of number: file of the service, customer number of the Forem';
comment on column own_number.value is 'personal: the number as that organisation writes it';
comment on column own_number.recorded_by_id is 'internal: who recorded it';

-- the number without its punctuation, so that 12/345-A is found as 12345a
create function own_number_key(p_value text) returns text language sql immutable parallel safe
  return lower(regexp_replace(p_value, '[^[:alnum:]]', '', 'g'));
create index ix_own_number_key on own_number (own_number_key(value));

create table saved_view (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  member_id uuid not null,
  name text not null,
  filters jsonb not null,
  columns text array not null,
  sort text not null,
  constraint ck_saved_view_name check (length(name) between 1 and 60),
  constraint pk_saved_view primary key (id),
  constraint fk_saved_view_member_id foreign key (member_id) references member (id) on delete cascade
);
create unique index ux_saved_view_name on saved_view (member_id, name);
comment on column saved_view.id is 'internal: random identifier';
comment on column saved_view.version is 'internal: grows by one with each change; compared with If-Match';
comment on column saved_view.created_at is 'internal: when the row was recorded';
comment on column saved_view.member_id is 'internal: whose view it is';
comment on column saved_view.name is 'internal: how the member calls it';
comment on column saved_view.filters is 'internal: filters of the list; none can name a person, a nationality or a residence';
comment on column saved_view.columns is 'internal: columns in their order';
comment on column saved_view.sort is 'internal: order of the list';

do $$ declare t text; begin
  foreach t in array array['own_number', 'saved_view'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update, delete on %I to guichet_definer', t);
  end loop;
end $$;
create policy own on own_number for select to guichet_api
  using (organisation_id = (select ctx_organisation()) and exists (select 1 from case_file f where f.id = own_number.person_id offset 0));
create policy add on own_number for insert to guichet_api
  with check ((select ctx_may('case_file.write')) and organisation_id = (select ctx_organisation()) and recorded_by_id = (select ctx_member())
    and exists (select 1 from case_file f where f.id = own_number.person_id offset 0));
create policy remove on own_number for delete to guichet_api
  using ((select ctx_may('case_file.write')) and organisation_id = (select ctx_organisation()) and exists (select 1 from case_file f where f.id = own_number.person_id offset 0));
grant select, insert, delete on own_number to guichet_api;
create policy own on saved_view for all to guichet_api using (member_id = (select ctx_member())) with check (member_id = (select ctx_member()));
grant select, insert, update (name, filters, columns, sort, version), delete on saved_view to guichet_api;
revoke execute on function own_number_key(text) from public;
grant execute on function own_number_key(text) to guichet_api, guichet_definer;
`;
