/**
 * Finding people. Two functions with their own access filter, because a fuzzy search under row-level security is fifty
 * times slower: what the actor may know, and that somebody like this is known elsewhere, which is less than that.
 */
export const FIND_PEOPLE = /* sql */ `
-- 0 to 1: how well a typed word stands for a word of the dictionary. One letter wrong in eight: 0.88; the same consonants: 0.9;
-- the same sound only: 0.6; the beginning of the word: 0.8
create function word_score(q text, q_skeleton text, q_sounds integer[], q_gaps integer[], t text, t_skeleton text, t_keys integer[])
returns real language sql immutable parallel safe
return case when q = t then 1 else (0.85 * greatest(
    1 - levenshtein(q, t) / greatest(length(q), length(t))::real,
    case when q_skeleton = t_skeleton then (array[0.5, 0.7, 0.82, 0.88])[least(length(q_skeleton), 4)] end,
    case when q_gaps && t_keys then 1 - 1.0 / greatest(length(q), length(t)) end,
    case when q_sounds && t_keys then 0.62 end,
    case when length(q) > 2 and starts_with(t, q) then 0.8 end)
  + 0.15 * (1 - levenshtein(q, t) / greatest(length(q), length(t))::real))::real end;

-- words of the dictionary that the typed words may stand for, from word first_word to last_word
create function name_candidates(p_words text[]) returns table (first_word integer, last_word integer, token_id integer, score real)
language sql stable rows 100 set pg_trgm.similarity_threshold = 0.35 as $$
  with typed as materialized (
    select s.first_word, s.last_word, s.word, name_skeleton(s.word) as skeleton, name_sounds(s.word) as sounds, name_gaps(s.word) as gaps from name_spans(p_words) s
  ), keyed as materialized (select t.*, t.sounds || t.gaps || name_skeleton_key(t.skeleton) as keys from typed t),
  near as (
    select k.first_word, k.last_word, n.id, word_score(k.word, k.skeleton, k.sounds, k.gaps, n.token, n.skeleton, n.keys) as score
    from keyed k cross join lateral (
      select m.id, m.token, m.skeleton, m.keys from name_token m where m.token % k.word
      union select m.id, m.token, m.skeleton, m.keys from name_token m where m.keys && k.keys) n
  )
  select n.first_word, n.last_word, n.id, (n.score - case when n.first_word < n.last_word then 0.02 else 0 end)::real from near n where n.score >= 0.55
$$;

-- a telephone number as its digits with the country; null when it is too short to tell anybody apart
create function phone_key(p_text text) returns text language sql immutable parallel safe
return (select case when length(d) >= 8 then case when d like '00%' then substr(d, 3) when d like '0%' and p_text !~ '^\\s*\\+' then '32' || substr(d, 2) else d end end
  from (select regexp_replace(p_text, '\\D', '', 'g') as d) x);
create index ix_contact_method_phone on contact_method (phone_key(value)) where kind in ('phone', 'whatsapp') and valid_until is null;

-- true when the typed name is one of the person's spellings but for the spelling itself: nearly all that was typed is
-- there, at least half of the spelling was typed, and two different words agree unless the person has a single name.
-- The arrays hold the candidates of the typed words, as name_candidates found them
create function name_is_close(p_words text[], p_first integer[], p_last integer[], p_token integer[], p_score real[], p_person uuid) returns boolean
language sql stable as $$
  with spelling as materialized (
    select row_number() over () as n, name_words(x.text) as words from (
      select p.given_names || ' ' || p.family_names as text from person p where p.id = p_person
      union all select p.known_as || ' ' || p.family_names from person p where p.id = p_person and p.known_as <> ''
      union all select a.spelling from person_alias a where a.person_id = p_person) x
  ), agreed as materialized (
    select sp.n, c.f, c.l, s.first_word, s.last_word
    from spelling sp cross join lateral name_spans(sp.words) s
    cross join lateral (select t.id from name_token t where t.token = s.word offset 0) t
    join unnest(p_first, p_last, p_token, p_score) c (f, l, t, s) on c.t = t.id and c.s >= 0.68
  )
  select exists (
    select 1 from spelling sp where cardinality(sp.words) > 0
      and (select coalesce(sum(length(p_words[i])), 0) from generate_subscripts(p_words, 1) i
            where exists (select 1 from agreed a where a.n = sp.n and i between a.f and a.l)) >= 0.8 * (select sum(length(w)) from unnest(p_words) w)
      and (select coalesce(sum(length(sp.words[j])), 0) from generate_subscripts(sp.words, 1) j
            where exists (select 1 from agreed a where a.n = sp.n and j between a.first_word and a.last_word)) >= 0.5 * (select sum(length(w)) from unnest(sp.words) w)
      and (cardinality(sp.words) = 1
        or (select count(distinct j) from agreed a cross join generate_series(a.first_word, a.last_word) j where a.n = sp.n) > 1))
$$;

-- people whose identity the actor may read, best first. Up to 3000 files: from the files; more: from the rarest word
create function find_people(p_words text[], p_birth_year integer, p_phone text, p_reference text)
returns table (case_file_id uuid, score real, matches text[], close boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  v_subjects integer[] := ctx_subjects();
  v_key text := phone_key(p_phone);
  v_first integer[]; v_last integer[]; v_token integer[]; v_score real[];
  v_people uuid[];
  v_few boolean;
  v_count integer; v_fewest integer;
begin
  if not ctx_reads('identity') or not ctx_may('person.search') then return; end if;
  if cardinality(p_words) > 0 then
    select array_agg(c.first_word), array_agg(c.last_word), array_agg(c.token_id), array_agg(c.score) into v_first, v_last, v_token, v_score from name_candidates(p_words) c;
    select array_agg(x.case_file_id), count(*) <= 3000 into v_people, v_few
      from (select a.case_file_id from case_access a where a.subject = any (v_subjects) limit 3001) x;
    if not v_few then
      for i in 1..cardinality(p_words) loop
        select count(*) into v_count from (
          select 1 from unnest(v_first, v_last, v_token) c (f, l, t) join person_token pt on pt.token_id = c.t where i between c.f and c.l limit 5001) x;
        if v_count > 0 and (v_fewest is null or v_count < v_fewest) then
          v_fewest := v_count;
          v_people := array(
            select pt.person_id from (select t, max(s) as s from unnest(v_first, v_last, v_token, v_score) c (f, l, t, s) where i between f and l group by t) c
            cross join lateral (select q.person_id from person_token q where q.token_id = c.t) pt order by c.s desc limit 20000);
        end if;
      end loop;
    end if;
  end if;
  return query
  with best as (
    select pt.person_id, w.i, max(c.s) as s, max(pt.birth_year) as birth_year
    from (select distinct u as id from unnest(v_people) u) d join person_token pt on pt.person_id = d.id
    join unnest(v_first, v_last, v_token, v_score) c (f, l, t, s) on c.t = pt.token_id cross join lateral generate_series(c.f, c.l) w (i)
    group by pt.person_id, w.i
  ), named as (
    select b.person_id, sum(b.s * length(p_words[b.i])) / (select sum(length(u)) from unnest(p_words) u) as s, max(b.birth_year) as birth_year
    from best b group by b.person_id
  ), ranked as materialized (
    -- a year of birth that was asked weighs 0.15: less when it differs by one, little when nothing is known
    select n.person_id, case when p_birth_year is null then n.s
      else 0.85 * n.s + case when n.birth_year is null then 0.04 else coalesce((array[0.15, 0.1])[1 + abs(n.birth_year - p_birth_year)], 0) end end as s
    from named n where n.s >= 0.4 order by 2 desc, 1
  ), open_names as (
    select r.person_id, r.s::real as s from ranked r
    where exists (select 1 from case_room cr where cr.case_file_id = r.person_id and cr.room = 'identity' and cr.readers && v_subjects and not cr.denied && v_subjects offset 0)
    limit 20
  ), numbered as (
    select f.id, 'reference' as match from case_file f where f.reference = p_reference
    union all
    select m.person_id, 'phone' from contact_method m
      where v_key is not null and ctx_reads('contact') and m.kind in ('phone', 'whatsapp') and m.valid_until is null and phone_key(m.value) = v_key
        and (not m.protected or ctx_protected_address())
        and exists (select 1 from case_room cr where cr.case_file_id = m.person_id and cr.room = 'contact' and cr.readers && v_subjects offset 0)
  ), open_numbers as (
    select n.id, array_agg(distinct n.match) as matches from numbered n
    where exists (select 1 from case_room cr where cr.case_file_id = n.id and cr.room = 'identity' and cr.readers && v_subjects and not cr.denied && v_subjects offset 0)
    group by n.id
  )
  select h.id, h.s, h.matches || case when y.agrees then array['birth_year'] else '{}' end,
    h.matches && array['reference', 'phone'] or (y.near and name_is_close(p_words, v_first, v_last, v_token, v_score, h.id))
  from (
    select coalesce(o.person_id, n.id) as id, case when n.id is null then o.s else 1 end::real as s,
      coalesce(n.matches, '{}') || case when o.person_id is null then '{}' else array['name'] end as matches
    from open_names o full join open_numbers n on n.id = o.person_id order by 2 desc, 1 limit 20
  ) h join person p on p.id = h.id
  cross join lateral (select coalesce(p.birth_year = p_birth_year, false) as agrees, coalesce(abs(p.birth_year - p_birth_year) <= 1, false) as near) y
  order by h.s desc, h.id;
end $$;

-- that somebody like this is known to others: for roles that open files, for name and year of birth or an exact number, and
-- never for staff files, protected addresses or files closed by a tie. One row per person, or one row that only states why
-- there is none. Each look is recorded; one member learns of at most 20 persons in an hour. Whether there is a hidden file
-- or no file makes no other work than one row more to look at
create function find_people_elsewhere(p_words text[], p_birth_year integer, p_phone text, p_reference text)
returns table (state text, case_file_id uuid, organisation_short_name text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  v_subjects integer[] := ctx_subjects();
  v_key text := phone_key(p_phone);
  v_by_name boolean := cardinality(p_words) > 0 and p_birth_year is not null;
  v_first integer[]; v_last integer[]; v_token integer[]; v_score real[];
  v_learnt uuid[];
  v_found uuid[];
begin
  if not ctx_may('case_file.open') or not ctx_reads('identity') then return query select 'not_for_role', null::uuid, null::text; return; end if;
  if not v_by_name and v_key is null and p_reference is null then return query select 'needs_more', null::uuid, null::text; return; end if;
  v_learnt := array(select distinct e.case_file_id from audit_event e
    where e.member_id = ctx_member() and e.at > now() - interval '1 hour' and e.action = 'person.existence_shown');
  if v_by_name then
    select array_agg(c.first_word), array_agg(c.last_word), array_agg(c.token_id), array_agg(c.score) into v_first, v_last, v_token, v_score
      from name_candidates(p_words) c where c.score >= 0.68;
  end if;
  v_found := array(
    with candidate as (
      select n.person_id from (
        select b.person_id, sum(b.s * length(p_words[b.i])) as s from (
          select pt.person_id, w.i, max(c.s) as s from unnest(v_first, v_last, v_token, v_score) c (f, l, t, s)
          join person_token pt on pt.token_id = c.t and pt.birth_year between p_birth_year - 1 and p_birth_year + 1
          cross join lateral generate_series(c.f, c.l) w (i) group by pt.person_id, w.i) b
        group by b.person_id order by 2 desc, 1 limit 30) n
      where name_is_close(p_words, v_first, v_last, v_token, v_score, n.person_id)
      union
      select m.person_id from contact_method m
        where v_key is not null and m.kind in ('phone', 'whatsapp') and m.valid_until is null and phone_key(m.value) = v_key
      union
      select f.id from case_file f where f.reference = p_reference
    )
    select f.id from candidate c join case_file f on f.id = c.person_id
    where f.staff_of_organisation_id is null and not f.denied && v_subjects
      and not exists (select 1 from contact_method m where m.person_id = f.id and m.protected and (m.valid_until is null or m.valid_until >= today()))
      and not exists (select 1 from case_room cr where cr.case_file_id = f.id and cr.room = 'identity' and cr.readers && v_subjects)
    order by f.id limit 3);
  if cardinality(v_learnt || array(select u from unnest(v_found) u where u <> all (v_learnt))) > 20 then
    return query select 'used_up', null::uuid, null::text;
    return;
  end if;
  insert into audit_event (action, case_file_id, object_kind) select 'person.existence_shown', u, 'person' from unnest(v_found) u;
  return query select 'looked', null::uuid, null::text
    union all select 'looked', f.id, o.short_name from unnest(v_found) u join case_file f on f.id = u join organisation o on o.id = f.organisation_id;
end $$;

-- what happens to the person's own facts moves the file to the top, like what happens in a room
create function person_facts_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform touch_case_file(coalesce((to_jsonb(new) ->> 'person_id')::uuid, new.id));
  return null;
end $$;
create trigger touched after update on person for each row execute function person_facts_changed();
create trigger touched after insert or update on contact_method for each row execute function person_facts_changed();

do $$ declare f regprocedure; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['refresh_person_tokens(uuid[])', 'rebuild_name_tokens()', 'sweep_name_tokens()', 'person_named()', 'person_facts_changed()',
    'find_people(text[], integer, text, text)', 'find_people_elsewhere(text[], integer, text, text)']::regprocedure[] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
  foreach f in array array['name_words(text)', 'name_spans(text[])', 'name_skeleton(text)', 'name_hash(text)', 'name_sounds(text)', 'name_gaps(text)',
    'name_skeleton_key(text)', 'person_words(uuid[])', 'word_score(text, text, integer[], integer[], text, text, integer[])', 'name_candidates(text[])',
    'phone_key(text)', 'name_is_close(text[], integer[], integer[], integer[], real[], uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to guichet_definer', f);
  end loop;
end $$;
grant execute on function find_people(text[], integer, text, text), find_people_elsewhere(text[], integer, text, text) to guichet_api;
-- the index on telephone numbers is kept by whoever writes one
grant execute on function phone_key(text) to guichet_api;
grant execute on function sweep_name_tokens() to guichet_worker;
`;
