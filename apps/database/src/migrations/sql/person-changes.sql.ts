/**
 * What the person's own facts said before: identity, languages and ways of contact stand once, as they are now, and every
 * change leaves the former state with who changed it, when, why and how the new one is known. Rows only grow.
 */
export const PERSON_CHANGES = /* sql */ `
create table person_change (
  id uuid not null default gen_random_uuid(),
  created_at timestamptz not null default now(),
  person_id uuid not null,
  room text not null,
  object_id uuid not null,
  former jsonb not null,
  source text not null,
  reason text not null,
  true_until date,
  changed_by_id uuid not null,
  organisation_id uuid not null,
  constraint ck_person_change_room check (room in ('identity','language','contact')),
  constraint ck_person_change_source check (source in ('declared','copy_seen','original_seen','confirmed')),
  constraint pk_person_change primary key (id),
  constraint fk_person_change_person_id foreign key (person_id) references person (id) on delete cascade,
  constraint fk_person_change_changed_by_id foreign key (changed_by_id) references member (id),
  constraint fk_person_change_organisation_id foreign key (organisation_id) references organisation (id)
);
create index ix_person_change_person on person_change (person_id, created_at, id);
comment on column person_change.id is 'internal: random identifier';
comment on column person_change.created_at is 'internal: when it was changed';
comment on column person_change.person_id is 'internal: whose fact';
comment on column person_change.room is 'internal: identity, language or contact';
comment on column person_change.object_id is 'internal: the way of contact; else the person';
comment on column person_change.former is 'sensitive: what was stated before; instructions of a contact and the person’s own sentence sealed as they stood';
comment on column person_change.source is 'personal: how the new state is known: declared, copy_seen, original_seen or confirmed';
comment on column person_change.reason is 'personal: why it changed';
comment on column person_change.true_until is 'personal: last day the former state was true; empty when it never was';
comment on column person_change.changed_by_id is 'internal: who changed it';
comment on column person_change.organisation_id is 'internal: organisation that answers for the change';

-- what is stated now, in the words of the interface
create function identity_state(p_person uuid) returns jsonb language sql stable return (
  select jsonb_build_object('identity', jsonb_build_object(
    'names', jsonb_build_object('familyNames', p.family_names, 'givenNames', p.given_names, 'knownAs', p.known_as, 'ownScriptName', p.own_script_name,
      'pronunciation', p.pronunciation, 'nameOrder', p.name_order),
    'otherSpellings', (select coalesce(jsonb_agg(jsonb_build_object('spelling', a.spelling, 'source', a.source) order by a.spelling), '[]')
      from person_alias a where a.person_id = p.id and a.source <> 'transliteration'),
    'birth', jsonb_build_object('date', concat_ws('-', p.birth_year::text, lpad(p.birth_month::text, 2, '0'), lpad(p.birth_day::text, 2, '0')),
      'approximate', p.birth_approximate, 'assigned', p.birth_assigned),
    'gender', p.gender,
    'nationalities', (select coalesce(jsonb_agg(n.country_code order by n.country_code), '[]') from person_nationality n where n.person_id = p.id),
    'ownSentence', p.own_sentence))
  from person p where p.id = p_person);
create function languages_state(p_person uuid) returns jsonb language sql stable return (
  select jsonb_build_object('languages', coalesce(jsonb_agg(jsonb_build_object('languageCode', l.language_code, 'spokenLevel', l.spoken_level,
    'writtenLevel', l.written_level, 'preferred', l.preferred, 'interpreterNeeded', l.interpreter_needed) order by l.language_code), '[]'))
  from person_language l where l.person_id = p_person);
create function contact_state(p_person uuid, p_contact uuid) returns jsonb language sql stable return (
  select jsonb_build_object('contact', jsonb_build_object('kind', c.kind, 'value', c.value, 'instructions', c.instructions, 'safe', c.safe,
    'preferred', c.preferred, 'protected', c.protected))
  from contact_method c where c.id = p_contact and c.person_id = p_person and c.valid_until is null);
create function person_state(p_person uuid, p_room text, p_object uuid) returns jsonb language sql stable
  return case p_room when 'identity' then identity_state(p_person) when 'language' then languages_state(p_person) else contact_state(p_person, p_object) end;

alter table person_change enable row level security;
alter table person_change force row level security;
-- as the fact itself; what is told of a protected address is told to nobody else
create policy read on person_change for select to guichet_api
  using (case room when 'identity' then (select ctx_reads('identity')) when 'language' then (select ctx_reads('language')) else (select ctx_reads('contact')) end
    and exists (select 1 from case_room r where r.case_file_id = person_change.person_id and r.room = person_change.room and r.readers && (select ctx_subjects()) offset 0)
    and (room <> 'contact' or exists (select 1 from contact_method c where c.id = person_change.object_id offset 0)));
create policy add on person_change for insert to guichet_api
  with check (changed_by_id = (select ctx_member()) and organisation_id = (select ctx_organisation())
    and case room when 'identity' then (select ctx_contributes('identity')) when 'language' then (select ctx_contributes('language')) else (select ctx_contributes('contact')) end
    and exists (select 1 from case_room r where r.case_file_id = person_change.person_id and r.room = person_change.room and r.contributors && (select ctx_subjects()) offset 0));
grant select, insert on person_change to guichet_api;
grant select, insert, delete on person_change to guichet_definer;

-- no code of the application overwrites a fact of the person without leaving what it said. Arguments: room, column of the person
create function former_state_kept() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  -- what was entered a moment ago, in the same transaction, said nothing to anybody yet
  if current_user = 'guichet_api' and (to_jsonb(old) ->> 'created_at')::timestamptz is distinct from now() and not exists (select 1 from person_change c
    where c.person_id = (to_jsonb(old) ->> tg_argv[1])::uuid and c.room = tg_argv[0] and c.created_at = now()) then
    raise exception '% is overwritten without a trace', tg_table_name using errcode = 'GU451';
  end if;
  return coalesce(new, old);
end $$;
create trigger former_state_kept before update on person for each row
  when ((old.family_names, old.given_names, old.known_as, old.own_script_name, old.pronunciation, old.name_order, old.birth_year, old.birth_month, old.birth_day,
      old.birth_approximate, old.birth_assigned, old.gender, old.own_sentence)
    is distinct from (new.family_names, new.given_names, new.known_as, new.own_script_name, new.pronunciation, new.name_order, new.birth_year, new.birth_month, new.birth_day,
      new.birth_approximate, new.birth_assigned, new.gender, new.own_sentence)) execute function former_state_kept('identity', 'id');
create trigger former_state_kept before update or delete on person_alias for each row
  when (old.source <> 'transliteration') execute function former_state_kept('identity', 'person_id');
create trigger former_state_kept before delete on person_nationality for each row execute function former_state_kept('identity', 'person_id');
create trigger former_state_kept before update or delete on person_language for each row execute function former_state_kept('language', 'person_id');
create trigger former_state_kept before update of kind, value, instructions, safe, protected, valid_until on contact_method for each row
  when ((old.kind, old.value, old.instructions, old.safe, old.protected, old.valid_until)
    is distinct from (new.kind, new.value, new.instructions, new.safe, new.protected, new.valid_until)) execute function former_state_kept('contact', 'person_id');
create trigger former_state_taken before delete on contact_method for each row execute function former_state_kept('contact', 'person_id');

revoke execute on function identity_state(uuid), languages_state(uuid), contact_state(uuid, uuid), person_state(uuid, text, uuid), former_state_kept() from public;
grant execute on function identity_state(uuid), languages_state(uuid), contact_state(uuid, uuid), person_state(uuid, text, uuid) to guichet_api, guichet_definer;
`;
