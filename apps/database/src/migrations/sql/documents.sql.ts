/** Documents: seen by whoever reads their room; their contents lie sealed in the storage, never here. */
export const DOCUMENTS = /* sql */ `
create table document (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  owner_organisation_id uuid not null,
  owner_subject integer not null,
  author_id uuid not null,
  room text not null,
  kind_code text not null,
  title text not null,
  expires_on date,
  validation text not null default 'unseen',
  validated_by_id uuid,
  validated_at timestamptz,
  withdrawn_at timestamptz,
  withdrawal_reason text not null default '',
  constraint ck_document_room check (room in ('identity','contact','residence','housing','language','training','employment','project','journal','confidence')),
  constraint ck_document_title check (length(title) between 1 and 200),
  constraint ck_document_validation check (validation in ('unseen','seen','validated')),
  constraint ck_document_validated check ((validation = 'unseen') = (validated_by_id is null)),
  constraint pk_document primary key (id),
  constraint fk_document_case_file_id foreign key (case_file_id) references case_file (id),
  constraint fk_document_owner_organisation_id foreign key (owner_organisation_id) references organisation (id),
  constraint fk_document_author_id foreign key (author_id) references member (id),
  constraint fk_document_validated_by_id foreign key (validated_by_id) references member (id)
);
create index ix_document_file on document (case_file_id, created_at);
comment on column document.id is 'internal: random identifier';
comment on column document.version is 'internal: grows by one with each change; compared with If-Match';
comment on column document.created_at is 'internal: when the row was recorded';
comment on column document.case_file_id is 'internal: the file';
comment on column document.owner_organisation_id is 'internal: organisation that added it and answers for it';
comment on column document.owner_subject is 'internal: subject of the team that added it; that team may always read its own contribution';
comment on column document.author_id is 'internal: who added it';
comment on column document.room is 'internal: room whose readers see it';
comment on column document.kind_code is 'personal: code in reference list document_kind';
comment on column document.title is 'sensitive: what it is, in the words of whoever added it';
comment on column document.expires_on is 'personal: last day on which it proves something; empty when it does not expire';
comment on column document.validation is 'internal: unseen, seen or validated';
comment on column document.validated_by_id is 'internal: who vouches for it';
comment on column document.validated_at is 'internal: since when somebody vouches for it';
comment on column document.withdrawn_at is 'internal: when it was withdrawn as added in error';
comment on column document.withdrawal_reason is 'personal: why it was withdrawn';

create table document_version (
  id uuid not null default gen_random_uuid(),
  document_id uuid not null,
  number integer not null,
  author_id uuid not null,
  created_at timestamptz not null default now(),
  sha256 bytea not null,
  size integer not null,
  media_type text not null,
  stripped text[] not null default '{}',
  key_id text not null,
  wrapped_key bytea not null,
  storage_name text not null,
  scan_state text not null,
  scanned_at timestamptz,
  scan_attempts integer not null default 0,
  constraint uq_document_version_number unique (document_id, number),
  constraint uq_document_version_storage_name unique (storage_name),
  constraint ck_document_version_media_type check (media_type in ('application/pdf','image/jpeg','image/png','image/webp')),
  constraint ck_document_version_scan check (scan_state in ('clean','infected','not_configured','failed','pending')),
  constraint ck_document_version_size check (size > 0 and number > 0),
  constraint pk_document_version primary key (id),
  constraint fk_document_version_document_id foreign key (document_id) references document (id),
  constraint fk_document_version_author_id foreign key (author_id) references member (id)
);
create index ix_document_version_key_id on document_version (key_id);
create index ix_document_version_pending on document_version (created_at) where scan_state = 'pending';
comment on column document_version.id is 'internal: random identifier';
comment on column document_version.document_id is 'internal: the document';
comment on column document_version.number is 'internal: counts from 1 in each document';
comment on column document_version.author_id is 'internal: who sent it';
comment on column document_version.created_at is 'internal: when it was sent';
comment on column document_version.sha256 is 'personal: SHA-256 of the bytes before sealing';
comment on column document_version.size is 'internal: bytes before sealing';
comment on column document_version.media_type is 'internal: type read from the first bytes';
comment on column document_version.stripped is 'internal: what was taken out before it was kept';
comment on column document_version.key_id is 'internal: master key that wraps the key of this version';
comment on column document_version.wrapped_key is 'internal: key of this version, wrapped by the master key';
comment on column document_version.storage_name is 'internal: random name of the sealed bytes in the storage';
comment on column document_version.scan_state is 'internal: clean, infected, not_configured, failed or pending';
comment on column document_version.scanned_at is 'internal: when the scanner answered';
comment on column document_version.scan_attempts is 'internal: times the scanner was asked without an answer';

grant all on document, document_version to guichet_definer;
revoke truncate on document, document_version from guichet_definer;

create trigger contributed after insert on document for each row execute function room_contributed();
create trigger confidence_stays before insert on document for each row when (new.room = 'confidence') execute function confidence_stays();
create trigger reference_checked before insert or update of kind_code on document for each row execute function reference_checked('kind_code', 'document_kind');

-- whoever added a document answers for what it is called; whoever works in the room may vouch for it, in the own name
create function document_guarded() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.withdrawn_at is not null then
    raise exception 'the document is withdrawn' using errcode = 'GU422', constraint = 'document_withdrawn';
  end if;
  if (new.kind_code, new.title, new.expires_on, new.withdrawn_at, new.withdrawal_reason)
     is distinct from (old.kind_code, old.title, old.expires_on, old.withdrawn_at, old.withdrawal_reason)
     and old.owner_organisation_id is distinct from ctx_organisation() then
    raise exception 'another organisation answers for it' using errcode = 'GU403';
  end if;
  if (new.validation, new.validated_by_id, new.validated_at) is distinct from (old.validation, old.validated_by_id, old.validated_at)
     and new.validated_by_id is not null and new.validated_by_id is distinct from ctx_member() then
    raise exception 'nobody vouches for somebody else' using errcode = 'GU403';
  end if;
  return new;
end $$;
create trigger document_guarded before update on document for each row when (ctx_member() is not null) execute function document_guarded();

alter table document enable row level security;
alter table document force row level security;
alter table document_version enable row level security;
alter table document_version force row level security;

create policy read on document for select to guichet_api using ((select ctx_reads(document.room)) and exists (
  select 1 from case_room r where r.case_file_id = document.case_file_id and r.room = document.room
    and (r.readers || document.owner_subject) && (select ctx_subjects()) offset 0));
create policy add on document for insert to guichet_api with check (author_id = (select ctx_member())
  and owner_organisation_id = (select ctx_organisation()) and owner_subject = any ((select ctx_subjects())::integer[])
  and ctx_contributes(room) and exists (
    select 1 from case_room r where r.case_file_id = document.case_file_id and r.room = document.room
      and r.contributors && (select ctx_subjects()) offset 0));
create policy change on document for update to guichet_api using (ctx_contributes(room) and exists (
  select 1 from case_room r where r.case_file_id = document.case_file_id and r.room = document.room
    and r.contributors && (select ctx_subjects()) offset 0));
grant select, insert, update (kind_code, title, expires_on, validation, validated_by_id, validated_at, withdrawn_at, withdrawal_reason, version)
  on document to guichet_api;

create policy read on document_version for select to guichet_api
  using (exists (select 1 from document d where d.id = document_version.document_id offset 0));
create policy add on document_version for insert to guichet_api with check (author_id = (select ctx_member()) and exists (
  select 1 from document d join case_room r on r.case_file_id = d.case_file_id and r.room = d.room
    where d.id = document_version.document_id and d.withdrawn_at is null and ctx_contributes(d.room)
      and r.contributors && (select ctx_subjects()) offset 0));
grant select, insert on document_version to guichet_api;

-- the clock asks the scanner again; it sees what opens a version and nothing of whose it is
create policy scan on document_version for all to guichet_worker using (true) with check (true);
grant select (id, number, storage_name, key_id, wrapped_key, scan_state, scan_attempts, created_at),
  update (scan_state, scanned_at, scan_attempts) on document_version to guichet_worker;

grant create on schema public to guichet_definer;
alter function document_guarded() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function document_guarded() from public;
`;
