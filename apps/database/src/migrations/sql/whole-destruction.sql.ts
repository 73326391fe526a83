/**
 * Destruction knows what came beside it: the key of the person goes first, and with it whatever text was overlooked or lies
 * in a backup; its tombstone stays. A request of the person that waits, and a restriction that runs, stop it.
 */
export const WHOLE_DESTRUCTION = /* sql */ `
grant delete on conflict_declaration, file_restriction to guichet_definer;

create or replace function retention_stop(p_case uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when exists (select 1 from destroyed_file d where d.case_file_id = f.id) then 'gone'
    when f.status not in ('closed', 'archived') then 'reopened'
    when exists (select 1 from retention_hold h where h.case_file_id = f.id and h.lifted_at is null and h.until >= today()) then 'hold'
    when exists (select 1 from referral r where r.case_file_id = f.id and r.ended_at is null and r.status <> 'draft') then 'referral'
    when exists (select 1 from rights_request q where q.case_file_id = f.id and q.state in ('received', 'under_review')) then 'request'
    when exists (select 1 from processing_restriction x where x.case_file_id = f.id and x.lifted_at is null) then 'restriction'
    when exists (select 1 from break_glass b where b.case_file_id = f.id and b.verdict is null) then 'emergency'
    when exists (select 1 from file_merger m join case_file o on o.id in (m.merged_id, m.surviving_id) and o.id <> f.id
      where f.id in (m.merged_id, m.surviving_id) and m.undone_at is null and o.status not in ('closed', 'archived')) then 'merged'
    end from case_file f where f.id = p_case
$$;

-- tables that hold something of a file; the tombstone of its key stays
create or replace function tables_of_file(p_room text) returns table (name text, rows text) language sql stable set search_path = public, pg_temp as $$
  with own as (
    select a.attrelid as rel, c.relname::text as name, format('%I = $1', a.attname) as rows,
      exists (select 1 from pg_attribute r where r.attrelid = a.attrelid and r.attname = 'room' and not r.attisdropped) as says_room
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not a.attisdropped and a.attname in ('case_file_id', 'person_id')
      and c.relname not in ('audit_event', 'referral', 'retention_hold', 'retention_item', 'destroyed_file', 'person_key')
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

-- THE ONE COMMAND by which a file goes
create or replace function destroy_case_file(p_case uuid, p_room text, p_result text) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n bigint;
begin
  perform 1 from case_file where id = p_case for update;
  if p_room is not null then return delete_rows_of_file(p_case, p_room); end if;
  perform destroy_person_key(p_case);
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
`;
