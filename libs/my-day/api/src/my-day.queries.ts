import { awaitedDays } from '@guichet/case-files-api';
import { namesOf } from '@guichet/people-api';
import { bearing, KEYS_WITHIN } from '@guichet/platform-api-kernel';

/** One line of one card, as the database answers it. */
export interface MyDayRow {
  readonly section: string;
  readonly total: number;
  readonly item: unknown;
}

const UNDECIDED = `array['requested', 'info_requested', 'waitlisted']`;
const NAMES = namesOf('f.id');
const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const SUBJECT = bearing('referral.subject', 'r.id', 'r.subject', 'r.case_file_id');

/** The heading of a referral; `other` is the organisation of the other side. */
const referral = (
  other: string,
  moved: string,
): string => `jsonb_build_object('id', r.id, 'status', r.status, 'subject', ${SUBJECT},
    'personLabel', r.person_label, 'urgency', r.urgency, 'organisationShortName', ${other}, 'sentAt', ${instant('r.sent_at')},
    'by', ${instant('r.decide_by')}, 'movedAt', ${instant(moved)})`;

/**
 * A card: its candidates with an order, counted before they are cut.
 * @param from table expression with columns `item`, `at` (sorting), `files` and `referrals` (what the line shows, for the record)
 */
const card = (section: string, order: string, from: string): string => `
  (select '${section}' as section, row_number() over (order by ${order}) as place, (count(*) over ())::integer as total,
     c.item, c.file, c.referral from (${from}) c order by ${order} limit $2)`;

/** Referrals that the member sent, or that were sent for an own file. */
const SENT = `
  from referral r join organisation o on o.id = r.to_organisation_id
  where (r.sender_id = (select ctx_member()) or r.case_file_id in (select id from own)) and r.sender_subjects && (select ctx_subjects())`;

/**
 * The first page with its record, in one statement. Every table is read under its own policy, so a card whose room is
 * closed to the member, or whose role has no such work, is empty.
 * $1 now, $2 lines of a card, $3 days of residence, $4 days of deadlines, $5 days until stuck, $6 days of news, $7 days for which a residence that ended is shown,
 * $8 days of actions, $9 days of reviews
 */
