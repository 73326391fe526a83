/** What is sealed with the key of the person: table, column of the person, sealed columns. */
const SEALED: readonly (readonly [table: string, person: string, ...columns: string[]])[] = [
  ['note', 'case_file_id', 'body'],
  ['note_draft', 'case_file_id', 'body'],
  ['residence_document', 'case_file_id', 'number', 'authority', 'note'],
  ['residence_procedure', 'case_file_id', 'lawyer', 'outcome'],
  ['housing_situation', 'case_file_id', 'note'],
  ['household_member', 'case_file_id', 'whereabouts'],
  ['health_coverage', 'case_file_id', 'insurer', 'remark'],
  ['rights_matter', 'case_file_id', 'asked_for', 'safe_contact', 'note'],
  ['contact_method', 'person_id', 'instructions'],
  ['urgency', 'case_file_id', 'outcome'],
  ['plan_need', 'case_file_id', 'situation'],
  ['plan_goal', 'case_file_id', 'own_words'],
  ['autonomy_rating', 'case_file_id', 'sentence'],
];

const guards = SEALED.map(
  ([table, person, ...columns]) => `
create trigger z_sealed before insert or update of ${columns.join(', ')} on ${table}
  for each row execute function guard_sealed_columns(${[person, ...columns].map((name) => `'${name}'`).join(', ')});`,
);

/**
 * Columns that hold sealed texts from now on. Lengths are of what is stored: a sealed text is longer than its words, whose
 * own limits the API keeps. The comments say which columns they are.
 */
export const SEALED_COLUMNS = /* sql */ `
alter table note drop constraint ck_note_body, add constraint ck_note_body check (length(body) between 1 and 50000);
alter table note_draft drop constraint ck_note_draft_body, add constraint ck_note_draft_body check (length(body) between 1 and 50000);
alter table health_coverage drop constraint ck_health_coverage_remark, add constraint ck_health_coverage_remark check (length(remark) <= 1500);

do $$ declare c record; begin
  for c in select s.tab, s.col, col_description(s.tab::regclass, a.attnum) as said from (values
    ${SEALED.flatMap(([table, , ...columns]) => columns.map((column) => `('${table}', '${column}')`)).join(', ')}) as s (tab, col)
    join pg_attribute a on a.attrelid = s.tab::regclass and a.attname = s.col loop
    execute format('comment on column %I.%I is %L', c.tab, c.col, c.said || ' (sealed with the key of the person)');
  end loop;
end $$;
${guards.join('')}

comment on column national_number.ciphertext is 'sensitive: the eleven digits (sealed with the key of the person)';
comment on column national_number.key_id is 'internal: person, or the key that sealed it before persons had keys';

comment on column agreed_plan.content is 'sensitive: needs, goals and actions as they stood; its words (sealed with the key of the person)';

-- as in notes, but the withdrawal of a sealed note brings its text sealed for its own row
create or replace function note_written() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  b note;
begin
  new.origin_id := new.id;
  new.written_at := coalesce(new.created_at, now());
  new.team_subject := coalesce(new.team_subject, new.owner_subject);
  if new.supersedes_id is not null then
    select * into b from note where id = new.supersedes_id and case_file_id = new.case_file_id;
    if not found then raise exception 'no such note in this file' using errcode = 'GU422', constraint = 'record_outside_file'; end if;
    new.origin_id := b.origin_id;
    new.written_at := b.written_at;
    new.adds_to_id := b.adds_to_id;
    if new.superseded_at is not null then
      -- a withdrawal repeats what was written
      new.nature := b.nature;
      new.room := b.room;
      if not starts_with(new.body, E'\\x02') then new.body := b.body; end if;
      new.happened_at := b.happened_at;
      new.audience := b.audience;
      new.team_subject := b.team_subject;
      new.kept_topics := b.kept_topics;
    elsif ctx_member() is not null and (b.author_id <> new.author_id or b.written_at <= now() - interval '24 hours') then
      raise exception 'the note is locked' using errcode = 'GU422', constraint = 'note_locked';
    end if;
  elsif new.adds_to_id is not null then
    select * into b from note where origin_id = new.adds_to_id and case_file_id = new.case_file_id and superseded_at is null and adds_to_id is null;
    if not found then raise exception 'no note to add to' using errcode = 'GU422', constraint = 'note_addendum_alone'; end if;
    new.nature := b.nature;
    new.room := b.room;
    new.audience := b.audience;
    new.team_subject := b.team_subject;
  end if;
  return new;
end $$;
`;
