/**
 * By what the list of files is sorted besides the last activity, kept beside the right to list, so that a page is read
 * from an index whatever the number of files. It stands apart from `case_access` because that moves with everything that
 * happens in a file, and a name does not.
 *
 * `refresh_case_access` is stated whole, as it stands now: what the rule says is asked once, not three times.
 */
export const LIST_ORDERS = /* sql */ `
create table case_order (
  case_file_id uuid not null,
  subject integer not null,
  kind text not null,
  key text collate "C" not null,
  constraint ck_case_order_kind check (kind in ('name', 'opened')),
  constraint pk_case_order primary key (case_file_id, subject, kind),
  constraint fk_case_order_access foreign key (case_file_id, subject) references case_access (case_file_id, subject) on delete cascade
);
create unique index ux_case_order_list on case_order (subject, kind, key, case_file_id);
comment on column case_order.case_file_id is 'internal: the file';
comment on column case_order.subject is 'internal: subject that may list it';
comment on column case_order.kind is 'internal: name or opened';
comment on column case_order.key is 'personal: the folded name where the subject may read it, else the number of the file behind all names; or the day of opening';
alter table case_order enable row level security;
alter table case_order force row level security;
-- whose role reads no names is not told their order
create policy list on case_order for select to guichet_api
  using (subject = any ((select ctx_subjects())::integer[]) and (kind <> 'name' or (select ctx_reads('identity'))));
grant select on case_order to guichet_api;
grant select, insert, update, delete on case_order to guichet_definer;

-- THE KEYS, once: of one file, or of all
create function case_orders(p_case uuid) returns table (case_file_id uuid, subject integer, kind text, key text) language sql stable as $$
  select a.case_file_id, a.subject, k.kind, k.key
  from case_file f
  cross join lateral (select left(directory_fold(concat_ws(' ', nullif(p.family_names, ''), nullif(p.given_names, ''), nullif(p.known_as, ''))), 200) as name
    from person p where p.id = f.id offset 0) n
  cross join lateral (select coalesce((select r.readers from case_room r where r.case_file_id = f.id and r.room = 'identity'), '{}') as readers offset 0) i
  join case_access a on a.case_file_id = f.id
  cross join lateral (values ('name', case when a.subject = any (i.readers) then n.name else '\uffff' || f.reference end), ('opened', f.opened_on::text)) k (kind, key)
  where p_case is null or f.id = p_case
$$;

create function refresh_case_order(p_case uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into case_order as o (case_file_id, subject, kind, key) select * from case_orders(p_case)
  on conflict (case_file_id, subject, kind) do update set key = excluded.key where o.key <> excluded.key
$$;

-- the same for everybody at once, for loaders that write with triggers off
create function rebuild_case_orders() returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n bigint;
begin
  delete from case_order;
  insert into case_order (case_file_id, subject, kind, key) select * from case_orders(null) order by 2, 3, 4;
  get diagnostics n = row_count;
  return n;
end $$;

-- a name or a day of opening that changes; the lock makes whoever opens the file to others meanwhile read the new one
create function case_order_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from case_file where id = new.id for no key update;
  perform refresh_case_order(new.id);
  return null;
end $$;
create trigger ordered after update of family_names, given_names, known_as on person for each row
  when ((old.family_names, old.given_names, old.known_as) is distinct from (new.family_names, new.given_names, new.known_as)) execute function case_order_changed();
create trigger ordered after update of opened_on, reference on case_file for each row
  when ((old.opened_on, old.reference) is distinct from (new.opened_on, new.reference)) execute function case_order_changed();

create or replace function refresh_case_access(p_case uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_activity timestamptz;
  v_denied integer[];
  v_due timestamptz;
begin
  select last_activity_at into v_activity from case_file where id = p_case for no key update;
  if not found then return; end if;
  select coalesce(array_agg(m.subject order by m.subject), '{}') into v_denied
    from member_tie t join member m on m.id = t.member_id where t.case_file_id = p_case;

  with reach as materialized (
    select * from case_relations(p_case)
  ), known as materialized (
    select distinct x.subject from reach x
  ), rooms_written as (
    insert into case_room as cr (case_file_id, room, readers, contributors, summaries, denied)
      select p_case, r.room,
        coalesce(array_agg(distinct x.subject) filter (where x.level >= 3), '{}'),
        coalesce(array_agg(distinct x.subject) filter (where x.level >= 4), '{}'),
        coalesce(array_agg(distinct x.subject) filter (where x.level = 2), '{}'),
        v_denied
      from unnest(rooms()) as r (room) left join reach x on x.room = r.room
      group by r.room
    on conflict (case_file_id, room) do update
      set readers = excluded.readers, contributors = excluded.contributors, summaries = excluded.summaries, denied = excluded.denied
      where (cr.readers, cr.contributors, cr.summaries, cr.denied) is distinct from (excluded.readers, excluded.contributors, excluded.summaries, excluded.denied)
  ), ended as (
    delete from case_access a where a.case_file_id = p_case and a.subject not in (select k.subject from known k)
  ), begun as (
    insert into case_access (case_file_id, subject, last_activity_at) select p_case, k.subject, v_activity from known k
    on conflict (case_file_id, subject) do nothing
  )
  update case_file c set acl = n.acl, denied = v_denied, managers = n.managers
    from (
      select
        (select coalesce(array_agg(k.subject order by k.subject), '{}') from known k) as acl,
        (select array_agg(s order by s) from (
           select m.subject as s from case_file f join member m on m.id = f.lead_member_id where f.id = p_case
           union select t.leads_subject from case_file f join team t on t.id = f.team_id where f.id = p_case and f.staff_of_organisation_id is null
             and not exists (select 1 from file_restriction x where x.case_file_id = f.id and x.lifted_at is null)) q) as managers
    ) n
    where c.id = p_case and (c.acl, c.denied, c.managers) is distinct from (n.acl, v_denied, n.managers);
  perform refresh_case_order(p_case);

  select min(at) into v_due from (
    select g.ends_at as at from access_grant g where g.case_file_id = p_case and g.ends_at > now()
    union all select g.starts_at from access_grant g where g.case_file_id = p_case and g.starts_at > now()
    union all select day_start(cm.until + 1) from case_file_member cm where cm.case_file_id = p_case and cm.until >= today()
    union all select day_start(cm.since) from case_file_member cm where cm.case_file_id = p_case and cm.since > today()) q;
  if v_due is null then
    delete from access_due where case_file_id = p_case;
  else
    insert into access_due (case_file_id, due_at) values (p_case, v_due)
      on conflict (case_file_id) do update set due_at = excluded.due_at;
  end if;
end $$;

grant create on schema public to guichet_definer;
alter function case_orders(uuid) owner to guichet_definer;
alter function refresh_case_order(uuid) owner to guichet_definer;
alter function rebuild_case_orders() owner to guichet_definer;
alter function case_order_changed() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function case_orders(uuid), refresh_case_order(uuid), rebuild_case_orders(), case_order_changed() from public;
grant execute on function case_orders(uuid) to guichet_definer;

select rebuild_case_orders();
`;
