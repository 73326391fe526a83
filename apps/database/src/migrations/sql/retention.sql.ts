import { RETENTION_ITEM_STATES, RETENTION_LIST_STATES, RETENTION_RESULTS } from '@guichet/oversight-contract';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(',');

/** How long things are kept, who says that they go, and how they go. ADR 23 says why a shell of each file stays. */
export const RETENTION = /* sql */ `
create table retention_hold (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  reference text not null,
  reason_code text not null,
  note text not null,
  until date not null,
  placed_by_id uuid not null default ctx_member(),
  lifted_at timestamptz,
  lifted_by_id uuid,
  constraint ck_retention_hold_lifted check ((lifted_at is null) = (lifted_by_id is null)),
  constraint pk_retention_hold primary key (id),
  constraint fk_retention_hold_case_file_id foreign key (case_file_id) references case_file (id),
  constraint fk_retention_hold_placed_by_id foreign key (placed_by_id) references member (id),
  constraint fk_retention_hold_lifted_by_id foreign key (lifted_by_id) references member (id)
);
create index ix_retention_hold_file on retention_hold (case_file_id, until);
comment on column retention_hold.id is 'internal: random identifier';
comment on column retention_hold.version is 'internal: grows by one with each change; compared with If-Match';
comment on column retention_hold.created_at is 'internal: when the row was recorded';
comment on column retention_hold.case_file_id is 'internal: the file that is not destroyed';
comment on column retention_hold.reference is 'personal: its guichet number';
comment on column retention_hold.reason_code is 'personal: code in reference list retention_hold_reason';
comment on column retention_hold.note is 'personal: why, in words';
comment on column retention_hold.until is 'internal: last day it is kept whatever the rules say';
comment on column retention_hold.placed_by_id is 'internal: who said so';
comment on column retention_hold.lifted_at is 'internal: when it was taken back';
comment on column retention_hold.lifted_by_id is 'internal: by whom';
create trigger reference_checked before insert on retention_hold for each row execute function reference_checked('reason_code', 'retention_hold_reason');

create table retention_list (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  organisation_id uuid not null,
  state text not null default 'proposed',
  submitted_by_id uuid,
  submitted_at timestamptz,
  approved_by_id uuid,
  approved_at timestamptz,
  finished_at timestamptz,
  code text,
  constraint uq_retention_list_code unique (code),
  constraint ck_retention_list_state check (state in (${quoted(RETENTION_LIST_STATES)})),
  constraint ck_retention_list_two check (approved_by_id is null or approved_by_id <> submitted_by_id),
  constraint ck_retention_list_approved check ((state in ('approved', 'done')) = (approved_by_id is not null) and (approved_by_id is null) = (code is null)),
  constraint pk_retention_list primary key (id),
  constraint fk_retention_list_organisation_id foreign key (organisation_id) references organisation (id),
  constraint fk_retention_list_submitted_by_id foreign key (submitted_by_id) references member (id),
  constraint fk_retention_list_approved_by_id foreign key (approved_by_id) references member (id)
);
create unique index ux_retention_list_proposed on retention_list (organisation_id) where state = 'proposed';
comment on column retention_list.id is 'internal: random identifier';
comment on column retention_list.version is 'internal: grows by one with each change; compared with If-Match';
comment on column retention_list.created_at is 'internal: when the row was recorded';
comment on column retention_list.organisation_id is 'internal: organisation whose files they are';
comment on column retention_list.state is 'internal: proposed, submitted, approved or done';
comment on column retention_list.submitted_by_id is 'internal: the officer who looked through it';
comment on column retention_list.submitted_at is 'internal: when';
comment on column retention_list.approved_by_id is 'internal: who approved it, never who submitted it';
comment on column retention_list.approved_at is 'internal: when';
comment on column retention_list.finished_at is 'internal: when the last of it was carried out';
comment on column retention_list.code is 'internal: code of the certificate: 75 bits of chance and a check character';

create table retention_item (
  id uuid not null default gen_random_uuid(),
  list_id uuid not null,
  case_file_id uuid not null,
  reference text not null,
  room text,
  rule_code text not null,
  result text not null,
  closed_on date not null,
  due_on date not null,
  state text not null default 'due',
  stop text,
  done_at timestamptz,
  row_count integer,
  constraint ck_retention_item_state check (state in (${quoted(RETENTION_ITEM_STATES)})),
  constraint ck_retention_item_result check (result in (${quoted(RETENTION_RESULTS)})),
  constraint ck_retention_item_done check ((state in ('destroyed', 'pseudonymised')) = (done_at is not null)),
  constraint pk_retention_item primary key (id),
  constraint fk_retention_item_list_id foreign key (list_id) references retention_list (id),
  constraint fk_retention_item_case_file_id foreign key (case_file_id) references case_file (id)
);
create unique index ux_retention_item_once on retention_item (list_id, case_file_id, coalesce(room, ''));
create index ix_retention_item_file on retention_item (case_file_id);
comment on column retention_item.id is 'internal: random identifier';
comment on column retention_item.list_id is 'internal: the list';
comment on column retention_item.case_file_id is 'internal: the file';
comment on column retention_item.reference is 'personal: its guichet number, for the certificate';
comment on column retention_item.room is 'internal: the room that goes; empty when the whole file goes';
comment on column retention_item.rule_code is 'internal: code in reference list retention_rule';
comment on column retention_item.result is 'internal: destroy or pseudonymise';
comment on column retention_item.closed_on is 'internal: day the file was closed';
comment on column retention_item.due_on is 'internal: day from which it may go';
comment on column retention_item.state is 'internal: due, kept, stopped, destroyed or pseudonymised';
comment on column retention_item.stop is 'internal: code of what stopped it at the last moment';
comment on column retention_item.done_at is 'internal: when it went';
comment on column retention_item.row_count is 'internal: rows that went';

-- the shell of a file that is gone: what keeps the statistics, and what keeps it out of every list
create table destroyed_file (
  case_file_id uuid not null,
  result text not null,
  at timestamptz not null default now(),
  constraint pk_destroyed_file primary key (case_file_id),
  constraint fk_destroyed_file_case_file_id foreign key (case_file_id) references case_file (id)
);
comment on column destroyed_file.case_file_id is 'internal: a file of which a shell stays';
comment on column destroyed_file.result is 'internal: destroy or pseudonymise';
comment on column destroyed_file.at is 'internal: when';

do $$ declare t text; begin
  foreach t in array array['retention_hold', 'retention_list', 'retention_item', 'destroyed_file'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update, delete on %I to guichet_definer', t);
  end loop;
end $$;
create policy watch on retention_hold for select to guichet_api using ((select ctx_may('retention.submit')));
create policy watch on retention_list for select to guichet_api using ((select ctx_may('retention.submit'))
  or (select ctx_may('retention.approve')) and organisation_id = (select ctx_organisation()));
create policy watch on retention_item for select to guichet_api using (exists (select 1 from retention_list l where l.id = retention_item.list_id offset 0));
grant select on retention_hold, retention_list, retention_item to guichet_api;

-- what only grows may go with the whole file, and in no other way: nobody but the function below holds the right to delete there
create function refuse_change_but_destruction() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_user = 'guichet_definer' and current_setting('app.destroys', true) = 'on' then return old; end if;
  raise exception 'this table only grows' using errcode = 'GU451';
end $$;
create or replace trigger referral_transition_only_grows before update or delete on referral_transition for each row execute function refuse_change_but_destruction();
create or replace trigger referral_amendment_only_grows before update or delete on referral_amendment for each row execute function refuse_change_but_destruction();

-- a shell is in no list and opens to nobody, whatever refreshes it
create function shell_stays_shut() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'case_file' then
    if exists (select 1 from destroyed_file d where d.case_file_id = new.id) then new.acl := '{}'; new.managers := '{}'; new.denied := '{}'; end if;
    return new;
  end if;
  if exists (select 1 from destroyed_file d where d.case_file_id = new.case_file_id) then return null; end if;
  return new;
end $$;
create trigger shell_stays_shut before update of acl, managers, denied on case_file for each row execute function shell_stays_shut();
create trigger shell_stays_shut before insert on case_access for each row execute function shell_stays_shut();
create trigger shell_stays_shut before insert on case_room for each row execute function shell_stays_shut();

-- which room the rows of a table stand in, as its own policy says; tables with a column for it say it row by row
create function room_of_table(p_table text) returns text language sql stable set search_path = public, pg_temp as $$
  select substring(pg_get_expr(p.polqual, p.polrelid) from 'r\\.room = ''([a-z_]+)''') from pg_policy p
  where p.polrelid = to_regclass(p_table) and p.polname = 'read' limit 1
$$;

-- tables that hold something of a file, each with the words that name its rows; what hangs below them comes with theirs. A table of tomorrow is found by its column
create function tables_of_file(p_room text) returns table (name text, rows text) language sql stable set search_path = public, pg_temp as $$
  with own as (
    select a.attrelid as rel, c.relname::text as name, format('%I = $1', a.attname) as rows,
      exists (select 1 from pg_attribute r where r.attrelid = a.attrelid and r.attname = 'room' and not r.attisdropped) as says_room
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not a.attisdropped and a.attname in ('case_file_id', 'person_id')
      and c.relname not in ('audit_event', 'referral', 'retention_hold', 'retention_item', 'destroyed_file')
    union all
    select 'file_merger'::regclass, 'file_merger', 'surviving_id = $1 or merged_id = $1', false where p_room is null
    union all
    select 'distinct_people'::regclass, 'distinct_people', 'one_id = $1 or other_id = $1', false where p_room is null
    union all
    select 'national_number_collision'::regclass, 'national_number_collision', 'one_id = $1 or other_id = $1', false where p_room is null
  ), chosen as (
    select o.rel, o.name, case when p_room is null or not o.says_room then o.rows else o.rows || format(' and room = %L', p_room) end as rows from own o
    where p_room is null or o.says_room and o.name in ('note', 'document') or not o.says_room and room_of_table(o.name) = p_room
  ), parent as (
    select c.rel, c.name, c.rows from chosen c
    union all
    select 'referral'::regclass, 'referral', 'case_file_id = $1' where p_room is null
  ), below as (
    select k.conrelid::regclass::text as name, format('%I in (select id from %I where %s)', a.attname, p.name, p.rows) as rows
    from parent p join pg_constraint k on k.contype = 'f' and k.confrelid = p.rel and k.conrelid <> k.confrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where not exists (select 1 from pg_attribute o where o.attrelid = k.conrelid and o.attname in ('case_file_id', 'person_id'))
      and k.conrelid not in ('file_merger'::regclass, 'distinct_people'::regclass, 'national_number_collision'::regclass, 'retention_item'::regclass)
  )
  select b.name, b.rows from below b union all select c.name, c.rows from chosen c
$$;

create function rows_of_file(p_case uuid, p_room text) returns bigint language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  t record;
  n bigint;
  v_sum bigint := 0;
begin
  for t in select * from tables_of_file(p_room) loop
    execute format('select count(*) from %s where %s', t.name, t.rows) using p_case into n;
    v_sum := v_sum + n;
  end loop;
  return v_sum;
end $$;

-- the rows go in whatever order their references allow; what is still there at the end is an error, and nothing went
create function delete_rows_of_file(p_case uuid, p_room text) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  t record;
  n bigint;
  v_sum bigint := 0;
  v_again boolean := true;
  i integer := 0;
begin
  perform set_config('app.destroys', 'on', true);
  while v_again and i < 8 loop
    v_again := false;
    i := i + 1;
    for t in select * from tables_of_file(p_room) loop
      begin
        execute format('delete from %s where %s', t.name, t.rows) using p_case;
        get diagnostics n = row_count;
        v_sum := v_sum + n;
      exception when foreign_key_violation then
        v_again := true;
      end;
    end loop;
  end loop;
  perform set_config('app.destroys', '', true);
  if rows_of_file(p_case, p_room) > 0 then raise exception 'rows of the file would stay'; end if;
  return v_sum;
end $$;

-- what stops destruction, asked when it is proposed and once more before each file goes. Whoever adds a reason restates this function
create function retention_stop(p_case uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when exists (select 1 from destroyed_file d where d.case_file_id = f.id) then 'gone'
    when f.status not in ('closed', 'archived') then 'reopened'
    when exists (select 1 from retention_hold h where h.case_file_id = f.id and h.lifted_at is null and h.until >= today()) then 'hold'
    when exists (select 1 from referral r where r.case_file_id = f.id and r.ended_at is null and r.status <> 'draft') then 'referral'
    when exists (select 1 from break_glass b where b.case_file_id = f.id and b.verdict is null) then 'emergency'
    when exists (select 1 from file_merger m join case_file o on o.id in (m.merged_id, m.surviving_id) and o.id <> f.id
      where f.id in (m.merged_id, m.surviving_id) and m.undone_at is null and o.status not in ('closed', 'archived')) then 'merged'
    end from case_file f where f.id = p_case
$$;

-- THE ONE COMMAND by which a file goes. What stays: organisation, team, months, state, sent referrals without words; to pseudonymise, year of birth and gender
create function destroy_case_file(p_case uuid, p_room text, p_result text) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n bigint;
begin
  perform 1 from case_file where id = p_case for update;
  if p_room is not null then return delete_rows_of_file(p_case, p_room); end if;
  insert into destroyed_file (case_file_id, result) values (p_case, p_result);
  update referral set agreement_id = null where case_file_id = p_case and ended_at is not null;
  delete from referral where case_file_id = p_case and status = 'draft';
  n := delete_rows_of_file(p_case, null);
  delete from audit_detail d using audit_event e where e.id = d.event_id and e.case_file_id = p_case;
  execute (select format('update referral set %s where case_file_id = $1', string_agg(format('%I = %s', a.attname,
      case when not a.attnotnull then 'null' when a.atttypid = 'text'::regtype then '''''' else '''{}''' end), ', '))
    from pg_attribute a where a.attrelid = 'referral'::regclass and a.attnum > 0 and not a.attisdropped and a.atttypid in ('text'::regtype, 'text[]'::regtype)
      and col_description(a.attrelid, a.attnum) ~ '^(personal|sensitive):' and a.attname not in ('status', 'kind', 'urgency', 'reason_code')) using p_case;
  execute (select format('update person set %s where id = $1', string_agg(format('%I = %s', a.attname,
      case when a.attname = 'known_as' then '''·''' when a.attname = 'name_order' then '''given_first''' when a.attname = 'gender' then 'case when $2 = ''pseudonymise'' then gender else ''not_stated'' end'
        when a.attname = 'birth_year' then 'case when $2 = ''pseudonymise'' then birth_year end' when not a.attnotnull then 'null' when a.atttypid = 'boolean'::regtype then 'false' else '''''' end), ', '))
    from pg_attribute a where a.attrelid = 'person'::regclass and a.attnum > 0 and not a.attisdropped
      and col_description(a.attrelid, a.attnum) ~ '^(personal|sensitive):') using p_case, p_result;
  update case_file set reference = 'X' || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 11)), closure_note = '', acl = '{}', managers = '{}', denied = '{}',
    opened_on = date_trunc('month', opened_on)::date, closed_on = greatest(date_trunc('month', closed_on)::date, date_trunc('month', opened_on)::date),
    last_activity_at = date_trunc('month', last_activity_at), status = 'archived', created_at = date_trunc('month', created_at), version = version + 1 where id = p_case;
  update person set created_at = date_trunc('month', created_at) where id = p_case;
  return n;
end $$;

-- each night: what is due and stopped by nothing is put on the list of its organisation; the same file stands on one open list only
create function propose_destruction() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d record;
  v_list uuid;
  n integer := 0;
begin
  if not pg_try_advisory_xact_lock(7215022) then return 0; end if;
  if exists (select 1 from loaded_set where name = 'retention proposed ' || today()::text) then return 0; end if;
  for d in select f.id, f.reference, f.organisation_id, f.closed_on, e.code, e.attributes ->> 'room' as room, e.attributes ->> 'result' as result,
        (f.closed_on + make_interval(years => (e.attributes ->> 'years')::integer))::date as due_on
      from case_file f join organisation o on o.id = f.organisation_id join reference_entry e on e.list = 'retention_rule' and e.attributes ->> 'kind' = o.kind
        and (e.valid_from is null or e.valid_from <= today()) and (e.valid_to is null or e.valid_to >= today())
      where f.status in ('closed', 'archived') and f.closed_on + make_interval(years => (e.attributes ->> 'years')::integer) <= today()
        and not exists (select 1 from destroyed_file x where x.case_file_id = f.id)
        and not exists (select 1 from retention_item i join retention_list l on l.id = i.list_id where i.case_file_id = f.id and (i.room is null or i.room = e.attributes ->> 'room')
          and (l.state <> 'done' and i.state = 'due' or i.state = 'destroyed' and i.closed_on = f.closed_on))
        and retention_stop(f.id) is null
      order by e.attributes ->> 'room' nulls first, f.closed_on, f.id limit 500 loop
    continue when exists (select 1 from retention_item i join retention_list l on l.id = i.list_id
      where i.case_file_id = d.id and i.room is null and i.state = 'due' and l.state <> 'done');
    continue when d.room is not null and rows_of_file(d.id, d.room) = 0;
    select l.id into v_list from retention_list l where l.organisation_id = d.organisation_id and l.state = 'proposed';
    if v_list is null then insert into retention_list (organisation_id) values (d.organisation_id) returning id into v_list; end if;
    insert into retention_item (list_id, case_file_id, reference, room, rule_code, result, closed_on, due_on)
      values (v_list, d.id, d.reference, d.room, d.code, d.result, d.closed_on, d.due_on) on conflict do nothing;
    n := n + 1;
  end loop;
  delete from loaded_set where name like 'retention proposed %';
  insert into loaded_set (name) values ('retention proposed ' || today()::text);
  return n;
end $$;

-- the officer keeps a file back; it leaves the open list, and comes again when the hold ends
create function hold_file(p_reference text, p_code text, p_note text, p_until date) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_case uuid;
  v_id uuid;
begin
  if not ctx_may('retention.submit') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  select f.id into v_case from case_file f where f.reference = upper(p_reference) and not exists (select 1 from destroyed_file d where d.case_file_id = f.id) for update;
  if v_case is null then return null; end if;
  if p_until <= today() then raise exception 'a day to come' using errcode = 'GU422', constraint = 'retention_until'; end if;
  insert into retention_hold (case_file_id, reference, reason_code, note, until) values (v_case, upper(p_reference), p_code, p_note, p_until) returning id into v_id;
  update retention_item i set state = 'kept' from retention_list l where l.id = i.list_id and i.case_file_id = v_case and i.state = 'due' and l.state <> 'done';
  insert into audit_event (action, case_file_id, object_kind, object_id) values ('retention.hold', v_case, 'retention_hold', v_id);
  return v_id;
end $$;

create function lift_hold(p_id uuid, p_version integer) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  h record;
begin
  if not ctx_may('retention.submit') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  select * into h from retention_hold where id = p_id and lifted_at is null for update;
  if h.id is null then return null; end if;
  if h.version <> p_version then return 0; end if;
  update retention_hold set lifted_at = now(), lifted_by_id = ctx_member(), version = version + 1 where id = p_id;
  insert into audit_event (action, case_file_id, object_kind, object_id) values ('retention.lift', h.case_file_id, 'retention_hold', p_id);
  return h.version + 1;
end $$;

-- the officer submits, somebody else approves: a manager of the organisation whose files they are, or another officer. null: none of theirs; 0: an old version
create function move_retention_list(p_id uuid, p_version integer, p_to text, p_code text) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  l record;
begin
  if not ctx_may(case p_to when 'submitted' then 'retention.submit' else 'retention.approve' end) then raise exception 'not allowed' using errcode = 'GU403'; end if;
  select * into l from retention_list where id = p_id and (ctx_may('retention.submit') or organisation_id = ctx_organisation()) for update;
  if l.id is null then return null; end if;
  if l.state <> (case p_to when 'submitted' then 'proposed' else 'submitted' end) then raise exception 'not in this state' using errcode = 'GU422', constraint = 'retention_state'; end if;
  if l.version <> p_version then return 0; end if;
  if p_to = 'submitted' then
    if not exists (select 1 from retention_item i where i.list_id = p_id and i.state = 'due') then raise exception 'empty' using errcode = 'GU422', constraint = 'retention_state'; end if;
    update retention_list set state = 'submitted', submitted_by_id = ctx_member(), submitted_at = now(), version = version + 1 where id = p_id;
    perform notify_members('retention.submitted', array(select m.id from member m where m.active and m.role = 'organisation_manager' and m.organisation_id = l.organisation_id), null, null);
  elsif p_to = 'approved' then
    if l.submitted_by_id = ctx_member() then raise exception 'somebody else approves' using errcode = 'GU422', constraint = 'retention_second_person'; end if;
    update retention_list set state = 'approved', approved_by_id = ctx_member(), approved_at = now(), code = p_code, version = version + 1 where id = p_id;
  else raise exception 'no such step'; end if;
  insert into audit_event (action, object_kind, object_id) values ('retention.' || p_to, 'retention_list', p_id);
  return l.version + 1;
end $$;

-- carries out what was approved, some files at a time; a run that breaks off goes on with the next. One file that cannot go does not keep the others
create function carry_out_destruction(p_limit integer) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
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
        v_rows := destroy_case_file(i.case_file_id, i.room, i.result);
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
    and not exists (select 1 from retention_item x where x.list_id = l.id and x.state = 'due');
  return n;
end $$;

-- a certificate is verified like a letter: that it is genuine, whose and when; never which files
create or replace function verify_letter(p_code text, p_network bytea, p_request uuid)
returns table (throttled boolean, kind text, organisation text, issued_on date, revoked_on date)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  v_letter uuid;
begin
  if (select count(*) from letter_check c where c.network_key = p_network and c.at > now() - interval '10 minutes') >= 60 then
    return query select true, null::text, null::text, null::date, null::date;
    return;
  end if;
  insert into letter_check (network_key) values (p_network);
  select l.id into v_letter from letter l where l.code = p_code;
  if v_letter is not null then
    insert into audit_event (request_id, action, object_kind, object_id) values (p_request, 'letter.verify', 'letter', v_letter);
    return query select false, l.kind, o.name, l.issued_on, (l.revoked_at at time zone 'Europe/Brussels')::date
      from letter l join organisation o on o.id = l.organisation_id where l.id = v_letter;
    return;
  end if;
  select l.id into v_letter from retention_list l where l.code = p_code and l.state = 'done';
  if v_letter is null then return; end if;
  insert into audit_event (request_id, action, object_kind, object_id) values (p_request, 'letter.verify', 'retention_list', v_letter);
  return query select false, 'destruction', o.name, (l.finished_at at time zone 'Europe/Brussels')::date, null::date
    from retention_list l join organisation o on o.id = l.organisation_id where l.id = v_letter;
end $$;

do $$ declare f regprocedure; t text; begin
  for t in select distinct x.name from tables_of_file(null) x loop execute format('grant select, delete on %s to guichet_definer', t); end loop;
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['shell_stays_shut()', 'rows_of_file(uuid, text)', 'delete_rows_of_file(uuid, text)', 'retention_stop(uuid)', 'destroy_case_file(uuid, text, text)',
    'propose_destruction()', 'hold_file(text, text, text, date)', 'lift_hold(uuid, integer)', 'move_retention_list(uuid, integer, text, text)', 'carry_out_destruction(integer)']::regprocedure[] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
revoke execute on function room_of_table(text), tables_of_file(text), refuse_change_but_destruction() from public;
grant execute on function room_of_table(text), tables_of_file(text) to guichet_definer;
grant execute on function hold_file(text, text, text, date), lift_hold(uuid, integer), move_retention_list(uuid, integer, text, text) to guichet_api;
grant execute on function propose_destruction(), carry_out_destruction(integer) to guichet_worker;
`;
