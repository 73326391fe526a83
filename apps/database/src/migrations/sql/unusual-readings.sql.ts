import { UNUSUAL_KINDS, UNUSUAL_STATES } from '@guichet/oversight-contract';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(',');

/** What one account opened each day, and which days somebody should look at. A signal is a question to a human, never a decision. */
export const UNUSUAL_READINGS = /* sql */ `
create table reading_day (
  day date not null,
  member_id uuid not null,
  files integer not null,
  off_hours integer not null,
  constraint pk_reading_day primary key (member_id, day),
  constraint fk_reading_day_member_id foreign key (member_id) references member (id)
);
create index ix_reading_day_day on reading_day (day);
comment on column reading_day.day is 'internal: a day in Brussels';
comment on column reading_day.member_id is 'personal: who';
comment on column reading_day.files is 'internal: files opened that day, without those of somebody whose place was taken';
comment on column reading_day.off_hours is 'internal: files opened outside the hours of the member and of the teams';
alter table reading_day enable row level security;
alter table reading_day force row level security;
grant select, insert, update, delete on reading_day to guichet_definer;

create table unusual_reading (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  member_id uuid not null,
  day date not null,
  kind text not null,
  files integer not null,
  own_median numeric(7,1),
  peers_median numeric(7,1),
  threshold integer not null,
  state text not null default 'waiting',
  reviewer_id uuid,
  reviewed_at timestamptz,
  comment text not null default '',
  constraint uq_unusual_reading unique (member_id, day, kind),
  constraint ck_unusual_reading_kind check (kind in (${quoted(UNUSUAL_KINDS)})),
  constraint ck_unusual_reading_state check (state in (${quoted(UNUSUAL_STATES)})),
  constraint ck_unusual_reading_reviewed check ((state = 'waiting') = (reviewer_id is null) and (reviewer_id is null) = (reviewed_at is null)),
  constraint ck_unusual_reading_reviewer check (reviewer_id is null or reviewer_id <> member_id),
  constraint pk_unusual_reading primary key (id),
  constraint fk_unusual_reading_member_id foreign key (member_id) references member (id),
  constraint fk_unusual_reading_reviewer_id foreign key (reviewer_id) references member (id)
);
create index ix_unusual_reading_state on unusual_reading (state, day);
comment on column unusual_reading.id is 'internal: random identifier';
comment on column unusual_reading.version is 'internal: grows by one with each change; compared with If-Match';
comment on column unusual_reading.created_at is 'internal: when the row was recorded';
comment on column unusual_reading.member_id is 'personal: whose readings';
comment on column unusual_reading.day is 'internal: on which day';
comment on column unusual_reading.kind is 'internal: volume, off_hours or no_relation';
comment on column unusual_reading.files is 'internal: files counted; which ones is for the record to say';
comment on column unusual_reading.own_median is 'internal: median of the own days before; empty when they are too few';
comment on column unusual_reading.peers_median is 'internal: median of the peers that day; empty when they are too few';
comment on column unusual_reading.threshold is 'internal: the number of files from which it was shown, as the reference list said that day';
comment on column unusual_reading.state is 'personal: waiting, explained or followed_up';
comment on column unusual_reading.reviewer_id is 'internal: who looked at it, never the member';
comment on column unusual_reading.reviewed_at is 'internal: when';
comment on column unusual_reading.comment is 'personal: what was found, in words';
alter table unusual_reading enable row level security;
alter table unusual_reading force row level security;
grant select, insert on unusual_reading to guichet_definer;
create policy watch on unusual_reading for select to guichet_api using ((select ctx_may('unusual_reading.review')) and member_id <> (select ctx_member()));
create policy look on unusual_reading for update to guichet_api using ((select ctx_may('unusual_reading.review')) and member_id <> (select ctx_member()))
  with check (reviewer_id = (select ctx_member()));
grant select, update (state, reviewer_id, reviewed_at, comment, version) on unusual_reading to guichet_api;

create function unusual_reading_looked_at() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  raise exception 'looked at already' using errcode = 'GU422', constraint = 'unusual_reading_reviewed';
end $$;
create trigger looked_at_once before update of state on unusual_reading for each row when (old.state <> 'waiting') execute function unusual_reading_looked_at();

-- somebody else put the member on the file for some days, or into a team until a day: a colleague’s place is taken, as in holidays
create function covers_for(p_member uuid, p_case uuid, p_day date) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from case_file_member c where c.case_file_id = p_case and c.member_id = p_member and c.since <= p_day and (c.until is null or c.until >= p_day)
      and not exists (select 1 from audit_event a where a.case_file_id = p_case and a.member_id = p_member and a.action = 'case_file.name_member' and a.at >= day_start(c.since)))
    or exists (select 1 from case_file f join team_membership m on m.team_id = f.team_id
      where f.id = p_case and m.member_id = p_member and m.since <= p_day and m.until >= p_day)
$$;

-- neither in the hours of the member nor in those of a team of theirs, with an hour to spare; where none are written, the hours of the reference list
create function out_of_hours(p_member uuid, p_at timestamptz) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  with moment as (select (p_at at time zone 'Europe/Brussels') as t), hours as materialized (
    select h.weekday, h.from_time, h.to_time from working_hours h where h.member_id = p_member
      or h.team_id in (select m.team_id from team_membership m where m.member_id = p_member and m.since <= p_at::date and (m.until is null or m.until >= p_at::date))
  )
  select not exists (select 1 from moment o cross join hours h where h.weekday = extract(isodow from o.t)
      and o.t >= o.t::date + h.from_time - make_interval(mins => oversight_threshold('off_hours_margin'))
      and o.t <= o.t::date + h.to_time + make_interval(mins => oversight_threshold('off_hours_margin')))
    and not (not exists (select 1 from hours) and exists (select 1 from moment o where extract(isodow from o.t) < 6
      and extract(hour from o.t) between oversight_threshold('off_hours_from') and oversight_threshold('off_hours_to') - 1))
$$;

-- counts a day once more, whoever read; the same day counted twice gives the same
create function count_reading_day(p_day date) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into reading_day as d (day, member_id, files, off_hours)
    select p_day, m.id, count(distinct e.case_file_id) filter (where not e.cover), count(distinct e.case_file_id) filter (where e.late)
    from member m cross join lateral (
      select o.case_file_id, o.late, o.relation = 'file_member' and covers_for(m.id, o.case_file_id, p_day)
        or o.relation = 'owning_team' and covers_for(m.id, o.case_file_id, p_day) as cover
      from (select a.case_file_id, a.relation, bool_or(out_of_hours(m.id, a.at)) as late from audit_event a
        where a.member_id = m.id and a.at >= day_start(p_day) and a.at < day_start(p_day + 1) and a.outcome = 'allowed' and a.case_file_id is not null
          and a.relation is distinct from 'break_glass' and audit_kind(a.action) <> 'changed' and m.role <> 'data_protection_officer'
        group by a.case_file_id, a.relation) o) e
    group by m.id
  on conflict (member_id, day) do update set files = excluded.files, off_hours = excluded.off_hours
$$;

-- who opened far more than on their own days and than their peers
create function find_unusual_volume(p_day date) returns integer language sql security definer set search_path = public, pg_temp as $$
  with measured as (
    select d.member_id, d.files, own.median as own, peer.median as peers
    from reading_day d join member m on m.id = d.member_id
    cross join lateral (select case when count(*) >= oversight_threshold('volume_own_days') then percentile_cont(0.5) within group (order by b.files) end as median
      from reading_day b where b.member_id = d.member_id and b.day < p_day and b.day >= p_day - oversight_threshold('volume_median_days') and b.files > 0) own
    cross join lateral (select case when count(*) >= oversight_threshold('volume_peers') then percentile_cont(0.5) within group (order by b.files) end as median
      from reading_day b join member o on o.id = b.member_id and o.role = m.role and o.id <> m.id where b.day = p_day and b.files > 0) peer
    where d.day = p_day and d.files >= oversight_threshold('volume_least')
  ), found as (
    insert into unusual_reading (member_id, day, kind, files, own_median, peers_median, threshold)
      select q.member_id, p_day, 'volume', q.files, q.own, q.peers,
        greatest(oversight_threshold('volume_least'), ceil(coalesce(greatest(q.own, q.peers), 0) * oversight_threshold('volume_percent') / 100)::integer)
      from measured q where q.files * 100 > coalesce(greatest(q.own, q.peers), 0) * oversight_threshold('volume_percent')
        and (coalesce(q.own, q.peers) is not null or q.files >= oversight_threshold('volume_alone'))
    on conflict do nothing returning 1
  ) select count(*)::integer from found
$$;

create function find_off_hours(p_day date) returns integer language sql security definer set search_path = public, pg_temp as $$
  with found as (
    insert into unusual_reading (member_id, day, kind, files, threshold)
      select d.member_id, p_day, 'off_hours', d.off_hours, oversight_threshold('off_hours_least') from reading_day d
      where d.day = p_day and d.off_hours >= oversight_threshold('off_hours_least')
    on conflict do nothing returning 1
  ) select count(*)::integer from found
$$;

-- files that were opened through a grant or by naming oneself, and to which the account has no way any more some days after; an agreement that ran out by
-- itself, an emergency, the work of a team and a place taken for somebody are no signal
create function find_no_relation(p_day date) returns integer language sql security definer set search_path = public, pg_temp as $$
  with opened as (
    select distinct a.member_id, a.case_file_id from member m cross join lateral (
      select e.member_id, e.case_file_id from audit_event e where e.member_id = m.id and e.at >= day_start(p_day) and e.at < day_start(p_day + 1)
        and e.outcome = 'allowed' and e.case_file_id is not null and audit_kind(e.action) <> 'changed'
        and e.relation in ('grant_holder', 'file_member', 'sender', 'receiver')) a where m.active
  ), measured as (
    select o.member_id, count(*)::integer as files from opened o join case_file f on f.id = o.case_file_id
    where not f.acl && member_subjects(o.member_id) and f.status not in ('closed', 'archived') and not covers_for(o.member_id, o.case_file_id, p_day)
      and not exists (select 1 from sharing_agreement s join member m on m.id = o.member_id where s.case_file_id = o.case_file_id and s.to_organisation_id = m.organisation_id
        and s.given_on <= p_day and s.revoked_on is null and s.expires_on between p_day and today())
    group by o.member_id
  ), found as (
    insert into unusual_reading (member_id, day, kind, files, threshold)
      select q.member_id, p_day, 'no_relation', q.files, oversight_threshold('no_relation_least') from measured q where q.files >= oversight_threshold('no_relation_least')
    on conflict do nothing returning 1
  ) select count(*)::integer from found
$$;

-- each night, once: the days since the last time, never more than the median looks back; asked every minute
create function watch_readings() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_last date;
  v_day date;
  n integer := 0;
begin
  if not pg_try_advisory_xact_lock(7215021) then return 0; end if;
  select s.name::date into v_last from (select substr(l.name, 16) as name from loaded_set l where l.name like 'readings until %') s order by 1 desc limit 1;
  if v_last >= today() - 1 then return 0; end if;
  for v_day in select g::date from generate_series(greatest(coalesce(v_last + 1, '-infinity'), today() - oversight_threshold('volume_median_days')), today() - 1, interval '1 day') g loop
    perform count_reading_day(v_day);
    if v_last is not null or v_day = today() - 1 then
      n := n + find_unusual_volume(v_day) + find_off_hours(v_day) + find_no_relation(v_day - oversight_threshold('no_relation_days'));
    end if;
  end loop;
  delete from reading_day where day < today() - 2 * oversight_threshold('volume_median_days');
  delete from loaded_set where name like 'readings until %';
  insert into loaded_set (name) values ('readings until ' || (today() - 1)::text);
  return n;
end $$;

do $$ declare f regprocedure; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['unusual_reading_looked_at()', 'covers_for(uuid, uuid, date)', 'out_of_hours(uuid, timestamptz)', 'count_reading_day(date)',
    'find_unusual_volume(date)', 'find_off_hours(date)', 'find_no_relation(date)', 'watch_readings()']::regprocedure[] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
grant execute on function watch_readings() to guichet_worker;
`;
