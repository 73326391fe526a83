import { SHARING_RECORD_SEALED, STEP_RIGHTS_REQUEST_SEALED, UNDO_WITH_KEYS } from './sealed-texts-functions.sql';

/** What is sealed with the key of the person: table, column of the person, every sealed column of the table. */
const SEALED: readonly (readonly [table: string, person: string, ...columns: string[]])[] = [
  [
    'referral',
    'case_file_id',
    ...['subject', 'request', 'practical_limits', 'legal_ground_note', 'estimate', 'reason_note', 'outcome_note'],
  ],
  ['referral_transition', 'case_file_id', 'note'],
  ['referral_amendment', 'case_file_id', 'reason', 'before'],
  ['appointment', 'case_file_id', 'subject', 'place', 'externals', 'note'],
  ['appointment_step', 'case_file_id', 'note'],
  ['task', 'case_file_id', 'title', 'note'],
  ['residence_procedure', 'case_file_id', 'lawyer', 'outcome', 'next_deadline_what'],
  ['urgency', 'case_file_id', 'outcome', 'what'],
  ['plan_action', 'case_file_id', 'what', 'outcome'],
  ['agreed_plan', 'case_file_id', 'present', 'note'],
  ['rights_request', 'case_file_id', 'statement', 'answer'],
  ['rights_request_step', 'case_file_id', 'text'],
  ['person_statement', 'case_file_id', 'text'],
  ['processing_restriction', 'case_file_id', 'text', 'lifting_reason'],
  ['document', 'case_file_id', 'title', 'withdrawal_reason'],
  ['break_glass', 'case_file_id', 'reason', 'comment'],
  ['access_request', 'case_file_id', 'reason', 'answer'],
  ['sharing_agreement', 'case_file_id', 'purpose', 'interpreter_name', 'revocation_note'],
  ['file_closure', 'case_file_id', 'destination', 'remains_open', 'way_back'],
  ['case_file', 'id', 'closure_note'],
  ['person', 'id', 'own_sentence'],
  ['employment_episode', 'case_file_id', 'employer', 'note'],
  ['project', 'case_file_id', 'own_words', 'next_step'],
  ['aid_request', 'case_file_id', 'note'],
  ['attended_hours', 'case_file_id', 'note'],
  ['debt', 'case_file_id', 'note'],
  ['diploma', 'case_file_id', 'field', 'institution', 'note'],
  ['employment_follow_up', 'case_file_id', 'note'],
  ['equivalence', 'case_file_id', 'note'],
  ['guardianship', 'case_file_id', 'contact', 'registration_number', 'note'],
  ['household_member', 'case_file_id', 'name', 'whereabouts', 'note'],
  ['housing_application', 'case_file_id', 'registration_number', 'note'],
  ['income', 'case_file_id', 'note'],
  ['language_assessment', 'case_file_id', 'assessor', 'note'],
  ['occupation_sought', 'case_file_id', 'experience_where', 'note'],
  ['participation', 'case_file_id', 'organiser', 'role', 'ties'],
  ['pathway_module', 'case_file_id', 'outcome', 'note'],
  ['pathway', 'case_file_id', 'note'],
  ['project_step', 'case_file_id', 'taken_by_name', 'safeguards'],
  ['reference_address', 'case_file_id', 'note'],
  ['schooling', 'case_file_id', 'note'],
  ['skill', 'case_file_id', 'shown_where', 'shown_by', 'note'],
  ['training_episode', 'case_file_id', 'outcome', 'note'],
];
const guards = SEALED.map(
  ([table, person, ...columns]) => `
create or replace trigger z_sealed before insert or update of ${columns.join(', ')} on ${table}
  for each row execute function guard_sealed_columns(${[person, ...columns].map((name) => `'${name}'`).join(', ')});`,
);

/** Steps and amendments know their file, and with it the key of the person. */
const STEPS = [
  ['referral_amendment', 'referral', 'referral_id'],
  ['rights_request_step', 'rights_request', 'request_id'],
] as const;
/** What only grows, and is sealed in place where loading wrote it unsealed. */
const ONLY_GROWS = {
  referral_transition: 'referral_transition_only_grows',
  referral_amendment: 'referral_amendment_only_grows',
  rights_request_step: 'rights_request_step_stays',
  person_statement: 'person_statement_stays',
} as const;

/**
 * Every text about one person is sealed: what referrals, the diary, tasks, plans, documents and the officer’s desk say in
 * words. Lengths are of what is stored, as before.
 */
export const SEALED_TEXTS = /* sql */ `
${STEPS.map(
  ([table, parent, column]) => `
