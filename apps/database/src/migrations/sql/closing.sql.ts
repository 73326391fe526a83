/** Each closing of a file, kept when it is opened again; and the archive after a time. */
export const CLOSING = /* sql */ `
create table file_closure (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  reason_code text not null,
  destination text not null default '',
  satisfaction text not null,
  remains_open text not null default '',
  way_back text not null default '',
  running jsonb not null default '[]',
  closed_by_id uuid not null,
  reopened_at timestamptz,
  reopened_by_id uuid,
  constraint ck_file_closure_satisfaction check (satisfaction in ('not_asked','satisfied','partly','dissatisfied')),
  constraint ck_file_closure_reopened check ((reopened_at is null) = (reopened_by_id is null)),
  constraint pk_file_closure primary key (id),
  constraint fk_file_closure_case_file_id foreign key (case_file_id) references case_file (id) on delete cascade,
  constraint fk_file_closure_closed_by_id foreign key (closed_by_id) references member (id),
  constraint fk_file_closure_reopened_by_id foreign key (reopened_by_id) references member (id)
);
create index ix_file_closure_file on file_closure (case_file_id, created_at);
comment on column file_closure.id is 'internal: random identifier';
comment on column file_closure.version is 'internal: grows by one with each change; compared with If-Match';
comment on column file_closure.created_at is 'internal: when the row was recorded';
comment on column file_closure.case_file_id is 'internal: the file';
comment on column file_closure.reason_code is 'personal: code in reference list case_closure_reason';
comment on column file_closure.destination is 'personal: where the person goes on';
comment on column file_closure.satisfaction is 'personal: what the person said of the support, when asked';
comment on column file_closure.remains_open is 'personal: what remains open';
comment on column file_closure.way_back is 'personal: the right to come back, in words the person was given';
comment on column file_closure.running is 'internal: rooms and identifiers of the records that ran at that moment';
comment on column file_closure.closed_by_id is 'internal: who closed it';
comment on column file_closure.reopened_at is 'internal: when it was opened again';
comment on column file_closure.reopened_by_id is 'internal: who opened it again';
alter table file_closure enable row level security;
alter table file_closure force row level security;
grant select, insert, update, delete on file_closure to guichet_definer;
create policy know on file_closure for select to guichet_api using (exists (select 1 from case_file f where f.id = file_closure.case_file_id offset 0));
create policy close on file_closure for insert to guichet_api with check (closed_by_id = (select ctx_member()) and (select ctx_may('case_file.manage'))
  and exists (select 1 from case_file f where f.id = file_closure.case_file_id and f.managers && (select ctx_subjects()) offset 0));
create policy reopen on file_closure for update to guichet_api using ((select ctx_may('case_file.manage'))
  and exists (select 1 from case_file f where f.id = file_closure.case_file_id and f.managers && (select ctx_subjects()) offset 0));
grant select, insert, update (reopened_at, reopened_by_id, version) on file_closure to guichet_api;
create trigger reference_checked before insert on file_closure for each row execute function reference_checked('reason_code', 'case_closure_reason');

-- files closed for longer than that go to the archive, which no command opens again; those that lead to another stay
create function archive_closed_files(p_days integer) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_files uuid[];
begin
  v_files := array(select f.id from case_file f where f.status = 'closed' and f.closed_on < today() - p_days
    and not exists (select 1 from file_merger m where m.merged_id = f.id and m.undone_at is null) order by f.closed_on, f.id limit 200 for update skip locked);
  update case_file set status = 'archived', version = version + 1 where id = any (v_files);
  insert into audit_event (action, case_file_id, object_kind, object_id) select 'case_file.archived', u, 'case_file', u from unnest(v_files) u;
  return cardinality(v_files);
end $$;
grant create on schema public to guichet_definer;
alter function archive_closed_files(integer) owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function archive_closed_files(integer) from public;
grant execute on function archive_closed_files(integer) to guichet_worker;
`;
