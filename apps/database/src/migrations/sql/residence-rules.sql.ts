/** Rules of residence in versions, the one computation of a paper’s dates, and what recomputes when a rule changes. */
export const RESIDENCE_RULES_SQL = /* sql */ `
alter table residence_rule drop constraint pk_residence_rule;
alter table residence_rule
  add column id uuid not null default gen_random_uuid(),
  add column version integer not null default 1,
  add column created_at timestamptz not null default now(),
  add column author_id uuid,
  add column reviewed_by_id uuid,
  add column superseded_at timestamptz,
  add constraint pk_residence_rule primary key (id),
  add constraint fk_residence_rule_author_id foreign key (author_id) references member (id),
  add constraint fk_residence_rule_reviewed_by_id foreign key (reviewed_by_id) references member (id),
  add constraint ck_residence_rule_days check (prepare_days_before between 0 and 730
    and coalesce(window_opens_days_before, 0) between 0 and 730 and coalesce(window_closes_days_before, 0) between 0 and 730);
create unique index ux_residence_rule_period on residence_rule (type_code, valid_from) where superseded_at is null;
comment on column residence_rule.id is 'internal: random identifier';
comment on column residence_rule.version is 'internal: grows by one with each change; compared with If-Match';
comment on column residence_rule.created_at is 'internal: when the row was recorded';
comment on column residence_rule.author_id is 'internal: who wrote this version; empty when it came with the product';
comment on column residence_rule.reviewed_by_id is 'internal: who last compared it with its source; empty when that was done for the product';
comment on column residence_rule.superseded_at is 'public: when a later version of the same first day replaced this one; empty while it counts';

alter table residence_document
  add column coverage text not null default 'none',
  add column cohort_on date,
  add column covers_until date,
  add constraint ck_residence_document_coverage check (coverage in ('title','provisional','short_stay','none'));
comment on column residence_document.coverage is 'sensitive: whether it covers the stay; computed from its type and the rule in force';
comment on column residence_document.cohort_on is 'sensitive: common end that cut it short; computed from the rule in force';
comment on column residence_document.covers_until is 'sensitive: last day it covers, common end and withdrawal counted; computed';
create index ix_residence_document_type on residence_document (type_code) where superseded_at is null;

-- a version holds from its first day until the next one begins
create function residence_rule_in_force(p_type text, p_day date) returns setof residence_rule language sql stable as $$
  select q.* from (select r.* from residence_rule r where r.type_code = p_type and r.valid_from <= p_day and r.superseded_at is null
    order by r.valid_from desc limit 1) q where q.valid_to is null or q.valid_to >= p_day
$$;

-- what covers: a permit and a short stay by their type, other papers by the rule, by their type only without one
create function residence_coverage(p_by_type text, p_provisional boolean) returns text language sql immutable parallel safe
  return case when p_by_type in ('title', 'short_stay') or p_provisional is null then coalesce(p_by_type, 'none')
    when p_provisional then 'provisional' else 'none' end;

-- THE CLOCK, once: the dates that a rule gives a paper. Days before the end count from the last day that is surely covered.
create function residence_dates(p_coverage text, p_from date, p_until date, p_precision text, p_withdrawn date,
  p_cohort date, p_prepare integer, p_opens integer, p_closes integer)
returns table (cohort_on date, covers_until date, prepare_on date, window_opens_on date, window_closes_on date) language sql immutable parallel safe as $$
  select case when s.cohort <= s.covers then s.cohort end, s.covers, s.surely - p_prepare, s.surely - p_opens, s.surely - p_closes
  from (select case when p_from > p_cohort then null else p_cohort end as cohort) c
  cross join lateral (select case p_precision when 'unknown' then null else p_until end as printed, least(c.cohort, p_withdrawn - 1) as cut) l
  cross join lateral (select c.cohort,
    least(case when p_precision = 'month' then (date_trunc('month', l.printed) + interval '1 month - 1 day')::date else l.printed end, l.cut) as covers,
    least(case when p_precision = 'month' then date_trunc('month', l.printed)::date else l.printed end, l.cut) as surely) s
  where p_coverage <> 'none' and (p_from is null or s.covers is null or s.covers >= p_from)
$$;

create function residence_clock_of(p_type text, p_from date, p_until date, p_precision text, p_withdrawn date)
returns table (coverage text, cohort_on date, covers_until date, prepare_on date, window_opens_on date, window_closes_on date) language sql stable as $$
  select v.coverage, k.cohort_on, k.covers_until, k.prepare_on, k.window_opens_on, k.window_closes_on
  from (values (p_type)) t (code)
  left join reference_entry e on e.list = 'residence_document_type' and e.code = t.code
  left join lateral residence_rule_in_force(t.code, coalesce(p_until, today())) r on true
  cross join lateral (select residence_coverage(e.attributes ->> 'coverage', r.provisional) as coverage) v
  left join lateral residence_dates(v.coverage, p_from, p_until, p_precision, p_withdrawn, r.cohort_expires_on,
    r.prepare_days_before, r.window_opens_days_before, r.window_closes_days_before) k on true
$$;

-- who writes a paper waits for a rule that is being changed, and the other way round: neither misses the other
create or replace function residence_document_clock() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(7215004);
  select c.coverage, c.cohort_on, c.covers_until, c.prepare_on, c.window_opens_on, c.window_closes_on
    into new.coverage, new.cohort_on, new.covers_until, new.prepare_on, new.window_opens_on, new.window_closes_on
    from residence_clock_of(new.type_code, coalesce(new.valid_from, new.issued_on), new.valid_until, new.until_precision, new.withdrawn_on) c;
  return new;
end $$;
drop trigger clock on residence_document;
create trigger clock before insert or update of type_code, valid_from, issued_on, valid_until, until_precision, withdrawn_on on residence_document
  for each row execute function residence_document_clock();

-- the papers of these types, all at once; their versions stay, because nothing that anybody wrote changed
create function recompute_residence_clocks(p_types text[]) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n integer;
begin
  perform pg_advisory_xact_lock(7215004);
  update residence_document d
    set coverage = c.coverage, cohort_on = c.cohort_on, covers_until = c.covers_until, prepare_on = c.prepare_on,
      window_opens_on = c.window_opens_on, window_closes_on = c.window_closes_on
    from (select x.id, k.* from residence_document x
      cross join lateral residence_clock_of(x.type_code, coalesce(x.valid_from, x.issued_on), x.valid_until, x.until_precision, x.withdrawn_on) k
      where x.type_code = any (p_types) and x.superseded_at is null) c
    where c.id = d.id and (d.coverage, d.cohort_on, d.covers_until, d.prepare_on, d.window_opens_on, d.window_closes_on)
      is distinct from (c.coverage, c.cohort_on, c.covers_until, c.prepare_on, c.window_opens_on, c.window_closes_on);
  get diagnostics n = row_count;
  return n;
end $$;

-- whom a version would touch if it were saved now, by organisation; members of staff who are persons are not counted
create function residence_rule_effect(p_type text, p_from date, p_prepare integer, p_opens integer, p_closes integer, p_provisional boolean, p_cohort date)
returns table (organisation_id uuid, organisation text, documents integer, persons integer, opens_earlier integer, opens_later integer,
  ends_earlier integer, ends_later integer, into_window integer, out_of_window integer, loses_cover integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with rules as (
    select r.valid_from, r.valid_to, r.prepare_days_before, r.window_opens_days_before, r.window_closes_days_before, r.provisional, r.cohort_expires_on
      from residence_rule r where r.type_code = p_type and r.superseded_at is null and r.valid_from <> p_from
    union all select p_from, null, p_prepare, p_opens, p_closes, p_provisional, p_cohort
  ), papers as (
    select d.case_file_id, f.organisation_id, d.coverage, d.covers_until, d.prepare_on, d.window_opens_on, d.window_closes_on,
      n.coverage as new_coverage, k.covers_until as new_until, k.prepare_on as new_prepare, k.window_opens_on as new_opens, k.window_closes_on as new_closes
    from residence_document d
    join case_file f on f.id = d.case_file_id and f.status not in ('closed', 'archived') and f.staff_of_organisation_id is null
    left join reference_entry e on e.list = 'residence_document_type' and e.code = d.type_code
    left join lateral (select q.* from (select x.* from rules x where x.valid_from <= coalesce(d.valid_until, today()) order by x.valid_from desc limit 1) q
      where q.valid_to is null or q.valid_to >= coalesce(d.valid_until, today())) r on true
    cross join lateral (select residence_coverage(e.attributes ->> 'coverage', r.provisional) as coverage) n
    left join lateral residence_dates(n.coverage, coalesce(d.valid_from, d.issued_on), d.valid_until, d.until_precision, d.withdrawn_on, r.cohort_expires_on,
      r.prepare_days_before, r.window_opens_days_before, r.window_closes_days_before) k on true
    where d.type_code = p_type and d.superseded_at is null and ctx_may('residence_rule.write')
  ), touched as (
    select p.*, coalesce(today() between window_opens_on and coalesce(window_closes_on, covers_until), false) as was_in,
      coalesce(today() between new_opens and coalesce(new_closes, new_until), false) as is_in
    from papers p
    where (coverage, covers_until, prepare_on, window_opens_on, window_closes_on) is distinct from (new_coverage, new_until, new_prepare, new_opens, new_closes)
  )
  select t.organisation_id, o.short_name, count(*)::integer, count(distinct t.case_file_id)::integer,
    (count(distinct t.case_file_id) filter (where new_opens < window_opens_on or (window_opens_on is null and new_opens is not null)))::integer,
    (count(distinct t.case_file_id) filter (where new_opens > window_opens_on or (new_opens is null and window_opens_on is not null)))::integer,
    (count(distinct t.case_file_id) filter (where coalesce(new_until, 'infinity') < coalesce(covers_until, 'infinity')))::integer,
    (count(distinct t.case_file_id) filter (where coalesce(new_until, 'infinity') > coalesce(covers_until, 'infinity')))::integer,
    (count(distinct t.case_file_id) filter (where is_in and not was_in))::integer,
    (count(distinct t.case_file_id) filter (where was_in and not is_in))::integer,
    (count(distinct t.case_file_id) filter (where coverage <> 'none' and coalesce(covers_until, 'infinity') >= today()
      and (new_coverage = 'none' or new_until < today())))::integer
  from touched t join organisation o on o.id = t.organisation_id group by t.organisation_id, o.short_name
$$;

-- what depends on a rule follows it in the same transaction, whoever changed it
create function residence_rule_written() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_types text[];
begin
  select array_agg(distinct type_code) into v_types from fresh;
  if v_types is not null then perform recompute_residence_clocks(v_types); end if;
  return null;
end $$;
-- a version is only ever replaced by one that is written right after it: that one is followed, not the moment between
create function residence_rule_rewritten() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_types text[];
begin
  select array_agg(distinct n.type_code) into v_types from fresh n join gone o on o.id = n.id
    where (n.valid_from, n.valid_to, n.prepare_days_before, n.window_opens_days_before, n.window_closes_days_before, n.provisional, n.cohort_expires_on)
      is distinct from (o.valid_from, o.valid_to, o.prepare_days_before, o.window_opens_days_before, o.window_closes_days_before, o.provisional, o.cohort_expires_on);
  if v_types is not null then perform recompute_residence_clocks(v_types); end if;
  return null;
end $$;
create trigger clocks_follow after insert on residence_rule referencing new table as fresh
  for each statement execute function residence_rule_written();
create trigger clocks_follow_change after update on residence_rule referencing new table as fresh old table as gone
  for each statement execute function residence_rule_rewritten();

create function residence_type_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_types text[];
begin
  select array_agg(distinct n.code) into v_types from fresh n join gone o on (o.list, o.code) = (n.list, n.code)
    where n.list = 'residence_document_type' and n.attributes ->> 'coverage' is distinct from o.attributes ->> 'coverage';
  if v_types is not null then perform recompute_residence_clocks(v_types); end if;
  return null;
end $$;
create trigger clocks_follow_change after update on reference_entry referencing new table as fresh old table as gone
  for each statement execute function residence_type_changed();

-- a version is never rewritten: it may be replaced, once, and reviewed
create function residence_rule_kept() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if ctx_member() is not null and ((to_jsonb(new) - '{version,superseded_at,reviewed_on,reviewed_by_id}'::text[])
      is distinct from (to_jsonb(old) - '{version,superseded_at,reviewed_on,reviewed_by_id}'::text[])
      or old.superseded_at is not null or new.reviewed_on < old.reviewed_on) then
    raise exception 'a version of a rule is not rewritten' using errcode = 'GU403';
  end if;
  return new;
end $$;
create trigger kept before update on residence_rule for each row execute function residence_rule_kept();
create policy write on residence_rule for insert to guichet_api
  with check ((select ctx_may('residence_rule.write')) and author_id = (select ctx_member()));
create policy review on residence_rule for update to guichet_api using ((select ctx_may('residence_rule.write')));
grant insert (id, type_code, valid_from, window_opens_days_before, window_closes_days_before, prepare_days_before, provisional, default_labour_market,
    cohort_expires_on, note, source, reviewed_on, author_id, reviewed_by_id),
  update (version, superseded_at, reviewed_on, reviewed_by_id) on residence_rule to guichet_api;
create trigger reference_checked before insert on residence_rule for each row execute function reference_checked('type_code', 'residence_document_type');

do $$ declare f text; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['recompute_residence_clocks(text[])', 'residence_rule_effect(text, date, integer, integer, integer, boolean, date)', 'residence_rule_written()', 'residence_rule_rewritten()', 'residence_type_changed()', 'residence_document_clock()'] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
revoke execute on function residence_rule_in_force(text, date), residence_coverage(text, boolean), residence_rule_kept(),
  residence_dates(text, date, date, text, date, date, integer, integer, integer), residence_clock_of(text, date, date, text, date) from public;
grant execute on function residence_rule_in_force(text, date), residence_coverage(text, boolean),
  residence_dates(text, date, date, text, date, date, integer, integer, integer), residence_clock_of(text, date, date, text, date) to guichet_api, guichet_definer;
grant execute on function residence_rule_effect(text, date, integer, integer, integer, boolean, date) to guichet_api;
`;

/** What was recorded before is computed as if it were recorded now; the summaries are counted again afterwards. */
export const RESIDENCE_RULES_BACKFILL = /* sql */ `
alter table residence_document disable trigger user;
set local role guichet_definer;
update residence_document d
  set coverage = c.coverage, cohort_on = c.cohort_on, covers_until = c.covers_until, prepare_on = c.prepare_on,
    window_opens_on = c.window_opens_on, window_closes_on = c.window_closes_on
  from (select x.id, k.* from residence_document x
    cross join lateral residence_clock_of(x.type_code, coalesce(x.valid_from, x.issued_on), x.valid_until, x.until_precision, x.withdrawn_on) k) c
  where c.id = d.id;
reset role;
alter table residence_document enable trigger user;
`;
