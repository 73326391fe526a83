/**
 * Two files of one person. A merger is a row that links them and nothing else: no record, referral, right or name moves,
 * so that undoing it leaves every table as it was. See docs/adr/0011-merging-links-files.md.
 */
export const MERGING = /* sql */ `
create table file_merger (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  surviving_id uuid not null,
  merged_id uuid not null,
  reason text not null,
  merged_by_id uuid not null,
  undone_at timestamptz,
  undone_by_id uuid,
  undoing_reason text not null default '',
  constraint ck_file_merger_two check (surviving_id <> merged_id),
  constraint ck_file_merger_reason check (length(reason) between 3 and 1000),
  constraint ck_file_merger_undone check ((undone_at is null) = (undone_by_id is null)),
  constraint pk_file_merger primary key (id),
  constraint fk_file_merger_surviving_id foreign key (surviving_id) references case_file (id),
  constraint fk_file_merger_merged_id foreign key (merged_id) references case_file (id),
  constraint fk_file_merger_merged_by_id foreign key (merged_by_id) references member (id),
  constraint fk_file_merger_undone_by_id foreign key (undone_by_id) references member (id)
);
create unique index ux_file_merger_merged on file_merger (merged_id) where undone_at is null;
create index ix_file_merger_surviving on file_merger (surviving_id) where undone_at is null;
comment on column file_merger.id is 'internal: random identifier';
comment on column file_merger.version is 'internal: grows by one with each change; compared with If-Match';
comment on column file_merger.created_at is 'internal: when the row was recorded';
comment on column file_merger.surviving_id is 'personal: the file that goes on';
comment on column file_merger.merged_id is 'personal: the file that leads to it';
comment on column file_merger.reason is 'personal: how it is known that both are one person';
comment on column file_merger.merged_by_id is 'internal: who decided';
comment on column file_merger.undone_at is 'internal: when they were taken apart again';
comment on column file_merger.undone_by_id is 'internal: who decided that';
comment on column file_merger.undoing_reason is 'personal: why they were taken apart';

create table distinct_people (
  one_id uuid not null,
  other_id uuid not null,
  decided_by_id uuid not null,
  decided_at timestamptz not null default now(),
  constraint ck_distinct_people_order check (one_id < other_id),
  constraint pk_distinct_people primary key (one_id, other_id),
  constraint fk_distinct_people_one_id foreign key (one_id) references case_file (id) on delete cascade,
  constraint fk_distinct_people_other_id foreign key (other_id) references case_file (id) on delete cascade,
  constraint fk_distinct_people_decided_by_id foreign key (decided_by_id) references member (id)
);
comment on column distinct_people.one_id is 'personal: one of two people who look alike';
comment on column distinct_people.other_id is 'personal: the other, who is somebody else';
comment on column distinct_people.decided_by_id is 'internal: who said so';
comment on column distinct_people.decided_at is 'internal: when';

do $$ declare t text; begin
  foreach t in array array['file_merger', 'distinct_people'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update, delete on %I to guichet_definer', t);
  end loop;
end $$;

-- true when the actor may read who the person is, and the file belongs to the actor's organisation
create function ctx_merges(p_case uuid) returns boolean language sql stable
  return ctx_may('person.merge') and ctx_reads('identity')
    and exists (select 1 from case_file f where f.id = p_case and f.organisation_id = ctx_organisation())
    and exists (select 1 from case_room r where r.case_file_id = p_case and r.room = 'identity' and r.readers && ctx_subjects());

create policy know_merged on file_merger for select to guichet_api
  using (exists (select 1 from case_file f where f.id = file_merger.merged_id offset 0));
create policy know_surviving on file_merger for select to guichet_api
  using (exists (select 1 from case_file f where f.id = file_merger.surviving_id offset 0));
create policy merge on file_merger for insert to guichet_api
  with check (merged_by_id = (select ctx_member()) and undone_at is null and ctx_merges(surviving_id) and ctx_merges(merged_id));
create policy undo on file_merger for update to guichet_api using (undone_at is null and ctx_merges(surviving_id) and ctx_merges(merged_id)) with check (true);
grant select, insert (id, surviving_id, merged_id, reason, merged_by_id), update (undone_at, undone_by_id, undoing_reason, version) on file_merger to guichet_api;
create policy told_apart on distinct_people for select to guichet_api using (ctx_merges(one_id) and ctx_merges(other_id));
create policy tell_apart on distinct_people for insert to guichet_api
  with check (decided_by_id = (select ctx_member()) and ctx_merges(one_id) and ctx_merges(other_id));
grant select, insert on distinct_people to guichet_api;

-- no chains: a file that leads to another receives none, and one that receives leads nowhere
create function file_merger_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from case_file where id in (new.surviving_id, new.merged_id) order by id for no key update;
  if exists (select 1 from file_merger m where m.undone_at is null and (m.merged_id = new.surviving_id or m.surviving_id = new.merged_id)) then
    raise exception 'one of the files is part of another merger' using errcode = 'GU422', constraint = 'merger_chain';
  end if;
  return new;
end $$;
create trigger file_merger_checked before insert on file_merger for each row execute function file_merger_checked();

-- nothing new begins in a file that leads to another; what runs there goes on where it is, with whoever it was shared with
create function refuse_when_merged() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from file_merger m where m.merged_id = (to_jsonb(new) ->> tg_argv[0])::uuid and m.undone_at is null) then
    raise exception 'the file leads to another one' using errcode = 'GU422', constraint = 'case_file_merged';
  end if;
  return new;
end $$;
create trigger refused_when_merged before insert on referral for each row execute function refuse_when_merged('case_file_id');
create trigger refused_when_merged before insert on sharing_agreement for each row execute function refuse_when_merged('case_file_id');
create trigger refused_when_merged before update of status, lead_member_id, team_id on case_file for each row execute function refuse_when_merged('id');

-- pairs that may be one person, among the files whose identity the actor may read: two of name, year of birth and
-- telephone agree, or the national number does. Names agree by the consonants of their words, so that a spelling or a
-- transliteration does not hide anybody. The latest 5000 files are compared
create function duplicate_pairs(p_limit integer) returns table (one_id uuid, other_id uuid, evidence text[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  v_subjects integer[] := ctx_subjects();
begin
  if not ctx_may('person.merge') or not ctx_reads('identity') then return; end if;
  return query
  with mine as materialized (
    select a.case_file_id as id, max(a.last_activity_at) as at from case_access a
    where a.subject = any (v_subjects) and exists (
      select 1 from case_room r where r.case_file_id = a.case_file_id and r.room = 'identity' and r.readers && v_subjects and not r.denied && v_subjects offset 0)
      and not exists (select 1 from file_merger m where m.merged_id = a.case_file_id and m.undone_at is null)
    group by a.case_file_id order by 2 desc limit 5000
  ), word as materialized (
    select distinct m.id, n.skeleton from mine m join person_token pt on pt.person_id = m.id join name_token n on n.id = pt.token_id where length(n.skeleton) > 1
  ), rare as materialized (
    -- a word that very many bear tells nobody apart; without it the comparison stays small
    select w.skeleton from word w group by w.skeleton having count(*) between 2 and 400
  ), named as materialized (
    select a.id as one, b.id as other, count(*) as words from word a join rare using (skeleton) join word b using (skeleton) where a.id < b.id group by 1, 2
  ), phone as materialized (
    select m.id, phone_key(c.value) as key from mine m join contact_method c on c.person_id = m.id
    where ctx_reads('contact') and c.kind in ('phone', 'whatsapp') and c.valid_until is null and phone_key(c.value) is not null and (not c.protected or ctx_protected_address())
      and exists (select 1 from case_room r where r.case_file_id = m.id and r.room = 'contact' and r.readers && v_subjects offset 0)
  ), candidate as (
    select n.one, n.other from named n where n.words >= 2
    union select a.id, b.id from phone a join phone b on b.key = a.key and a.id < b.id
    union select c.one_id, c.other_id from national_number_collision c join mine a on a.id = c.one_id join mine b on b.id = c.other_id where ctx_uses_national_numbers()
  ), seen as (
    select c.one, c.other,
      exists (select 1 from named n where n.one = c.one and n.other = c.other and n.words >= 2) as name,
      coalesce(abs(p.birth_year - q.birth_year) <= 1, false) as year,
      exists (select 1 from phone a join phone b on b.key = a.key where a.id = c.one and b.id = c.other) as phone,
      ctx_uses_national_numbers() and exists (select 1 from national_number_collision k where k.one_id = c.one and k.other_id = c.other) as number
    from candidate c join person p on p.id = c.one join person q on q.id = c.other
    where not exists (select 1 from distinct_people d where d.one_id = c.one and d.other_id = c.other)
  )
  select s.one, s.other, array_remove(array[case when s.number then 'national_number' end, case when s.phone then 'phone' end,
      case when s.name then 'name' end, case when s.year then 'birth_year' end], null)
  from seen s where s.number or s.name::integer + s.year::integer + s.phone::integer >= 2
  order by s.number desc, s.name::integer + s.year::integer + s.phone::integer desc, s.one, s.other limit p_limit;
end $$;

do $$ declare f regprocedure; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['file_merger_checked()', 'refuse_when_merged()', 'duplicate_pairs(integer)']::regprocedure[] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
revoke execute on function ctx_merges(uuid) from public;
grant execute on function ctx_merges(uuid) to guichet_api, guichet_definer;
grant execute on function duplicate_pairs(integer) to guichet_api;
`;
