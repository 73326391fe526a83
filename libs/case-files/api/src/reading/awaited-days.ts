/**
 * Days that the records of a file wait for: `kind`, `code`, `text`, `day`, each row under the policy of its room. A
 * refused or unanswered request waits for the end of the time to appeal, and no longer.
 * @param file the file, in SQL
 * @param today the day, in SQL
 */
export const awaitedKinds = (file: string, today: string): readonly string[] => [
  `
  select 'aid_decision' as kind, a.kind_code as code, a.asked_of as text, a.decision_due_on as day from aid_request a
  where a.case_file_id = ${file} and a.superseded_at is null and a.decision_code is null and a.decision_due_on is not null`,
  `select 'aid_appeal', a.kind_code, a.asked_of, a.appeal_until from aid_request a
  where a.case_file_id = ${file} and a.superseded_at is null and a.decision_code in ('refused', 'partly_granted', 'silence') and a.appeal_until >= ${today}`,
  `select 'housing_confirmation', h.kind_code, h.landlord, h.confirmation_due_on from housing_application h
  where h.case_file_id = ${file} and h.superseded_at is null and h.state_code in ('to_complete', 'on_list', 'offer', 'visit') and h.confirmation_due_on is not null`,
  `select 'employment_follow_up', u.kind_code, coalesce((select e.occupation from employment_episode e where e.id = u.employment_episode_id), ''), u.due_on
  from employment_follow_up u
  where u.case_file_id = ${file} and u.superseded_at is null and u.answered_on is null and u.due_on is not null`,
];

/** All of them at once. */
export const awaitedDays = (file: string, today: string): string => awaitedKinds(file, today).join('\n  union all\n  ');
