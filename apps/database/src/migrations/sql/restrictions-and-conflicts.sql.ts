import { CLOSING_TIES } from '@guichet/access-contract';

const ties = CLOSING_TIES.map((kind) => `'${kind}'`).join(',');

/** Restricting a file, and declaring a conflict of interest without learning whether the person is known. */
export const RESTRICTIONS_AND_CONFLICTS = /* sql */ `
-- the manager of the file restricts it, or the officer by its number; colleagues are named together with it.
-- null: no such file for the actor
create function restrict_file(p_id uuid, p_case uuid, p_reference text, p_reason text, p_members uuid[]) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  f record;
begin
  select c.id, c.managers && ctx_subjects() and ctx_may('case_file.manage') as manages, c.team_id, c.lead_member_id into f from case_file c
    where not exists (select 1 from member_tie t where t.case_file_id = c.id and t.member_id = ctx_member())
      and (c.id = p_case and c.acl && ctx_subjects() or p_case is null and c.reference = p_reference and ctx_may('restriction.decide'))
    for no key update;
  if f.id is null then return null; end if;
  if p_case is not null and not f.manages then raise exception 'not allowed' using errcode = 'GU403'; end if;
  insert into audit_event (action, object_kind, object_id, case_file_id, relation)
    values ('case_file.restrict', 'file_restriction', p_id, f.id, case when p_case is null then 'officer' end);
  insert into case_file_member (case_file_id, member_id, since, until) select f.id, m, today(), null from unnest(p_members) m where m <> f.lead_member_id
    on conflict (case_file_id, member_id) do update set until = null;
  insert into file_restriction (id, case_file_id, reason, set_by_id) values (p_id, f.id, p_reason, ctx_member());
  perform notify_members('restriction.set', array[f.lead_member_id] || p_members, null, f.id);
  return f.id;
end $$;

-- whoever manages the file, or the officer, ends it. null: no such restriction for the actor; 0: another version
create function lift_restriction(p_id uuid, p_version integer, p_reason text) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r record;
begin
  select x.*, c.managers && ctx_subjects() and ctx_may('case_file.manage') as manages, c.lead_member_id into r
    from file_restriction x join case_file c on c.id = x.case_file_id
    where x.id = p_id and x.lifted_at is null and not exists (select 1 from member_tie t where t.case_file_id = c.id and t.member_id = ctx_member())
      and (c.acl && ctx_subjects() or ctx_may('restriction.decide')) for update of x;
  if r.id is null then return null; end if;
  if not (r.manages or ctx_may('restriction.decide')) then raise exception 'not allowed' using errcode = 'GU403'; end if;
  if r.version <> p_version then return 0; end if;
  update file_restriction set lifted_at = now(), lifted_by_id = ctx_member(), lifting_reason = p_reason, version = version + 1 where id = p_id;
  insert into audit_event (action, object_kind, object_id, case_file_id, relation)
    values ('case_file.unrestrict', 'file_restriction', p_id, r.case_file_id, case when ctx_may('restriction.decide') then 'officer' end);
  perform notify_members('restriction.lifted', array[r.lead_member_id], null, r.case_file_id);
  return r.version + 1;
end $$;

-- all of them for the officer, with a line in the record; never one of somebody the officer is tied to
create function read_restrictions() returns table (id uuid, version integer, reference text, organisation text, reason text, set_by text, set_at timestamptz,
  named text[], lifted_at timestamptz, lifted_by text, lifting_reason text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not ctx_may('restriction.decide') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  insert into audit_event (action, object_kind) values ('restriction.listed', 'file_restriction');
  return query select x.id, x.version, c.reference, o.short_name, x.reason, s.given_name || ' ' || s.family_name, x.created_at,
      array(select m.given_name || ' ' || m.family_name from case_file_member cm join member m on m.id = cm.member_id
        where cm.case_file_id = c.id and cm.since <= today() and (cm.until is null or cm.until >= today()) order by 1),
      x.lifted_at, l.given_name || ' ' || l.family_name, x.lifting_reason
    from file_restriction x join case_file c on c.id = x.case_file_id join organisation o on o.id = c.organisation_id
      join member s on s.id = x.set_by_id left join member l on l.id = x.lifted_by_id
    where not exists (select 1 from member_tie t where t.case_file_id = c.id and t.member_id = ctx_member())
    order by x.lifted_at is null desc, x.created_at desc, x.id limit 200;
end $$;

-- a restricted file does not open in an emergency: it answers like what is not there
create function restricted_stays_shut() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from file_restriction x where x.case_file_id = new.case_file_id and x.lifted_at is null) then
    raise exception 'not found' using errcode = 'GU404';
  end if;
  return new;
end $$;
create trigger a_restricted_stays_shut before insert on break_glass for each row execute function restricted_stays_shut();

create table conflict_declaration (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  member_id uuid not null,
  kind text not null,
  case_file_id uuid,
  reference text not null default '',
  family_names text not null default '',
  given_names text not null default '',
  birth_year smallint,
  words text[] not null default '{}',
  withdrawn_at timestamptz,
  withdrawn_by_id uuid,
  withdrawal_reason text not null default '',
  constraint ck_conflict_declaration_kind check (kind in (${ties})),
  constraint ck_conflict_declaration_whom check ((case_file_id is null) = (cardinality(words) > 0)),
  constraint ck_conflict_declaration_withdrawn check ((withdrawn_at is null) = (withdrawn_by_id is null)),
  constraint pk_conflict_declaration primary key (id),
  constraint fk_conflict_declaration_member_id foreign key (member_id) references member (id),
  constraint fk_conflict_declaration_case_file_id foreign key (case_file_id) references case_file (id) on delete cascade,
  constraint fk_conflict_declaration_withdrawn_by_id foreign key (withdrawn_by_id) references member (id)
);
create index ix_conflict_declaration_member on conflict_declaration (member_id, created_at);
create index ix_conflict_declaration_words on conflict_declaration using gin (words) where withdrawn_at is null;
comment on column conflict_declaration.id is 'internal: random identifier';
comment on column conflict_declaration.version is 'internal: grows by one with each change; compared with If-Match';
comment on column conflict_declaration.created_at is 'internal: when the row was recorded';
comment on column conflict_declaration.member_id is 'sensitive: who declared it';
comment on column conflict_declaration.kind is 'sensitive: kind of tie';
comment on column conflict_declaration.case_file_id is 'sensitive: the file, where the member named one they knew';
comment on column conflict_declaration.reference is 'sensitive: its guichet number then';
comment on column conflict_declaration.family_names is 'sensitive: family names of the person, as the member wrote them';
comment on column conflict_declaration.given_names is 'sensitive: given names of the person, as the member wrote them';
comment on column conflict_declaration.birth_year is 'sensitive: year of birth, where the member knows it';
comment on column conflict_declaration.words is 'sensitive: words of the name, folded as in the dictionary of names';
comment on column conflict_declaration.withdrawn_at is 'internal: when the officer withdrew it; empty while it holds';
comment on column conflict_declaration.withdrawn_by_id is 'internal: the officer';
comment on column conflict_declaration.withdrawal_reason is 'sensitive: why it was withdrawn';
alter table conflict_declaration enable row level security;
alter table conflict_declaration force row level security;
create policy own on conflict_declaration for select to guichet_api using (member_id = (select ctx_member()));
grant select (id, version, created_at, member_id, kind, reference, family_names, given_names, birth_year, withdrawn_at) on conflict_declaration to guichet_api;
grant select, insert, update on conflict_declaration to guichet_definer;

alter table member_tie drop constraint ck_member_tie_kind;
alter table member_tie add constraint ck_member_tie_kind check (kind in (${ties}));
alter table member_tie add column declaration_id uuid;
alter table member_tie add constraint fk_member_tie_declaration_id foreign key (declaration_id) references conflict_declaration (id);
create index ix_member_tie_declaration on member_tie (declaration_id);
comment on column member_tie.declaration_id is 'sensitive: the declaration it comes from; empty when the house wrote it down';

-- files of people who bear all the words, and the year where both are known: a namesake is closed too, rather than one missed
create function files_named(p_words text[], p_year integer) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select c.id from (
    select pt.person_id from name_token n join person_token pt on pt.token_id = n.id
    where n.token = any (p_words) and (p_year is null or pt.birth_year is null or pt.birth_year = p_year)
    group by pt.person_id having count(distinct n.token) = cardinality(p_words)) q join case_file c on c.id = q.person_id
$$;

-- closes a file to whoever declared a conflict with somebody of that name, whenever it is opened or the name changes
create function apply_conflicts(p_case uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into member_tie (member_id, case_file_id, kind, declaration_id)
    select distinct on (d.member_id) d.member_id, p_case, d.kind, d.id
    from conflict_declaration d cross join lateral (
      select array_agg(n.token) as tokens, min(pt.birth_year) as birth_year from person_token pt join name_token n on n.id = pt.token_id where pt.person_id = p_case) t
    where d.withdrawn_at is null and (d.case_file_id = p_case or d.words && t.tokens and d.words <@ t.tokens
        and (d.birth_year is null or t.birth_year is null or d.birth_year = t.birth_year))
    order by d.member_id, d.created_at
  on conflict (member_id, case_file_id) do nothing
$$;
create function conflicts_applied() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from conflict_declaration where withdrawn_at is null) then return null; end if;
  if tg_table_name = 'case_file' then
    perform apply_conflicts(new.id);
  elsif tg_table_name = 'person' then
    perform apply_conflicts(c.id) from added a join case_file c on c.id = a.id;
  else
    perform apply_conflicts(c.id) from (select distinct person_id from added) a join case_file c on c.id = a.person_id;
  end if;
  return null;
end $$;
-- after the dictionary of names was written again: triggers of one statement run in the order of their names
create trigger z_conflicts after insert on case_file for each row execute function conflicts_applied();
create trigger z_conflicts after update on person referencing new table as added for each statement execute function conflicts_applied();
create trigger z_conflicts_added after insert on person_alias referencing new table as added for each statement execute function conflicts_applied();
create trigger z_conflicts_changed after update on person_alias referencing new table as added for each statement execute function conflicts_applied();

-- null: the member knows no such file. The same answer for a name that is known and one that is not
create function declare_conflict(p_id uuid, p_kind text, p_case uuid, p_family text, p_given text, p_year integer) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_words text[];
  v_reference text := '';
  v_case uuid;
begin
  if ctx_member() is null then raise exception 'not signed in' using errcode = 'GU401'; end if;
  if p_case is not null then
    select c.reference into v_reference from case_file c where c.id = p_case and c.acl && ctx_subjects() and not c.denied && ctx_subjects();
    if not found then return null; end if;
  else
    v_words := array(select distinct w from unnest(name_words(p_family || ' ' || p_given)) w where length(w) between 2 and 60 order by w);
    if cardinality(v_words) < 2 then raise exception 'two names' using errcode = 'GU422', constraint = 'conflict_name', column = 'familyNames'; end if;
  end if;
  insert into audit_event (action, object_kind, object_id, case_file_id) values ('conflict.declare', 'conflict_declaration', p_id, p_case);
  insert into conflict_declaration (id, member_id, kind, case_file_id, reference, family_names, given_names, birth_year, words)
    values (p_id, ctx_member(), p_kind, p_case, v_reference, case when p_case is null then p_family else '' end, case when p_case is null then p_given else '' end,
      case when p_case is null then p_year end, coalesce(v_words, '{}'));
  for v_case in select p_case where p_case is not null union all select n from files_named(v_words, p_year) n where p_case is null loop
    -- somebody else must lead it: their leads are told at once, not why
    perform notify_members('conflict.lead_closed', team_members(c.team_id, '{team_lead}'), null, c.id)
      from case_file c where c.id = v_case and c.lead_member_id = ctx_member() and c.status not in ('closed', 'archived');
    insert into member_tie (member_id, case_file_id, kind, declaration_id) values (ctx_member(), v_case, p_kind, p_id) on conflict (member_id, case_file_id) do nothing;
  end loop;
  perform notify_members('conflict.declared', array(select m.id from member m where m.active and m.role = 'data_protection_officer'), null, null);
  return p_id;
end $$;

create function read_conflicts() returns table (id uuid, version integer, kind text, reference text, family_names text, given_names text, birth_year smallint,
  declared_at timestamptz, withdrawn_at timestamptz, withdrawal_reason text, member text, organisation text, closes integer)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not ctx_may('conflict.decide') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  insert into audit_event (action, object_kind) values ('conflict.listed', 'conflict_declaration');
  return query select d.id, d.version, d.kind, d.reference, d.family_names, d.given_names, d.birth_year, d.created_at, d.withdrawn_at, d.withdrawal_reason,
      m.given_name || ' ' || m.family_name, o.short_name, (select count(*)::integer from member_tie t where t.declaration_id = d.id)
    from conflict_declaration d join member m on m.id = d.member_id join organisation o on o.id = m.organisation_id
    where d.member_id <> ctx_member() order by d.withdrawn_at is null desc, d.created_at desc, d.id limit 200;
end $$;

-- the officer alone, never their own; what another declaration of the member still closes stays closed. 0: another version
create function withdraw_conflict(p_id uuid, p_version integer, p_reason text) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d record;
  v_cases uuid[];
begin
  if not ctx_may('conflict.decide') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  select * into d from conflict_declaration x where x.id = p_id and x.member_id <> ctx_member() for update;
  if d.id is null then return null; end if;
  if d.withdrawn_at is not null then raise exception 'withdrawn' using errcode = 'GU422', constraint = 'conflict_withdrawn'; end if;
  if d.version <> p_version then return 0; end if;
  update conflict_declaration set withdrawn_at = now(), withdrawn_by_id = ctx_member(), withdrawal_reason = p_reason, version = version + 1 where id = p_id;
  with gone as (delete from member_tie t where t.declaration_id = p_id returning t.case_file_id) select array_agg(g.case_file_id) into v_cases from gone g;
  perform apply_conflicts(c) from unnest(v_cases) c;
  insert into audit_event (action, object_kind, object_id) values ('conflict.withdraw', 'conflict_declaration', p_id);
  perform notify_members('conflict.withdrawn', array[d.member_id], null, null);
  return d.version + 1;
end $$;

do $$ declare f regprocedure; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['restrict_file(uuid, uuid, text, text, uuid[])', 'lift_restriction(uuid, integer, text)', 'read_restrictions()', 'restricted_stays_shut()',
    'files_named(text[], integer)', 'apply_conflicts(uuid)', 'conflicts_applied()', 'declare_conflict(uuid, text, uuid, text, text, integer)', 'read_conflicts()',
    'withdraw_conflict(uuid, integer, text)']::regprocedure[] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
grant execute on function restrict_file(uuid, uuid, text, text, uuid[]), lift_restriction(uuid, integer, text), read_restrictions(),
  declare_conflict(uuid, text, uuid, text, text, integer), read_conflicts(), withdraw_conflict(uuid, integer, text) to guichet_api;
`;
