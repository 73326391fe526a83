/** One number that grows whenever a reference list or a residence rule changes, so that copies know that they are old. */
export const REFERENCE_VERSION = /* sql */ `
create table reference_version (
  id smallint not null default 1,
  version integer not null default 1,
  constraint pk_reference_version primary key (id),
  constraint ck_reference_version_one check (id = 1)
);
comment on column reference_version.id is 'public: always 1, there is one version for all lists';
comment on column reference_version.version is 'public: grows with each change of a reference list or a residence rule';
grant all on reference_version to guichet_definer;
insert into reference_version default values;
alter table reference_version enable row level security;
alter table reference_version force row level security;
create policy read_all on reference_version for select to guichet_api, guichet_worker using (true);
grant select on reference_version to guichet_api, guichet_worker;

create function reference_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update reference_version set version = version + 1;
  return null;
end $$;
grant create on schema public to guichet_definer;
alter function reference_changed() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function reference_changed() from public;
create trigger reference_changed after insert or update or delete on reference_entry for each statement execute function reference_changed();
create trigger reference_changed after insert or update or delete on residence_rule for each statement execute function reference_changed();
`;
