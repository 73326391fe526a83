import { roomTable } from './room-table';

/**
 * The rooms that complete the file, rooms that only named members enter, rooms that are shared alone, and how many
 * records each room holds.
 */
const COUNTED = [
  ['residence_document', 'residence'],
  ['residence_procedure', 'residence'],
  ['housing_situation', 'housing'],
  ['training_episode', 'training'],
  ['employment_episode', 'employment'],
  ['project', 'project'],
] as const;

export const MORE_ROOMS = /* sql */ `
create function rooms() returns text[] language sql immutable parallel safe
  return array['identity','contact','household','residence','housing','income','health','language','education','training','skills','employment',
    'project','participation','rights_violence','plan','journal','confidence'];
create function closed_rooms() returns text[] language sql immutable parallel safe
  return array['rights_violence','confidence'];

alter table access_grant drop constraint ck_access_grant_room;
alter table access_grant add constraint ck_access_grant_room check (room in ('identity','contact','household','residence','housing','income','health','language','education','training','skills','employment','project','participation','rights_violence','plan','journal','confidence') and room <> 'confidence');
alter table sharing_agreement drop constraint ck_sharing_agreement_rooms;
alter table sharing_agreement add constraint ck_sharing_agreement_rooms check (cardinality(rooms) > 0 and rooms <@ array['identity','contact','household','residence','housing','income','health','language','education','training','skills','employment','project','participation','rights_violence','plan','journal']::text[] and not rooms && refused_rooms);
alter table sharing_agreement add constraint ck_sharing_agreement_alone check (not rooms && array['health','rights_violence'] or cardinality(array_remove(array_remove(array_remove(rooms, 'identity'), 'contact'), 'language')) = 1);
alter table referral drop constraint ck_referral_rooms;
alter table referral add constraint ck_referral_rooms check (rooms <@ array['identity','contact','household','residence','housing','income','health','language','education','training','skills','employment','project','participation','rights_violence','plan','journal']::text[]);

-- THE RULE, once: which subject reaches which room of a file, how far (3 read, 4 contribute)
create or replace function case_relations(p_case uuid) returns table (room text, subject integer, level integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with f as (
    select c.id, c.staff_of_organisation_id as staff_of, t.staff_subject, o.managers_subject, c.lead_member_id
    from case_file c join team t on t.id = c.team_id join organisation o on o.id = c.organisation_id where c.id = p_case
  ), every as (
    select unnest(rooms()) as room
  )
  select r.room, m.subject, 4 from f join member m on m.id = f.lead_member_id cross join every r
    where f.staff_of is null or f.staff_of <> m.organisation_id or m.staff_file_right
  union all
  select r.room, m.subject, 4 from f join case_file_member cm on cm.case_file_id = f.id join member m on m.id = cm.member_id cross join every r
    where cm.since <= today() and (cm.until is null or cm.until >= today())
      and (f.staff_of is null or f.staff_of <> m.organisation_id or m.staff_file_right)
  union all
  select r.room, f.staff_subject, 4 from f cross join every r where f.staff_of is null and r.room <> all (closed_rooms())
  union all
  select 'identity', f.managers_subject, 3 from f where f.staff_of is null
  union all
  select g.room, g.subject, g.level from f join access_grant g on g.case_file_id = f.id
    where f.staff_of is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())
$$;

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

  with reach as materialized (select * from case_relations(p_case))
  insert into case_room as cr (case_file_id, room, readers, contributors, denied)
    select p_case, r.room,
      coalesce(array_agg(distinct x.subject) filter (where x.level >= 3), '{}'),
      coalesce(array_agg(distinct x.subject) filter (where x.level >= 4), '{}'),
      v_denied
    from unnest(rooms()) as r (room) left join reach x on x.room = r.room
    group by r.room
  on conflict (case_file_id, room) do update
    set readers = excluded.readers, contributors = excluded.contributors, denied = excluded.denied
    where (cr.readers, cr.contributors, cr.denied) is distinct from (excluded.readers, excluded.contributors, excluded.denied);

  delete from case_access a where a.case_file_id = p_case
    and not exists (select 1 from case_relations(p_case) x where x.subject = a.subject);
  insert into case_access (case_file_id, subject, last_activity_at)
    select distinct p_case, x.subject, v_activity from case_relations(p_case) x
  on conflict (case_file_id, subject) do nothing;

  update case_file c set acl = n.acl, denied = v_denied, managers = n.managers
    from (
      select
        (select coalesce(array_agg(a.subject order by a.subject), '{}') from case_access a where a.case_file_id = p_case) as acl,
        (select array_agg(s order by s) from (
           select m.subject as s from case_file f join member m on m.id = f.lead_member_id where f.id = p_case
           union select t.leads_subject from case_file f join team t on t.id = f.team_id where f.id = p_case and f.staff_of_organisation_id is null) q) as managers
    ) n
    where c.id = p_case and (c.acl, c.denied, c.managers) is distinct from (n.acl, v_denied, n.managers);

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

-- how many current records of each kind a room holds, for those who read the whole room
create table record_count (
  case_file_id uuid not null,
  kind text not null,
  room text not null,
  records integer not null,
  constraint pk_record_count primary key (case_file_id, kind),
  constraint ck_record_count_records check (records >= 0),
  constraint fk_record_count_case_file_id foreign key (case_file_id) references case_file (id) on delete cascade
) with (fillfactor = 80);
comment on column record_count.case_file_id is 'internal: the file';
comment on column record_count.kind is 'internal: table of the records';
comment on column record_count.room is 'internal: room they are in';
comment on column record_count.records is 'personal: how many are current';
grant all on record_count to guichet_definer;
revoke truncate on record_count from guichet_definer;
alter table record_count enable row level security;
alter table record_count force row level security;
create policy read on record_count for select to guichet_api using (exists (
  select 1 from case_room r where r.case_file_id = record_count.case_file_id and r.room = record_count.room
    and r.readers && (select ctx_subjects()) and ctx_reads(r.room) offset 0));
grant select on record_count to guichet_api;

create function record_counted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_change integer := (new.superseded_at is null)::integer - (case when tg_op = 'UPDATE' then (old.superseded_at is null)::integer else 0 end);
begin
  if v_change <> 0 then
    -- whoever records something in a file holds the file before its counts: the others take them in this order too
    perform 1 from case_file f where f.id = new.case_file_id for no key update;
    insert into record_count as c (case_file_id, kind, room, records) values (new.case_file_id, tg_table_name, tg_argv[0], greatest(v_change, 0))
      on conflict (case_file_id, kind) do update set records = c.records + v_change;
  end if;
  return null;
end $$;
${COUNTED.map(
  ([
    table,
    room,
  ]) => `create trigger counted after insert or update of superseded_at on ${table} for each row execute function record_counted('${room}');
