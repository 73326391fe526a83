import { sealOf } from '@guichet/platform-api-kernel';
import type { ReferralBox, ReferralKind, ReferralStatus, Urgency } from '@guichet/referrals-contract';

/** A line of a list as the database answers it. */
export interface ReferralItemRow {
  id: string;
  version: number;
  kind: ReferralKind;
  status: ReferralStatus;
  sender_side: boolean;
  receiver_side: boolean;
  subject: string;
  person_label: string;
  language_code: string | null;
  interpreter_needed: boolean;
  urgency: Urgency;
  from_team_id: string;
  from_team_name: string;
  from_organisation_id: string;
  from_organisation_name: string;
  to_team_id: string;
  to_team_name: string;
  to_organisation_id: string;
  to_organisation_name: string;
  sender_id: string;
  sender_name: string;
  responsible_id: string | null;
  responsible_name: string | null;
  case_file_id: string | null;
  created_at: Date;
  sent_at: Date | null;
  acknowledged_at: Date | null;
  acknowledge_by: Date | null;
  decide_by: Date | null;
  first_appointment_by: Date | null;
  expires_at: Date | null;
  decided_at: Date | null;
  first_contact_on: string | null;
  review_on: string | null;
  hold_until: string | null;
  ended_at: Date | null;
  state_since: Date | null;
  reason_code: string | null;
  outcome_code: string | null;
}

/**
 * The sheet, without the request. The file is named only to who may know it: that sub-select passes the file’s own policy.
 * What was declared an error has no content any more.
 */
export const ITEM_COLUMNS = `
  r.id, r.version, r.kind, r.status,
  r.sender_subjects && (select ctx_subjects()) as sender_side, r.receiver_subjects && (select ctx_subjects()) as receiver_side,
  case when r.status = 'entered_in_error' then '' else sealed_at('referral.subject', r.id, r.subject) end as subject, ${sealOf('r.case_file_id')},
  case when r.status = 'entered_in_error' then '' else r.person_label end as person_label,
  case when r.status <> 'entered_in_error' then r.language_code end as language_code,
  r.status <> 'entered_in_error' and r.interpreter_needed as interpreter_needed, r.urgency,
  r.from_team_id, ft.name as from_team_name, r.from_organisation_id, fo.short_name as from_organisation_name,
  r.to_team_id, tt.name as to_team_name, r.to_organisation_id, tu.short_name as to_organisation_name,
  r.sender_id, sm.given_name || ' ' || sm.family_name as sender_name,
  r.responsible_member_id as responsible_id, rm.given_name || ' ' || rm.family_name as responsible_name,
  (select f.id from case_file f where f.id = r.case_file_id) as case_file_id,
  r.created_at, r.sent_at, r.acknowledged_at, r.acknowledge_by, r.decide_by, r.first_appointment_by, r.expires_at, r.decided_at,
  r.first_contact_on::text, r.review_on::text, r.hold_until::text, r.ended_at,
  (select max(t.at) from referral_transition t where t.referral_id = r.id and t.from_status is distinct from t.to_status) as state_since,
  case when r.status <> 'entered_in_error' then r.reason_code end as reason_code,
  case when r.status <> 'entered_in_error' then r.outcome_code end as outcome_code`;

export const ITEM_JOINS = `
  join team ft on ft.id = r.from_team_id join organisation fo on fo.id = r.from_organisation_id
  join team tt on tt.id = r.to_team_id join organisation tu on tu.id = r.to_organisation_id
  join member sm on sm.id = r.sender_id left join member rm on rm.id = r.responsible_member_id`;

/** The teams the caller acts for: the own ones; all of the organisation for its manager. $4: only this one. Every list takes the same values, used or not. */
const MINE = `
moment as (select $2::timestamptz as now, $3::integer as quiet_days, $5::uuid as other_side, $6::text[] as urgencies),
mine as (
  select t.id from team t
  where (t.staff_subject = any ((select ctx_subjects())::integer[])
      or (select ctx_role()) = 'organisation_manager' and t.organisation_id = (select ctx_organisation()))
    and ($4::uuid is null or t.id = $4)
)`;

/** $1 states, $2 now, $3 days of quiet, $4 team, $5 organisation of the other side, $6 urgencies */
const RECEIVED = `
  from mine join referral r on r.to_team_id = mine.id
  where r.status = any ($1) and ($5::uuid is null or r.from_organisation_id = $5) and ($6::text[] is null or r.urgency = any ($6))`;
const SENT_OF = `
  where r.status = any ($1) and ($5::uuid is null or r.to_organisation_id = $5) and ($6::text[] is null or r.urgency = any ($6))`;
const TODAY = `($2::timestamptz at time zone 'Europe/Brussels')::date`;
const LAST_STEP = `
  cross join lateral (select coalesce(max(t.at), r.decided_at, r.created_at) as at from referral_transition t where t.referral_id = r.id) last`;

