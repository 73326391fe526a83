/**
 * Lists of a partner that are brought in. Rows are seen by the importer and the leads of the team; a job works on them in
 * the name of the member who gave the order. See docs/adr/0015-imports-act-as-their-member.md.
 */
export const IMPORTS = /* sql */ `
create table spreadsheet_import (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  member_id uuid not null,
  organisation_id uuid not null,
  team_id uuid not null,
  lead_id uuid not null,
  worked_by_id uuid not null,
  readers integer[] not null,
  file_name text not null,
  sheet_name text not null default '',
  headers text[] not null,
  columns text[] not null,
  signature text not null,
  status text not null default 'uploaded',
  total integer not null,
  counts jsonb not null default '{}',
  rests_until timestamptz,
  ended_at timestamptz,
  rows_deleted_at timestamptz,
  constraint ck_spreadsheet_import_status check (status in ('uploaded','checking','checked','running','finished','undoing','undone','discarded')),
  constraint pk_spreadsheet_import primary key (id),
  constraint fk_spreadsheet_import_member_id foreign key (member_id) references member (id),
  constraint fk_spreadsheet_import_organisation_id foreign key (organisation_id) references organisation (id),
  constraint fk_spreadsheet_import_team_id foreign key (team_id) references team (id),
  constraint fk_spreadsheet_import_lead_id foreign key (lead_id) references member (id),
  constraint fk_spreadsheet_import_worked_by_id foreign key (worked_by_id) references member (id)
);
create index ix_spreadsheet_import_organisation on spreadsheet_import (organisation_id, created_at);
comment on column spreadsheet_import.id is 'internal: random identifier';
comment on column spreadsheet_import.version is 'internal: grows by one with each change; compared with If-Match';
comment on column spreadsheet_import.created_at is 'internal: when the row was recorded';
comment on column spreadsheet_import.member_id is 'internal: who brought it';
comment on column spreadsheet_import.organisation_id is 'internal: organisation whose list it is';
comment on column spreadsheet_import.team_id is 'internal: team that will own the files';
comment on column spreadsheet_import.lead_id is 'internal: lead worker of the files';
comment on column spreadsheet_import.worked_by_id is 'internal: who gave the last order; the job acts in the name and with the rights of this member';
comment on column spreadsheet_import.readers is 'internal: subjects that may open it: the importer, and the leads of the team';
comment on column spreadsheet_import.file_name is 'personal: name of the file as sent';
comment on column spreadsheet_import.sheet_name is 'internal: name of the sheet; empty for a text table';
comment on column spreadsheet_import.headers is 'internal: headers of the columns';
comment on column spreadsheet_import.columns is 'internal: what each column holds; an empty text: nothing that is imported';
comment on column spreadsheet_import.signature is 'internal: by which the same headers are recognised';
comment on column spreadsheet_import.status is 'internal: where the import stands';
comment on column spreadsheet_import.total is 'internal: rows of the sheet';
comment on column spreadsheet_import.counts is 'internal: rows by status';
comment on column spreadsheet_import.rests_until is 'internal: until when the check waits for more looks at persons known elsewhere';
comment on column spreadsheet_import.ended_at is 'internal: when the last work on it ended';
comment on column spreadsheet_import.rows_deleted_at is 'internal: when its rows were deleted';

create table spreadsheet_import_row (
  import_id uuid not null,
  number integer not null,
  cells text[] not null,
  status text not null default 'waiting',
  problems jsonb not null default '[]',
  fingerprint text,
  repeats integer,
  looked_at timestamptz,
  decided_by_id uuid,
  case_file_id uuid,
  constraint ck_spreadsheet_import_row_status check (status in ('waiting','problem','likely_known','ready','left_out','same_person','created','failed','undone','kept')),
  constraint pk_spreadsheet_import_row primary key (import_id, number),
  constraint fk_spreadsheet_import_row_import_id foreign key (import_id) references spreadsheet_import (id) on delete cascade,
  constraint fk_spreadsheet_import_row_decided_by_id foreign key (decided_by_id) references member (id),
  constraint fk_spreadsheet_import_row_case_file_id foreign key (case_file_id) references case_file (id) on delete set null
);
create index ix_spreadsheet_import_row_status on spreadsheet_import_row (import_id, status, number);
create index ix_spreadsheet_import_row_fingerprint on spreadsheet_import_row (import_id, fingerprint) where fingerprint is not null;
create index ix_spreadsheet_import_row_case_file on spreadsheet_import_row (case_file_id) where case_file_id is not null;
comment on column spreadsheet_import_row.import_id is 'internal: the import';
comment on column spreadsheet_import_row.number is 'internal: line of the sheet, as a spreadsheet shows it';
comment on column spreadsheet_import_row.cells is 'sensitive: texts of the cells';
comment on column spreadsheet_import_row.status is 'internal: where the row stands';
comment on column spreadsheet_import_row.problems is 'sensitive: what is wrong, with the words that are not understood';
comment on column spreadsheet_import_row.fingerprint is 'sensitive: name and birth, folded, by which the same person is recognised twice in one sheet';
comment on column spreadsheet_import_row.repeats is 'internal: earlier row that names the same person';
comment on column spreadsheet_import_row.looked_at is 'internal: when it was last compared with who is known';
comment on column spreadsheet_import_row.decided_by_id is 'internal: who decided that this is somebody else';
comment on column spreadsheet_import_row.case_file_id is 'personal: the file that was opened for it';

create table spreadsheet_mapping (
  organisation_id uuid not null,
  signature text not null,
  columns text[] not null,
  saved_at timestamptz not null default now(),
  constraint pk_spreadsheet_mapping primary key (organisation_id, signature),
  constraint fk_spreadsheet_mapping_organisation_id foreign key (organisation_id) references organisation (id) on delete cascade
);
comment on column spreadsheet_mapping.organisation_id is 'internal: whose list';
comment on column spreadsheet_mapping.signature is 'internal: by which the same headers are recognised';
comment on column spreadsheet_mapping.columns is 'internal: what each column holds; an empty text: nothing that is imported';
comment on column spreadsheet_mapping.saved_at is 'internal: when somebody last said so';

do $$ declare t text; begin
  foreach t in array array['spreadsheet_import', 'spreadsheet_import_row', 'spreadsheet_mapping'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update, delete on %I to guichet_definer', t);
  end loop;
end $$;

-- who may open an import follows from who brings it and for which team; nobody says it
create function spreadsheet_import_readers() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select array[m.subject, t.leads_subject], new.member_id into new.readers, new.worked_by_id
    from member m, team t where m.id = new.member_id and t.id = new.team_id;
  return new;
end $$;
create trigger readers before insert on spreadsheet_import for each row execute function spreadsheet_import_readers();

create policy figures on spreadsheet_import for select to guichet_api
  using ((select ctx_may('import.read')) and organisation_id = (select ctx_organisation()));
create policy bring on spreadsheet_import for insert to guichet_api
  with check ((select ctx_may('import.write')) and (select ctx_may('case_file.open')) and member_id = (select ctx_member())
    and organisation_id = (select ctx_organisation())
    and exists (select 1 from team t where t.id = team_id and t.staff_subject = any ((select ctx_subjects())::integer[]) offset 0));
create policy steer on spreadsheet_import for update to guichet_api
  using ((select ctx_may('import.write')) and readers && (select ctx_subjects()));
create policy jobs on spreadsheet_import for all to guichet_worker using (true);
grant select, insert (id, member_id, organisation_id, team_id, lead_id, file_name, sheet_name, headers, columns, signature, total, counts),
  update (version, columns, status, counts, rests_until, ended_at, worked_by_id, rows_deleted_at) on spreadsheet_import to guichet_api;
grant select (id, version, status, worked_by_id, rests_until, ended_at, rows_deleted_at, created_at), update (version, status, ended_at, rows_deleted_at) on spreadsheet_import to guichet_worker;

create policy opened on spreadsheet_import_row for all to guichet_api
  using (exists (select 1 from spreadsheet_import i where i.id = spreadsheet_import_row.import_id
    and (select ctx_may('import.write')) and i.readers && (select ctx_subjects()) offset 0));
create policy jobs on spreadsheet_import_row for all to guichet_worker using (true);
grant select, insert (import_id, number, cells), update (cells, status, problems, fingerprint, repeats, looked_at, decided_by_id, case_file_id), delete
  on spreadsheet_import_row to guichet_api;
grant select (import_id, number, status), delete on spreadsheet_import_row to guichet_worker;

create policy own on spreadsheet_mapping for all to guichet_api
  using ((select ctx_may('import.write')) and organisation_id = (select ctx_organisation()));
grant select, insert, update (columns, saved_at) on spreadsheet_mapping to guichet_api;

grant create on schema public to guichet_definer;

-- a session of its own for the job of an import: of the member who gave the order, for ten minutes, and only while there is
-- work. The database opens it, so that no code can act for somebody who ordered nothing; rights are looked up as for a browser
create function open_import_session(p_import uuid) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_session uuid := gen_random_uuid();
  v_member uuid;
begin
  select i.worked_by_id into v_member from spreadsheet_import i join member m on m.id = i.worked_by_id
    where i.id = p_import and i.status in ('checking', 'running', 'undoing') and m.active;
  if not found then return null; end if;
  insert into session (id, member_id, expires_at) values (v_session, v_member, now() + interval '10 minutes');
  insert into audit_event (request_id, member_id, organisation_id, role, action, object_kind, object_id)
    select p_import, m.id, m.organisation_id, m.role, 'session.open', 'import', p_import from member m where m.id = v_member;
  return v_session;
end $$;
alter function open_import_session(uuid) owner to guichet_definer;

-- takes back a file that an import opened, when nobody worked on it since: whatever names the file or the person was written in
-- the same moment and never changed. Tables of the future count as work by themselves. Answers whether it is gone
create function undo_imported_file(p_import uuid, p_number integer) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_file uuid;
  v_at timestamptz;
  v_touched boolean;
  v_rows text[] := '{}';
  k record;
begin
  select f.id, f.created_at into v_file, v_at
    from spreadsheet_import i join spreadsheet_import_row r on r.import_id = i.id join case_file f on f.id = r.case_file_id
    where i.id = p_import and r.number = p_number and i.status = 'undoing' and r.status = 'created'
      and ctx_may('import.write') and i.readers && ctx_subjects() and f.team_id = i.team_id
    for update of f;
  if not found then return false; end if;
  if exists (select 1 from case_file f join person p on p.id = f.id where f.id = v_file and (f.version <> 1 or p.version <> 1)) then return false; end if;
  for k in
    -- from a table where nothing may be deleted, such as that of urgent accesses, nothing is taken back: a row there keeps the file
    select c.conrelid::regclass as tab, a.attname as col, has_table_privilege(c.conrelid, 'delete') as deletable from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid in ('case_file'::regclass, 'person'::regclass)
      -- derived rows; and the person's own facts, whose changes show in the version of the person
      and c.conrelid not in ('case_file'::regclass, 'case_access'::regclass, 'case_room'::regclass, 'access_due'::regclass, 'case_visit'::regclass,
        'record_count'::regclass, 'person_token'::regclass, 'person_alias'::regclass, 'person_nationality'::regclass,
        'person_language'::regclass, 'spreadsheet_import_row'::regclass, 'notice'::regclass)
  loop
    execute format($f$select coalesce(bool_or(not $4 or (to_jsonb(x) ->> 'created_at')::timestamptz is distinct from $2
        or coalesce((to_jsonb(x) ->> 'version')::integer, 1) <> 1 or to_jsonb(x) ->> 'superseded_at' is not null
        or to_jsonb(x) ->> 'valid_until' is not null and $3), false)
      from %s x where x.%I = $1$f$, k.tab, k.col)
      into v_touched using v_file, v_at, k.tab = 'contact_method'::regclass, k.deletable;
    if v_touched then return false; end if;
    if k.deletable then v_rows := v_rows || format('delete from %s where %I = $1', k.tab, k.col); end if;
  end loop;
  update spreadsheet_import_row set status = 'undone', case_file_id = null where import_id = p_import and number = p_number;
  delete from notice where case_file_id = v_file;
  for i in 1..cardinality(v_rows) loop execute v_rows[i] using v_file; end loop;
  delete from case_file where id = v_file;
  delete from person where id = v_file;
  return true;
end $$;
alter function undo_imported_file(uuid, integer) owner to guichet_definer;

alter function spreadsheet_import_readers() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function spreadsheet_import_readers(), open_import_session(uuid), undo_imported_file(uuid, integer) from public;
grant execute on function open_import_session(uuid), undo_imported_file(uuid, integer) to guichet_api;
`;
