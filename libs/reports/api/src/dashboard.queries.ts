/** Counts for one viewer and records the look, in one statement. $1 first month, $2 last month, $3 organisation, $4 today. */
export const COUNT_DASHBOARD = `
with recorded as (
  insert into audit_event (action, object_kind, object_id) values ('dashboard.read', 'organisation', $3::uuid)
)
select report_dashboard($1::date, $2::date, $3::uuid, $4::date) as rows`;

/** The same for a file that leaves the guichet, with the words of the coded reasons. $5 language. */
export const COUNT_FOR_EXPORT = `
with recorded as (
  insert into audit_event (action, object_kind, object_id) values ('dashboard.exported', 'organisation', $3::uuid)
)
select report_dashboard($1::date, $2::date, $3::uuid, $4::date) as rows,
  (select json_object_agg(code, case $5 when 'en' then label_en else label_fr end) from reference_entry where list = 'referral_refusal_reason') as reasons`;

/** Adds up what changes have added to the summaries. */
export const FOLD_SUMMARIES = 'select fold_report_summaries()';