export const MY_DAY = `
with today as (select ($1::timestamptz at time zone 'Europe/Brussels')::date as day),
own as materialized (
  select f.id, f.last_activity_at from case_file f
  where f.lead_member_id = (select ctx_member()) and f.status not in ('closed', 'archived') and (select ctx_may('case_file.read'))
),
ending as materialized (
  select a.case_file_id, a.expires_on, case when a.from_organisation_id = (select ctx_organisation()) then b.short_name else o.short_name end as organisation
  from (
    select x.* from own w join sharing_agreement x on x.case_file_id = w.id
    union select x.* from team t join sharing_agreement x on x.to_team_id = t.id
      where t.staff_subject = any ((select ctx_subjects())::integer[]) and (select ctx_may('case_file.read'))) a
    join organisation o on o.id = a.from_organisation_id join organisation b on b.id = a.to_organisation_id
  where a.revoked_on is null and a.expires_on between (select day from today) and (select day from today) + agreement_remind_days()
    and not agreement_renewed(a.id, a.expires_on)
),
line as materialized (
${[
  card(
    'urgencies',
    'c.at, c.file',
    `select jsonb_build_object('caseFileId', f.id, 'names', ${NAMES}, 'id', u.item_id, 'kindCode', u.kind_code, 'what', ${bearing('urgency.what', 'u.id', 'u.what', 'u.case_file_id')},
         'openedAt', ${instant('u.opened_at')}, 'by', ${instant('u.due_at')}) as item,
       u.due_at as at, f.id as file, null::uuid as referral
     from (
       select x.* from urgency x where x.owner_member_id = (select ctx_member()) and x.superseded_at is null and x.solved_at is null
       union select x.* from team t join urgency x on x.owner_team_id = t.id
         where t.staff_subject = any ((select ctx_subjects())::integer[]) and x.superseded_at is null and x.solved_at is null
       union select x.* from own w join urgency x on x.case_file_id = w.id where x.superseded_at is null and x.solved_at is null) u
       cross join lateral (select u.case_file_id as id) f`,
  ),
  card(
    'planned',
    'c.at, c.file',
    `select jsonb_build_object('caseFileId', f.id, 'names', ${NAMES}, 'id', x.id, 'kind', x.kind, 'what', x.what, 'on', x.day) as item,
       x.day as at, f.id as file, null::uuid as referral
     from (
       select a.case_file_id, a.item_id as id, 'action' as kind, ${bearing('plan_action.what', 'a.id', 'a.what', 'a.case_file_id')} as what, a.due_on as day from plan_action a
         join plan_goal g on g.item_id = a.goal_id and g.superseded_at is null
         where a.member_id = (select ctx_member()) and a.superseded_at is null and a.state = 'to_do' and a.due_on <= (select day from today) + $8::integer
       union all
       select w.id, r.id, 'review', '', r.review_on from own w cross join lateral (
         select a.id, a.review_on from agreed_plan a where a.case_file_id = w.id order by a.number desc limit 1) r
         where r.review_on <= (select day from today) + $9::integer) x
       cross join lateral (select x.case_file_id as id) f`,
  ),
  card(
    'appointments',
    'c.at, c.appointment',
    `select jsonb_build_object('id', a.id, 'status', a.status, 'startsAt', ${instant('a.starts_at')}, 'subject', ${bearing('appointment.subject', 'a.id', 'a.subject', 'a.case_file_id')}, 'placeKind', a.place_kind,
         'names', ${NAMES}) as item, a.starts_at as at, a.case_file_id as file, null::uuid as referral, a.id as appointment
     from appointment_participant x join appointment a on a.id = x.appointment_id left join case_file f on f.id = a.case_file_id
     where x.member_id = (select ctx_member()) and a.status not in ('cancelled', 'moved')
       and a.starts_at >= day_start((select day from today)) and a.starts_at < day_start((select day from today) + 1)`,
  ),
  card(
    'tasks',
    'c.at, c.task',
    `select jsonb_build_object('id', k.id, 'title', ${bearing('task.title', 'k.id', 'k.title', 'k.case_file_id')}, 'dueOn', k.due_on, 'names', ${NAMES}) as item,
       k.due_on as at, f.id as file, null::uuid as referral, k.id as task
     from task k left join case_file f on f.id = k.case_file_id
     where k.owner_member_id = (select ctx_member()) and k.status = 'open' and k.due_on <= (select day from today)`,
  ),
  card(
    'toAnswer',
    'c.at, c.referral',
    `select ${referral('o.short_name', 'r.sent_at')} as item, coalesce(r.decide_by, r.sent_at) as at, null::uuid as file, r.id as referral
     from team t join referral r on r.to_team_id = t.id join organisation o on o.id = r.from_organisation_id
     where t.staff_subject = any ((select ctx_subjects())::integer[]) and (select ctx_may('referral.decide')) and r.status = any (${UNDECIDED})`,
  ),
  card(
    'waiting',
    'c.question desc, c.at, c.referral',
    `select ${referral('o.short_name', 'r.sent_at')} as item, coalesce(r.decide_by, r.sent_at) as at, r.status = 'info_requested' as question,
       null::uuid as file, r.id as referral ${SENT} and r.status = any (${UNDECIDED})`,
  ),
  card(
    'news',
    'c.at desc, c.referral',
    `select ${referral('o.short_name', 'coalesce(r.ended_at, r.decided_at)')} as item, coalesce(r.ended_at, r.decided_at) as at,
       null::uuid as file, r.id as referral ${SENT} and r.status not in ('draft', 'entered_in_error', 'cancelled') and r.kind <> 'information'
       and r.status <> all (${UNDECIDED}) and coalesce(r.ended_at, r.decided_at) > $1::timestamptz - make_interval(days => $6::integer)`,
  ),
  card(
    'checks',
    'c.at, c.referral',
    `select jsonb_build_object('referralId', r.id, 'subject', ${SUBJECT}, 'personLabel', r.person_label, 'months', k.months, 'dueOn', k.due_on) as item,
       k.due_on as at, null::uuid as file, r.id as referral
     from referral_check k join referral r on r.id = k.referral_id
     where k.answer is null and k.due_on <= (select day from today) and r.status = 'completed' and (select ctx_may('referral.write'))
       and (r.sender_id = (select ctx_member()) or r.case_file_id in (select id from own)) and r.sender_subjects && (select ctx_subjects())`,
  ),
  card(
    'residence',
    'c.at, c.file',
    `select jsonb_build_object('caseFileId', f.id, 'names', ${NAMES}, 'typeCode', d.type_code, 'validUntil', d.covers_until, 'prepareOn', d.prepare_on,
         'windowOpensOn', d.window_opens_on, 'windowClosesOn', d.window_closes_on) as item,
       coalesce(d.window_closes_on, d.covers_until) as at, f.id as file, null::uuid as referral
     from own f cross join lateral (
       select x.* from residence_document x where x.case_file_id = f.id and x.superseded_at is null and x.coverage <> 'none'
       order by case when x.covers_until >= (select day from today) then 0 when x.covers_until is null then 1 else 2 end, x.covers_until desc, x.coverage = 'title' desc limit 1) d
     where d.covers_until >= (select day from today) - $7::integer
       and coalesce(d.window_opens_on, d.covers_until) <= (select day from today) + $3::integer`,
  ),
  card(
    'deadlines',
    'c.at, c.file',
    `select jsonb_build_object('caseFileId', f.id, 'names', ${NAMES}, 'kind', x.kind, 'code', x.code, 'what', x.what, 'on', x.day) as item,
       x.day as at, f.id as file, null::uuid as referral
     from own f cross join lateral (
       select 'must_leave' as kind, h.kind_code as code, '' as what, h.must_leave_on as day from housing_situation h
       where h.case_file_id = f.id and h.superseded_at is null and h.must_leave_on is not null and (h.valid_until is null or h.valid_until >= (select day from today))
       union all
       select 'procedure', q.kind_code, ${bearing('residence_procedure.next_deadline_what', 'q.id', 'q.next_deadline_what', 'q.case_file_id')}, q.next_deadline_on from residence_procedure q
       where q.case_file_id = f.id and q.superseded_at is null and q.closed_on is null and q.next_deadline_on is not null
       union all
       (${awaitedDays('f.id', '(select day from today)')})) x
     where x.day between (select day from today) - $4::integer and (select day from today) + $4::integer
     union all
     select jsonb_build_object('caseFileId', f.id, 'names', ${NAMES}, 'kind', 'agreement', 'code', '', 'what', a.organisation, 'on', a.expires_on),
       a.expires_on, f.id, null::uuid
     from ending a cross join lateral (select a.case_file_id as id) f`,
  ),
  card(
    'stuck',
    'c.at, c.file',
    `select jsonb_build_object('caseFileId', f.id, 'names', ${NAMES}, 'lastActivityAt', ${instant('f.last_activity_at')}) as item,
       f.last_activity_at as at, f.id as file, null::uuid as referral
     from own f where f.last_activity_at < $1::timestamptz - make_interval(days => $5::integer)`,
  ),
  card(
    'accessRequests',
    'c.at, c.file',
    `select jsonb_build_object('caseFileId', f.id, 'names', ${NAMES}, 'id', a.id, 'requesterName', m.given_name || ' ' || m.family_name,
         'requesterOrganisation', o.short_name, 'askedAt', ${instant('a.created_at')}) as item,
       a.created_at as at, f.id as file, null::uuid as referral
     from own f join access_request a on a.case_file_id = f.id join member m on m.id = a.requester_id join organisation o on o.id = m.organisation_id
     where a.status = 'open' and a.requester_id <> (select ctx_member()) and (select ctx_may('access_request.decide'))`,
  ),
].join('\n  union all')}
),
recorded as (
  insert into audit_event (action, object_kind, object_ids, rooms)
  select 'my_day.read', 'case_file', array_agg(distinct l.file), '{identity,residence,housing,plan,income,employment}'::text[] from line l where l.file is not null having count(*) > 0
  union all
  select 'my_day.read', 'referral', array_agg(distinct l.referral), '{}'::text[] from line l where l.referral is not null having count(*) > 0
)
select l.section, l.total, l.item, ${KEYS_WITHIN} from line l order by l.section, l.place`;
