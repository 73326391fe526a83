/** Triggers of the room tables and the residence clock, computed in one place from the rule in force. */
export const ROOMS_SQL = /* sql */ `
create trigger contributed after insert on residence_document for each row execute function room_contributed('residence');
create trigger contributed after insert on residence_procedure for each row execute function room_contributed('residence');
create trigger contributed after insert on housing_situation for each row execute function room_contributed('housing');
create trigger contributed after insert on training_episode for each row execute function room_contributed('training');
create trigger contributed after insert on employment_episode for each row execute function room_contributed('employment');
create trigger contributed after insert on project for each row execute function room_contributed('project');
create trigger contributed after insert on note for each row execute function room_contributed('journal');

create function residence_document_clock() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r residence_rule;
  v_end date;
begin
  select * into r from residence_rule
    where type_code = new.type_code and valid_from <= coalesce(new.valid_until, today()) and (valid_to is null or valid_to >= coalesce(new.valid_until, today()))
    order by valid_from desc limit 1;
  -- a common end of everybody under the rule comes before the date printed on one paper
  v_end := least(new.valid_until, r.cohort_expires_on);
  new.window_opens_on := v_end - r.window_opens_days_before;
  new.window_closes_on := v_end - r.window_closes_days_before;
  new.prepare_on := v_end - r.prepare_days_before;
  return new;
end $$;
create trigger clock before insert or update of type_code, valid_until on residence_document
  for each row execute function residence_document_clock();

-- a code must stand in its reference list; arguments: column, list, column, list …
create function reference_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_code text;
  i integer := 0;
begin
  while i < tg_nargs loop
    v_code := to_jsonb(new) ->> tg_argv[i];
    if v_code is not null and not exists (select 1 from reference_entry where list = tg_argv[i + 1] and code = v_code) then
      raise exception 'code % is not in list %', v_code, tg_argv[i + 1] using errcode = 'GU422', constraint = 'unknown_code', column = tg_argv[i];
    end if;
    i := i + 2;
  end loop;
  return new;
end $$;
create trigger reference_checked before insert or update on person_nationality for each row execute function reference_checked('country_code', 'country');
create trigger reference_checked before insert or update on person_language for each row execute function reference_checked('language_code', 'language');
create trigger reference_checked before insert or update of closure_reason on case_file for each row execute function reference_checked('closure_reason', 'case_closure_reason');
create trigger reference_checked before insert on residence_document for each row execute function reference_checked('type_code', 'residence_document_type');
create trigger reference_checked before insert on residence_procedure for each row execute function reference_checked('kind_code', 'residence_procedure_kind');
create trigger reference_checked before insert on housing_situation for each row execute function reference_checked('kind_code', 'housing_kind', 'municipality_code', 'municipality');
create trigger reference_checked before insert on training_episode for each row execute function reference_checked('kind_code', 'training_kind');
create trigger reference_checked before insert on employment_episode for each row execute function reference_checked('kind_code', 'employment_kind');
create trigger reference_checked before insert on project for each row execute function reference_checked('stage_code', 'project_stage');
create trigger reference_checked before insert or update on sharing_agreement for each row execute function reference_checked('explained_in', 'language');
create trigger reference_checked before insert or update on referral for each row
  execute function reference_checked('language_code', 'language', 'legal_ground_code', 'legal_ground', 'outcome_code', 'referral_outcome');
`;
