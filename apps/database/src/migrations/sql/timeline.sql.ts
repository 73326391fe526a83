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

grant create on schema public to guichet_definer;
alter function step_of_file() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function step_of_file() from public;
`;
