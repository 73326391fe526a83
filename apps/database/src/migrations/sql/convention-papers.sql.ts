/** The signed paper of a convention, in versions, sealed like documents; reminders at three thresholds; who reads the register. */
export const CONVENTION_PAPERS = /* sql */ `
create table convention_paper (
  id uuid not null,
  convention_id uuid not null,
  number integer not null,
  author_id uuid not null default ctx_member(),
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
  constraint uq_convention_paper_number unique (convention_id, number),
  constraint uq_convention_paper_storage_name unique (storage_name),
  constraint ck_convention_paper_media_type check (media_type in ('application/pdf','image/jpeg','image/png','image/webp')),
  constraint ck_convention_paper_scan check (scan_state in ('clean','infected','not_configured','failed','pending')),
  constraint ck_convention_paper_size check (size > 0 and number > 0),
  constraint pk_convention_paper primary key (id),
  constraint fk_convention_paper_convention_id foreign key (convention_id) references convention (id),
  constraint fk_convention_paper_author_id foreign key (author_id) references member (id)
);
create index ix_convention_paper_key_id on convention_paper (key_id);
create index ix_convention_paper_pending on convention_paper (created_at) where scan_state = 'pending';
comment on column convention_paper.id is 'internal: random identifier, to which the sealed bytes are bound';
comment on column convention_paper.convention_id is 'internal: the convention';
comment on column convention_paper.number is 'internal: counts from 1 in each convention';
comment on column convention_paper.author_id is 'internal: who sent it';
comment on column convention_paper.created_at is 'internal: when it was sent';
comment on column convention_paper.sha256 is 'internal: SHA-256 of the bytes before sealing';
comment on column convention_paper.size is 'internal: bytes before sealing';
comment on column convention_paper.media_type is 'internal: type read from the first bytes';
comment on column convention_paper.stripped is 'internal: what was taken out before it was kept';
comment on column convention_paper.key_id is 'internal: master key that wraps the key of this version';
comment on column convention_paper.wrapped_key is 'internal: key of this version, wrapped by the master key';
comment on column convention_paper.storage_name is 'internal: random name of the sealed bytes in the storage';
comment on column convention_paper.scan_state is 'internal: clean, infected, not_configured, failed or pending';
comment on column convention_paper.scanned_at is 'internal: when the scanner answered';
comment on column convention_paper.scan_attempts is 'internal: times the scanner was asked without an answer';
alter table convention_paper enable row level security;
alter table convention_paper force row level security;
grant select, insert, update on convention_paper to guichet_definer;

-- the other party of every convention is the city: its managers read what its officer reads
create function ctx_reads_conventions() returns boolean language sql stable
  return ctx_may('convention.read') or ctx_role() = 'organisation_manager'
    and exists (select 1 from organisation o where o.id = ctx_organisation() and o.kind = 'city');
alter policy read_signed_in on convention using ((select ctx_reads_conventions()) or organisation_id = (select ctx_organisation()));
create policy read_parties on convention_paper for select to guichet_api using ((select ctx_may('convention_paper.read'))
  and exists (select 1 from convention c where c.id = convention_paper.convention_id offset 0));
grant select on convention_paper to guichet_api;
-- the clock asks the scanner again; it sees what opens a version and nothing of whose it is
create policy scan on convention_paper for all to guichet_worker using (true) with check (true);
grant select (id, number, storage_name, key_id, wrapped_key, scan_state, scan_attempts, created_at),
  update (scan_state, scanned_at, scan_attempts) on convention_paper to guichet_worker;

-- a paper is added, never replaced; the version of the convention grows with it. Empty when there is no such convention.
create function file_convention_paper(p_id uuid, p_convention uuid, p_sha256 bytea, p_size integer, p_media_type text, p_stripped text[],
  p_key_id text, p_wrapped_key bytea, p_storage_name text, p_scan_state text, p_scanned_at timestamptz) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version integer;
begin
  if not ctx_may('convention.write') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  update convention set version = version + 1 where id = p_convention returning version into v_version;
  if not found then return null; end if;
  insert into convention_paper (id, convention_id, number, sha256, size, media_type, stripped, key_id, wrapped_key, storage_name, scan_state, scanned_at)
    select p_id, p_convention, coalesce(max(x.number), 0) + 1, p_sha256, p_size, p_media_type, p_stripped, p_key_id, p_wrapped_key, p_storage_name, p_scan_state, p_scanned_at
      from convention_paper x where x.convention_id = p_convention;
  insert into audit_event (action, object_kind, object_id, object_ids) values ('convention.paper_add', 'convention', p_convention, array[p_id]);
  return v_version;
end $$;

-- how many days before its end a convention is announced, at this distance: the nearest threshold that is not passed yet; empty when none is reached
create function convention_reminder(p_days integer) returns integer language sql stable
  return (select min(oversight_threshold(c)) from unnest(array['convention_first_reminder', 'convention_second_reminder', 'convention_last_reminder']) c
    where oversight_threshold(c) >= p_days);

-- stated whole: asked every minute, reminds the officers and the managers at each threshold, once, and takes reception back the day after the end
create or replace function follow_conventions() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  c record;
  v_days integer;
  n integer := 0;
begin
  for c in select x.* from convention x where x.ended_at is null and x.ends_on <= today() + oversight_threshold('convention_first_reminder') order by x.ends_on, x.id for update skip locked loop
    -- a newer one that holds stands in its place: nothing to say and nothing to end
    if exists (select 1 from convention o where o.organisation_id = c.organisation_id and o.id <> c.id and o.ended_at is null and o.ends_on > c.ends_on and o.signed_on <= today()) then
      if c.ends_on < today() then update convention set ended_at = now(), version = version + 1 where id = c.id; end if;
    elsif c.ends_on < today() then
      update convention set ended_at = now(), version = version + 1 where id = c.id;
      update organisation set convention_signed_on = null, version = version + 1 where id = c.organisation_id and convention_signed_on is not null;
      perform notify_members('convention.ended', array(select m.id from member m where m.active
        and (m.role = 'data_protection_officer' or m.role = 'organisation_manager' and m.organisation_id = c.organisation_id)), null, null);
      insert into audit_event (action, object_kind, object_id) values ('convention.ended', 'organisation', c.organisation_id);
      n := n + 1;
    else
      v_days := convention_reminder(c.ends_on - today());
      if c.told_days is null or v_days < c.told_days then
        update convention set told_days = v_days, version = version + 1 where id = c.id;
        perform notify_members('convention.ends', array(select m.id from member m where m.active
          and (m.role = 'data_protection_officer' or m.role = 'organisation_manager' and m.organisation_id = c.organisation_id)), null, null);
        n := n + 1;
      end if;
    end if;
  end loop;
  return n;
end $$;

grant create on schema public to guichet_definer;
alter function file_convention_paper(uuid, uuid, bytea, integer, text, text[], text, bytea, text, text, timestamptz) owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function file_convention_paper(uuid, uuid, bytea, integer, text, text[], text, bytea, text, text, timestamptz),
  ctx_reads_conventions(), convention_reminder(integer) from public;
grant execute on function file_convention_paper(uuid, uuid, bytea, integer, text, text[], text, bytea, text, text, timestamptz), ctx_reads_conventions(),
  oversight_threshold(text) to guichet_api;
grant execute on function convention_reminder(integer) to guichet_definer;
`;