alter table ${table} add column case_file_id uuid;
alter table ${table} disable trigger user;
update ${table} s set case_file_id = p.case_file_id from ${parent} p where p.id = s.${column};
alter table ${table} enable trigger user;
comment on column ${table}.case_file_id is 'internal: the file, written by the database';
create index ix_${table}_file on ${table} (case_file_id);
create trigger step_of_file before insert on ${table} for each row execute function step_of_file('${parent}', '${column}');`,
).join('\n')}
alter table referral_amendment alter column before type text using before::text;
comment on column autonomy_rating.marks is 'sensitive: domain, step 1 to 5 and what was said, for each domain talked about (sealed with the key of the person)';
comment on column referral_amendment.before is 'sensitive: the fields changed, as they were before, as JSON';

alter table rights_request drop constraint ck_rights_request_statement, add constraint ck_rights_request_statement check (length(statement) between 3 and 22000);
alter table processing_restriction drop constraint ck_processing_restriction_text, add constraint ck_processing_restriction_text check (length(text) between 3 and 22000);
alter table document drop constraint ck_document_title, add constraint ck_document_title check (length(title) between 1 and 1500);
alter table break_glass drop constraint ck_break_glass_reason, add constraint ck_break_glass_reason check (length(reason) <= 6000);
alter table access_request drop constraint ck_access_request_reason, add constraint ck_access_request_reason check (length(reason) <= 6000);
alter table urgency drop constraint ck_urgency_what, add constraint ck_urgency_what check (length(what) <= 2000);

-- the same for a list of texts
create function sealed_at(place text, row_id uuid, stored text[]) returns text[] language sql immutable
  return (select coalesce(array_agg(sealed_at(place, row_id, s.text) order by s.n), '{}') from unnest(stored) with ordinality s (text, n));

-- As before, and: what is about nobody is under nobody’s key; every text of a list is sealed.
create or replace function guard_sealed_columns() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_new jsonb;
  v_old jsonb;
  v_text text;
  v_key uuid;
begin
  if session_user not in ('guichet_api', 'guichet_worker') then return new; end if;
  v_new := to_jsonb(new);
  if v_new ->> tg_argv[0] is null then return new; end if;
  if tg_op = 'UPDATE' then v_old := to_jsonb(old); end if;
  for i in 1 .. tg_nargs - 1 loop
    continue when v_new -> tg_argv[i] is not distinct from v_old -> tg_argv[i];
    for v_text in select t.text from jsonb_array_elements_text(case jsonb_typeof(v_new -> tg_argv[i]) when 'array' then v_new -> tg_argv[i]
        else jsonb_build_array(v_new -> tg_argv[i]) end) t (text) loop
      -- what says that it is gone holds nothing
      continue when coalesce(v_text, '') in ('', '[…]');
      if v_key is null then
        select k.person_id into v_key from person_key k where k.person_id = (v_new ->> tg_argv[0])::uuid and k.destroyed_at is null;
      end if;
      if v_key is null or not starts_with(v_text, E'\\x021.' || v_key || '.') or right(v_text, 1) <> E'\\x03' then
        raise exception '%.% is not sealed with the living key of the person', tg_table_name, tg_argv[i];
      end if;
    end loop;
  end loop;
  return new;
end $$;

-- what only grows may be sealed where it stands, and may go with its file; nothing else changes it
create function refuse_change_but_sealing() returns trigger language plpgsql as $$
begin
  if current_user = 'guichet_definer' then
    if tg_op = 'DELETE' and current_setting('app.destroys', true) = 'on' then return old; end if;
    if tg_op = 'UPDATE' and current_setting('app.seals', true) = 'on'
       and to_jsonb(new) - array(select c.col from sealed_columns() c where c.tab = tg_table_name)
         = to_jsonb(old) - array(select c.col from sealed_columns() c where c.tab = tg_table_name) then
      return new;
    end if;
  end if;
  raise exception 'this table only grows' using errcode = 'GU451';
end $$;
${Object.entries(ONLY_GROWS)
  .map(
    ([table, trigger]) => `
