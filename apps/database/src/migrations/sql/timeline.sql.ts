/** What the timeline, "since my last visit" and the page of a file need to stay as fast after years as in the first week. */
const RECORDED = [
  'residence_document',
  'residence_procedure',
  'housing_situation',
  'training_episode',
  'employment_episode',
  'project',
  'attended_hours',
  'shelter_night',
] as const;
const PLAN = ['urgency', 'plan_goal', 'plan_action', 'autonomy_rating', 'agreed_plan'] as const;

/** Steps that stand under something of a file, with the column that names it. */
const STEPS = [
  ['referral_transition', 'referral', 'referral_id'],
  ['appointment_step', 'appointment', 'appointment_id'],
] as const;

export const TIMELINE = /* sql */ `
${RECORDED.map((table) => `create index ix_${table}_recorded on ${table} (case_file_id, created_at) where superseded_at is null;`).join('\n')}
${PLAN.map((table) => `create index ix_${table}_recorded on ${table} (case_file_id, created_at);`).join('\n')}
create index ix_referral_open on referral (case_file_id, created_at) where ended_at is null;
create index ix_urgency_open on urgency (case_file_id, due_at) where superseded_at is null and solved_at is null;
create index ix_aid_request_decision on aid_request (case_file_id, decision_due_on) where superseded_at is null and decision_code is null;
create index ix_aid_request_appeal on aid_request (case_file_id, appeal_until) where superseded_at is null;
create index ix_housing_application_confirmation on housing_application (case_file_id, confirmation_due_on) where superseded_at is null;
create index ix_employment_follow_up_due on employment_follow_up (case_file_id, due_on) where superseded_at is null and answered_on is null;
create index ix_sharing_agreement_recorded on sharing_agreement (case_file_id, created_at);
drop index ix_sharing_agreement_file;

-- a step knows its file, so that the steps of a file are read in their order without reading every referral of it
create function step_of_file() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  execute format('select case_file_id from %I where id = $1', tg_argv[0]) into new.case_file_id using (to_jsonb(new) ->> tg_argv[1])::uuid;
  return new;
end $$;
${STEPS.map(
  ([table, parent, column]) => `
alter table ${table} add column case_file_id uuid;
alter table ${table} disable trigger user;
update ${table} s set case_file_id = p.case_file_id from ${parent} p where p.id = s.${column};
alter table ${table} enable trigger user;
comment on column ${table}.case_file_id is 'internal: the file, written by the database';
create index ix_${table}_file on ${table} (case_file_id, at);
create trigger step_of_file before insert on ${table} for each row execute function step_of_file('${parent}', '${column}');`,
).join('\n')}

-- the order of the timeline is (moment, id): an index in that order is read from its end and left after a page
do $$ declare i record; begin
  for i in select indexname, indexdef from pg_indexes where schemaname = 'public' and indexdef ~ '\\(case_file_id, (created_at|at|happened_at)\\)' loop
    execute format('drop index %I', i.indexname);
    execute regexp_replace(i.indexdef, '\\(case_file_id, (created_at|at|happened_at)\\)', '(case_file_id, \\1, id)');
  end loop;
end $$;

grant create on schema public to guichet_definer;
alter function step_of_file() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function step_of_file() from public;
`;
