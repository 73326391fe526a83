/** An open urgency excuses absences by default: the diary asks the plan, as far as its reader may read the plan. */
export const OPEN_URGENCY_EXCUSES = /* sql */ `
create or replace function absence_excused_by_default(p_case uuid) returns boolean language sql stable
  return exists (select 1 from urgency u where u.case_file_id = p_case and u.superseded_at is null and u.solved_at is null);
`;