/**
 * What only a list is asked for, never a number of a tab: $10 kinds, $11 and $12 days of sending, $13 reason of a refusal,
 * $14 promised day of decision passed, counted as the dashboard counts it.
 */
const NARROWED = `
    and ($10::text[] is null or r.kind = any ($10)) and ($11::date is null or r.sent_at >= day_start($11))
    and ($12::date is null or r.sent_at < day_start($12 + 1)) and ($13::text is null or r.status = 'declined' and r.reason_code = $13)
    and (not $14::boolean or r.kind <> 'information' and r.status in ('requested', 'info_requested', 'waitlisted') and r.decide_by < day_start(${TODAY}))`;

const candidates = (narrowed: string): Readonly<Record<ReferralBox, string>> => ({
  to_answer: `select r.id, coalesce(r.decide_by, r.sent_at, r.created_at) as sort_at ${RECEIVED}${narrowed}`,
  team_underway: `select r.id, coalesce(r.decided_at, r.sent_at, r.created_at) as sort_at ${RECEIVED}${narrowed}`,
  sent: `
  select r.id, coalesce(r.sent_at, r.created_at) as sort_at from mine join referral r on r.from_team_id = mine.id ${SENT_OF}${narrowed}
  union
  select r.id, coalesce(r.sent_at, r.created_at) from case_file f join referral r on r.case_file_id = f.id ${SENT_OF}${narrowed}
    and f.lead_member_id = (select ctx_member()) and $4::uuid is null and r.sender_subjects && (select ctx_subjects())`,
  to_close: `
  select r.id, min(due.at) as sort_at
  from mine join referral r on r.to_team_id = mine.id ${LAST_STEP}
  cross join lateral (
    select r.first_appointment_by as at where r.status = 'accepted' and r.first_appointment_by < $2
    union all select day_start(r.hold_until + 1) where r.status = 'on_hold' and r.hold_until < ${TODAY}
    union all select last.at + make_interval(days => $3::integer) where r.status in ('accepted', 'in_progress') and last.at < $2 - make_interval(days => $3::integer)) due
  where r.status in ('accepted', 'in_progress', 'on_hold') and r.status = any ($1) and ($5::uuid is null or r.from_organisation_id = $5)
    and ($6::text[] is null or r.urgency = any ($6))${narrowed}
  group by r.id
  union all
  select r.id, min(day_start(c.due_on)) from mine join referral r on r.from_team_id = mine.id join referral_check c on c.referral_id = r.id ${SENT_OF}${narrowed}
    and r.status = 'completed' and c.answer is null and c.due_on <= ${TODAY} and (select ctx_may('referral.write'))
  group by r.id`,
});
const FILTERED = candidates(NARROWED);
const ALL = candidates('');

/** $7 and $8: where the page before ended; $9: items of a page. One more is read, to know whether there is a next page. */
function listOf(box: ReferralBox, newestFirst: boolean): string {
  const direction = newestFirst ? 'desc' : 'asc';
  const beyond = newestFirst ? '<' : '>';
  return `
with ${MINE}, candidates as (${FILTERED[box]}),
page as (
  select c.id, c.sort_at from candidates c
  where $7::timestamptz is null or (c.sort_at, c.id) ${beyond} ($7, $8::uuid)
  order by c.sort_at ${direction}, c.id ${direction} limit $9 + 1
), shown as (
  insert into audit_event (action, object_kind, object_ids)
  select 'referral.list', 'referral', array_agg(p.id) from (select id from page order by sort_at ${direction}, id ${direction} limit $9) p having count(*) > 0
)
select ${ITEM_COLUMNS}, to_char(p.sort_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as sort_key
from page p join referral r on r.id = p.id ${ITEM_JOINS}
order by p.sort_at ${direction}, p.id ${direction}`;
}

/** One page of each box with its record, in one statement. */
export const LISTS: Readonly<Record<ReferralBox, string>> = {
  to_answer: listOf('to_answer', false),
  to_close: listOf('to_close', false),
  sent: listOf('sent', true),
  team_underway: listOf('team_underway', true),
};

const counted = (box: ReferralBox, states: string): string =>
  `(select count(*)::integer from (${ALL[box].replaceAll('any ($1)', `any (${states})`)}) c)`;

/** Numbers for the tabs. $1 undecided states, $2 now, $3 days of quiet, $4 to $6 null, $7 live states and drafts, $8 states underway */
export const COUNTS = `
with ${MINE}
select ${counted('to_answer', '$1')} as "toAnswer", ${counted('sent', '$7')} as "sent",
  ${counted('team_underway', '$8')} as "teamUnderway", ${counted('to_close', `array_append($8::text[], 'completed')`)} as "toClose",
  ${counted('sent', `'{info_requested}'`)} as "questionsToAnswer"`;
