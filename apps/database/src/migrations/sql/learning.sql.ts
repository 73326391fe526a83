import { LEARNING_TABLES } from './learning-tables.sql';
import { PATHWAY_TABLES } from './pathway-tables.sql';

/**
 * Columns that name a record of the same file: a record of another file is refused like one that does not exist. Asked
 * after the policy of the room, and before the foreign key: triggers fire in the order of their names, and its own
 * begins with RI.
 */
const WITHIN_FILE = [
  ['equivalence', 'diploma_id', 'diploma'],
  ['attended_hours', 'module_id', 'pathway_module'],
  ['attended_hours', 'training_episode_id', 'training_episode'],
  ['project_step', 'project_id', 'project'],
] as const;

/** What a person learnt, knows and looks for; the integration path and its hours; the steps of projects. */
export const LEARNING = /* sql */ `
create function within_file() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  v_file uuid;
begin
  if v_id is null then return null; end if;
  execute format('select case_file_id from %I where id = $1', tg_argv[1]) into v_file using v_id;
  if v_file is distinct from new.case_file_id then
    raise exception 'no such record in this file' using errcode = 'GU422', constraint = 'record_outside_file', column = tg_argv[0];
  end if;
  return null;
end $$;

-- like reference_checked, for a column that holds several codes
create function references_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_unknown text;
begin
  select c.code into v_unknown from jsonb_array_elements_text(to_jsonb(new) -> tg_argv[0]) as c (code)
    where not exists (select 1 from reference_entry e where e.list = tg_argv[1] and e.code = c.code) limit 1;
  if found then
    raise exception 'code % is not in list %', v_unknown, tg_argv[1] using errcode = 'GU422', constraint = 'unknown_code', column = tg_argv[0];
  end if;
  return new;
end $$;

grant create on schema public to guichet_definer;
alter function within_file() owner to guichet_definer;
alter function references_checked() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function within_file(), references_checked() from public;

alter table employment_episode add column occupation_code text;
comment on column employment_episode.occupation_code is 'personal: code in reference list occupation; empty when the words name another';
drop trigger reference_checked on employment_episode;
create trigger reference_checked before insert on employment_episode for each row
  execute function reference_checked('kind_code', 'employment_kind', 'occupation_code', 'occupation');
${[...LEARNING_TABLES, ...PATHWAY_TABLES].join('\n')}
create trigger references_checked before insert on pathway for each row
  execute function references_checked('dispensation_codes', 'integration_dispensation');
${WITHIN_FILE.map(
  ([table, column, other]) =>
    `create trigger "A_within_file_${column}" after insert on ${table} for each row execute function within_file('${column}', '${other}');`,
).join('\n')}
`;