insert into record_count (case_file_id, kind, room, records)
  select case_file_id, '${table}', '${room}', count(*) from ${table} where superseded_at is null group by 1;`,
).join('\n')}

-- in a closed room the actor writes for nobody but themselves
create or replace function acting_subject(p_case uuid, p_room text) returns integer language sql stable
  return coalesce(
    (select m.subject from member m where m.id = ctx_member() and p_room = any (closed_rooms())),
    (select t.staff_subject from case_room r join team t on t.staff_subject = any (r.contributors)
      where r.case_file_id = p_case and r.room = p_room and t.staff_subject = any (ctx_subjects()) order by t.staff_subject limit 1),
    (select t.staff_subject from team t where t.staff_subject = any (ctx_subjects()) order by t.staff_subject limit 1),
    (ctx_subjects())[1]);

grant create on schema public to guichet_definer;
alter function record_counted() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function rooms(), closed_rooms(), record_counted() from public;
grant execute on function rooms(), closed_rooms() to guichet_api, guichet_worker, guichet_definer;

select count(refresh_case_access(id)) from case_file;
${roomTable({
  name: 'household_member',
  room: 'household',
  order: 'created_at',
  columns: [
    ['relation_code', 'text not null', 'personal: code in reference list household_relation'],
    ['name', 'text not null', 'personal: as the person names them'],
    ['birth_year', 'smallint', 'personal: year of birth'],
    ['lives_with', `text not null default 'unknown'`, 'personal: together, partly, apart, abroad or unknown'],
    ['whereabouts', `text not null default ''`, 'sensitive: where, when not with the person'],
    ['dependent', 'boolean not null default false', 'personal: depends on the income of the person'],
    ['valid_from', 'date', 'personal: since when'],
    ['valid_until', 'date', 'personal: until when; empty while it lasts'],
    ['note', `text not null default ''`, 'personal: remark'],
  ],
  checks: [
    ['ck_household_member_lives_with', `lives_with in ('together','partly','apart','abroad','unknown')`],
    ['ck_household_member_birth_year', 'birth_year is null or birth_year between 1900 and 2100'],
    ['ck_household_member_dates', 'valid_until is null or valid_from is null or valid_until >= valid_from'],
  ],
  codes: [['relation_code', 'household_relation']],
})}
`;
