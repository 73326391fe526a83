/**
 * The bytes of a document go with its row: what is deleted is written down in the same transaction, under the random name
 * that it has in the storage, and a job asks the storage until it says that nothing is there any more. A list of
 * destruction is finished, and certified, when its bytes are gone as well.
 */
export const STORED_BYTES = /* sql */ `
create table stored_object_removal (
  storage_name text not null,
  created_at timestamptz not null default now(),
  item_id uuid,
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  gone_at timestamptz,
  constraint pk_stored_object_removal primary key (storage_name),
  constraint fk_stored_object_removal_item_id foreign key (item_id) references retention_item (id)
);
create index ix_stored_object_removal_next on stored_object_removal (next_at) where gone_at is null;
create index ix_stored_object_removal_item on stored_object_removal (item_id);
comment on column stored_object_removal.storage_name is 'internal: random name that the sealed bytes have in the storage';
comment on column stored_object_removal.created_at is 'internal: when the row that knew them was deleted';
comment on column stored_object_removal.item_id is 'internal: line of the list of destruction they went with';
comment on column stored_object_removal.attempts is 'internal: times the storage was asked without saying that they are gone';
comment on column stored_object_removal.next_at is 'internal: when it is asked again';
comment on column stored_object_removal.gone_at is 'internal: when the storage said that nothing is there';
alter table stored_object_removal enable row level security;
alter table stored_object_removal force row level security;
grant select, insert on stored_object_removal to guichet_definer;
-- the clock removes; it sees names of nothing that is left
create policy remove on stored_object_removal for all to guichet_worker using (true) with check (true);
grant select, update (attempts, next_at, gone_at) on stored_object_removal to guichet_worker;
-- the figures of a list are for whoever sees the list
create policy watch on stored_object_removal for select to guichet_api using (exists (select 1 from retention_item i where i.id = stored_object_removal.item_id offset 0));
grant select (storage_name, item_id, gone_at) on stored_object_removal to guichet_api;

create function document_bytes_go() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into stored_object_removal (storage_name, item_id) values (old.storage_name, nullif(current_setting('app.retention_item', true), '')::uuid);
  return null;
end $$;
create trigger bytes_go after delete on document_version for each row execute function document_bytes_go();

create or replace function carry_out_destruction(p_limit integer) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  i record;
  v_stop text;
  v_rows bigint;
  n integer := 0;
begin
  for i in select x.* from retention_item x join retention_list l on l.id = x.list_id where l.state = 'approved' and x.state = 'due'
      order by l.approved_at, x.room nulls last, x.id limit p_limit for update of x skip locked loop
    v_stop := retention_stop(i.case_file_id);
    if v_stop is null then
      begin
        perform set_config('app.retention_item', i.id::text, true);
        v_rows := destroy_case_file(i.case_file_id, i.room, i.result);
        perform set_config('app.retention_item', '', true);
        update retention_item set state = case i.result when 'pseudonymise' then 'pseudonymised' else 'destroyed' end, done_at = now(), row_count = v_rows where id = i.id;
        insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation)
          values ('case_file.' || case i.result when 'pseudonymise' then 'pseudonymised' else 'destroyed' end, i.case_file_id, 'retention_list', i.list_id,
            case when i.room is null then '{}' else array[i.room] end, 'clock');
      exception when others then
        raise warning 'retention: a file could not go: %', sqlerrm;
        update retention_item set state = 'stopped', stop = 'error' where id = i.id;
      end;
    else
      update retention_item set state = 'stopped', stop = v_stop where id = i.id;
    end if;
    n := n + 1;
  end loop;
  update retention_list l set state = 'done', finished_at = now(), version = version + 1 where l.state = 'approved'
    and not exists (select 1 from retention_item x where x.list_id = l.id and x.state = 'due')
    and not exists (select 1 from stored_object_removal s join retention_item x on x.id = s.item_id where x.list_id = l.id and s.gone_at is null);
  return n;
end $$;

grant create on schema public to guichet_definer;
alter function document_bytes_go() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function document_bytes_go() from public;
`;