create or replace trigger ${trigger} before update or delete on ${table} for each row execute function refuse_change_but_sealing();
grant select, update, delete on ${table} to guichet_definer;`,
  )
  .join('')}
grant select, update, delete on referral, appointment, appointment_step, task, plan_action, agreed_plan, urgency, residence_procedure, rights_request, processing_restriction, document, sharing_agreement, file_closure, break_glass, access_request to guichet_definer;
${guards.join('')}

do $$ declare c record; begin
  for c in select s.tab, s.col, col_description(s.tab::regclass, a.attnum) as said from (values
    ${SEALED.flatMap(([table, , ...columns]) => columns.map((column) => `('${table}', '${column}')`)).join(', ')}) as s (tab, col)
    join pg_attribute a on a.attrelid = s.tab::regclass and a.attname = s.col
    where col_description(s.tab::regclass, a.attnum) !~ 'sealed with the key of the person' loop
    execute format('comment on column %I.%I is %L', c.tab, c.col, c.said || ' (sealed with the key of the person)');
  end loop;
end $$;

-- sealing a text in its place is no activity
create or replace trigger touched after insert or update on contact_method for each row when (current_setting('app.seals', true) is distinct from 'on')
  execute function person_facts_changed();
create or replace trigger touched after update on person for each row when (current_setting('app.seals', true) is distinct from 'on')
  execute function person_facts_changed();

-- Why somebody breaks the glass or asks for access is said in the same transaction, once the person’s key may be read: it
-- is sealed like the rest. At its end no row stands without words.
create function say_why(p_id uuid, p_why text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update break_glass set reason = p_why where id = p_id and member_id = ctx_member() and reason = '' and created_at = now();
  if found then return true; end if;
  update access_request set reason = p_why where id = p_id and requester_id = ctx_member() and reason = '' and created_at = now();
  return found;
end $$;
create function why_is_said() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_said boolean;
begin
  execute format('select coalesce(bool_and(t.reason <> ''''), true) from %I t where t.id = $1', tg_table_name) into v_said using new.id;
  if not v_said then raise exception 'no reason is given' using errcode = 'GU422', constraint = tg_table_name || '_reason', column = 'reason'; end if;
  return null;
end $$;
create constraint trigger why_is_said after insert on break_glass deferrable initially deferred for each row execute function why_is_said();
create constraint trigger why_is_said after insert on access_request deferrable initially deferred for each row execute function why_is_said();

-- whoever takes part in an appointment reads what it is about, the officer a request, and both sides why somebody came near, without knowing the file
create policy told on person_key for select to guichet_api
  using (exists (select 1 from appointment a where a.case_file_id = person_key.person_id offset 0)
    or exists (select 1 from rights_request q where q.case_file_id = person_key.person_id offset 0)
    or exists (select 1 from break_glass b where b.case_file_id = person_key.person_id offset 0)
    or exists (select 1 from access_request a where a.case_file_id = person_key.person_id offset 0));
-- whether there is anything of the person that the member may know, and may therefore write about
create function may_seal(p_person uuid) returns boolean language sql stable
  return exists (select 1 from case_file f where f.id = p_person) or exists (select 1 from referral r where r.case_file_id = p_person)
    or exists (select 1 from appointment a where a.case_file_id = p_person) or exists (select 1 from rights_request q where q.case_file_id = p_person)
    or exists (select 1 from break_glass b where b.case_file_id = p_person) or exists (select 1 from access_request a where a.case_file_id = p_person);
alter policy make on person_key with check (may_seal(person_id));

-- erasure as before, for lists of texts and for what only grows
create or replace function destroy_person_key(p_person uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_destroyed boolean;
  c record;
begin
  if ctx_member() is not null then raise exception 'no member destroys a key' using errcode = 'GU403'; end if;
  insert into person_key (person_id, destroyed_at) select p.id, now() from person p where p.id = p_person
  on conflict (person_id) do update set wrapped = null, master_id = null, destroyed_at = now() where person_key.destroyed_at is null
  returning true into v_destroyed;
  if v_destroyed is null then return false; end if;
  perform set_config('app.seals', 'on', true);
  for c in select s.*, a.atttypid = 'text[]'::regtype as is_list from sealed_columns() s join pg_attribute a on a.attrelid = s.tab::regclass and a.attname = s.col loop
    execute format(case when c.is_list
        then $f$update %1$I set %2$I = '{}' where %3$I = $1 and exists (select 1 from unnest(%2$I) t where not starts_with(t, E'\\x02'))$f$
        else $f$update %1$I set %2$I = '[…]' where %3$I = $1 and %2$I <> '' and not starts_with(%2$I, E'\\x02')$f$ end, c.tab, c.col, c.person) using p_person;
  end loop;
  perform set_config('app.seals', '', true);
  update autonomy_rating set marks = (select jsonb_agg(m.mark || '{"sentence": ""}') from jsonb_array_elements(marks) m (mark))
    where case_file_id = p_person and strpos(marks::text, '\\u0002') = 0;
  update agreed_plan set content = '{"needs": []}' where case_file_id = p_person and strpos(content::text, '\\u0002') = 0;
  delete from national_number where person_id = p_person;
  delete from note_draft where case_file_id = p_person;
  delete from form_draft where case_file_id = p_person;
  insert into audit_event (action, case_file_id, object_kind, object_id) values ('person_key.destroyed', p_person, 'person_key', p_person);
  return true;
end $$;

grant create on schema public to guichet_definer;
alter function say_why(uuid, text) owner to guichet_definer;
alter function why_is_said() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function say_why(uuid, text), why_is_said(), sealed_at(text, uuid, text[]), refuse_change_but_sealing(), may_seal(uuid) from public;
grant execute on function may_seal(uuid), say_why(uuid, text) to guichet_api;
grant execute on function sealed_at(text, uuid, text[]) to guichet_api, guichet_worker, guichet_definer;
${STEP_RIGHTS_REQUEST_SEALED}
${SHARING_RECORD_SEALED}
${UNDO_WITH_KEYS}
`;
