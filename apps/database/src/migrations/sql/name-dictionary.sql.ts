/**
 * The dictionary of names: each distinct word once, with the keys under which a misspelling finds it, and who bears it.
 * Only letters a to z stand in it; a name in another script is found by its transliteration, which is an alias.
 */
export const NAME_DICTIONARY = /* sql */ `
create table name_token (
  id integer generated always as identity,
  token text not null,
  skeleton text not null,
  keys integer[] not null,
  constraint pk_name_token primary key (id),
  constraint uq_name_token_token unique (token)
);
create index ix_name_token_trigram on name_token using gin (token gin_trgm_ops) with (fastupdate = off);
create index ix_name_token_keys on name_token using gin (keys) with (fastupdate = off);
comment on column name_token.id is 'internal: running number';
comment on column name_token.token is 'personal: a word of somebody’s name, folded to letters a to z';
comment on column name_token.skeleton is 'personal: its consonants, spelling variants of one sound written alike';
comment on column name_token.keys is 'personal: hashes of its skeleton, of its sounds and of itself with one letter left out';

create table person_token (
  person_id uuid not null,
  token_id integer not null,
  birth_year smallint,
  constraint pk_person_token primary key (person_id, token_id),
  constraint fk_person_token_person_id foreign key (person_id) references person (id) on delete cascade
);
create index ix_person_token_token on person_token (token_id, birth_year, person_id);
comment on column person_token.person_id is 'personal: who bears the name';
comment on column person_token.token_id is 'internal: word of the dictionary; a word nobody bears is swept away later';
comment on column person_token.birth_year is 'personal: copy of the year of birth, so that name and year are compared in one look';

-- nobody but the search itself comes near: row-level security without a policy. The tables belong to the role of the
-- functions, because a rebuild fills the indexes in bulk, which only an owner may ask for
alter table name_token enable row level security;
alter table name_token force row level security;
alter table person_token enable row level security;
alter table person_token force row level security;

-- words of a name: accents, case and apostrophes away, everything else that is no letter parts two words
create function name_words(p_text text) returns text[] language sql stable parallel safe
  return array_remove(regexp_split_to_array(translate(lower(unaccent(p_text)), '''’‘ʼʻ\`´ʾʿ', ''), '[^a-z]+'), '');

-- runs of one to three neighbouring words written together, so that "Ben Ali", "Ben-Ali" and "Benali" meet
create function name_spans(p_words text[]) returns table (first_word integer, last_word integer, word text)
language sql immutable parallel safe rows 4 as $$
  select i, j, array_to_string(p_words[i:j], '')
  from generate_series(1, least(cardinality(p_words), 8)) i, generate_series(i, least(i + 2, cardinality(p_words), 8)) j
  where i <> j or length(p_words[i]) > 1 or cardinality(p_words) = 1
$$;

-- the consonants; letters that stand for one sound in French, English, German or scholarly spelling are made alike
create function name_skeleton(p_token text) returns text language plpgsql immutable parallel safe as $$
declare
  s text := p_token;
begin
  s := regexp_replace(s, 'tsch|tch|sch|sh|ch|cz', 'S', 'g');
  s := replace(replace(replace(replace(s, 'ph', 'f'), 'kh', 'h'), 'dj', 'j'), 'x', 'ks');
  s := regexp_replace(s, '([gtd])h', '\\1', 'g');
  s := regexp_replace(s, 't[sz]', 's', 'g');
  s := regexp_replace(s, 'c(?=[eiy])', 's', 'g');
  s := regexp_replace(regexp_replace(s, '^(w|ou(?=[aei]))', 'v'), '^y', 'j');
  s := regexp_replace(translate(s, 'cqzd', 'kkst'), '(.)\\1+', '\\1', 'g');
  return regexp_replace(translate(regexp_replace(s, '^[aeiou]', 'A'), 'aeiouwy', ''), '(.)h$', '\\1');
end $$;

create function name_hash(p_key text) returns integer language sql immutable parallel safe
  return ('x' || substr(md5(p_key), 1, 8))::bit(32)::integer;

-- sounds (Daitch-Mokotoff); short words sound like too many others
create function name_sounds(p_token text) returns integer[] language sql immutable parallel safe as $$
  select coalesce(array_agg(name_hash('sound:' || code)), '{}') from unnest(daitch_mokotoff(p_token)) code
  where length(p_token) >= 4 and code !~ '^.0+$'
$$;

-- the word, and the word with each one letter left out: two words share one when a letter is wrong, missing, added or swapped
create function name_gaps(p_token text) returns integer[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct name_hash('gap:' || case i when 0 then p_token else overlay(p_token placing '' from i for 1) end)), '{}')
  from generate_series(0, least(length(p_token), 24)) i where length(p_token) >= 4
$$;

create function name_skeleton_key(p_skeleton text) returns integer[] language sql immutable parallel safe
  return case when length(p_skeleton) > 1 then array[name_hash('skeleton:' || p_skeleton)] else '{}' end;

-- every word under which a person is found: parts of the name and other spellings, also written together
create function person_words(p_people uuid[]) returns table (person_id uuid, token text, birth_year smallint)
language sql stable set search_path = public, pg_temp as $$
  with part as (
    select p.id, p.birth_year, v.part from person p cross join lateral (values (p.given_names), (p.family_names), (p.known_as)) v (part)
      where v.part <> '' and (p_people is null or p.id = any (p_people))
    union all
    select p.id, p.birth_year, a.spelling from person_alias a join person p on p.id = a.person_id where p_people is null or p.id = any (p_people)
  ), words as materialized (select id, birth_year, name_words(part) as words from part)
  select distinct w.id, s.word, w.birth_year from words w cross join lateral name_spans(w.words) s where length(s.word) between 2 and 60
$$;

-- writes the words of some people again, when a name or a spelling changed
create function refresh_person_tokens(p_people uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_people uuid[];
  v_tokens text[];
  v_years smallint[];
begin
  select array_agg(w.person_id), array_agg(w.token), array_agg(w.birth_year) into v_people, v_tokens, v_years from person_words(p_people) w;
  insert into name_token (token, skeleton, keys)
    select t.token, k.skeleton, name_skeleton_key(k.skeleton) || name_sounds(t.token) || name_gaps(t.token)
    from (select distinct u as token from unnest(v_tokens) u where not exists (select 1 from name_token n where n.token = u)) t
    cross join lateral (select name_skeleton(t.token) as skeleton offset 0) k order by t.token
  on conflict (token) do nothing;
  delete from person_token pt where pt.person_id = any (p_people) and not exists (
    select 1 from unnest(v_people, v_tokens) w (person_id, token) join name_token n using (token)
    where w.person_id = pt.person_id and n.id = pt.token_id);
  insert into person_token (person_id, token_id, birth_year)
    select w.person_id, n.id, w.birth_year from unnest(v_people, v_tokens, v_years) w (person_id, token, birth_year) join name_token n using (token)
  on conflict (person_id, token_id) do update set birth_year = excluded.birth_year
    where person_token.birth_year is distinct from excluded.birth_year;
end $$;

-- the same for everybody at once, for loaders that write with triggers off; answers the number of rows
create function rebuild_name_tokens() returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n bigint;
begin
  truncate person_token, name_token;
  alter index ix_name_token_trigram set (fastupdate = on);
  alter index ix_name_token_keys set (fastupdate = on);
  with wanted as materialized (select * from person_words(null)), token as materialized (select distinct w.token from wanted w),
  entered as (
    insert into name_token (token, skeleton, keys)
      select t.token, k.skeleton, name_skeleton_key(k.skeleton) || name_sounds(t.token) || name_gaps(t.token)
      from token t cross join lateral (select name_skeleton(t.token) as skeleton offset 0) k order by t.token
    returning id, token)
  insert into person_token (person_id, token_id, birth_year) select w.person_id, e.id, w.birth_year from wanted w join entered e using (token) order by 1, 2;
  get diagnostics n = row_count;
  perform gin_clean_pending_list('ix_name_token_trigram'), gin_clean_pending_list('ix_name_token_keys');
  alter index ix_name_token_trigram set (fastupdate = off);
  alter index ix_name_token_keys set (fastupdate = off);
  return n;
end $$;

-- words nobody bears any more say nothing of anybody and go; whoever writes names waits for the moment this takes
create function sweep_name_tokens() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n integer;
begin
  lock table name_token in share row exclusive mode;
  delete from name_token t where not exists (select 1 from person_token pt where pt.token_id = t.id);
  get diagnostics n = row_count;
  return n;
end $$;

create function person_named() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_people uuid[];
begin
  if tg_table_name = 'person' and tg_op = 'INSERT' then
    select array_agg(id) into v_people from added;
  elsif tg_table_name = 'person' then
    select array_agg(a.id) into v_people from added a join removed r using (id)
      where (a.given_names, a.family_names, a.known_as, a.birth_year) is distinct from (r.given_names, r.family_names, r.known_as, r.birth_year);
  elsif tg_op = 'DELETE' then
    select array_agg(distinct r.person_id) into v_people from removed r join person p on p.id = r.person_id;
  else
    select array_agg(distinct person_id) into v_people from added;
  end if;
  if v_people is not null then perform refresh_person_tokens(v_people); end if;
  return null;
end $$;
grant create on schema public to guichet_definer;
alter table name_token owner to guichet_definer;
alter table person_token owner to guichet_definer;
revoke create on schema public from guichet_definer;

create trigger named after insert on person referencing new table as added for each statement execute function person_named();
create trigger renamed after update on person referencing old table as removed new table as added for each statement execute function person_named();
create trigger named after insert on person_alias referencing new table as added for each statement execute function person_named();
create trigger renamed after update on person_alias referencing new table as added for each statement execute function person_named();
create trigger unnamed after delete on person_alias referencing old table as removed for each statement execute function person_named();
`;
