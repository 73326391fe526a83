import type { Room, ShareableRoom } from '@guichet/access-contract';
import type { CheckAnswer, CheckMonths, ReferralStatus } from '@guichet/referrals-contract';
import { ITEM_COLUMNS, ITEM_JOINS } from './referral-list.queries';
import type { ReferralItemRow } from './referral-list.queries';

interface PartyJson {
  teamId: string;
  teamName: string;
  organisationId: string;
  organisationShortName: string;
}
interface MemberJson {
  id: string;
  name: string;
}

/** The page of a referral as the database answers it; instants inside JSON are ISO texts. */
export interface ReferralPageRow extends ReferralItemRow {
  manager_side: boolean;
  request: string;
  practical_limits: string;
  rooms: ShareableRoom[];
  agreement_id: string | null;
  agreement: { givenOn: string; expiresOn: string; revokedOn: string | null } | null;
  legal_ground_code: string | null;
  legal_ground_note: string;
  joint_appointment_at: Date | null;
  acknowledged_by: MemberJson | null;
  estimate: string;
  reason_note: string;
  alternative_team: PartyJson | null;
  handed_back: boolean;
  outcome_note: string;
  origin_referral_id: string | null;
  followed_by: { id: string; status: ReferralStatus; to: PartyJson }[];
  history: {
    action: string;
    fromStatus: ReferralStatus | null;
    toStatus: ReferralStatus;
    actor: (MemberJson & { organisationShortName: string }) | null;
    at: string;
    reasonCode: string | null;
    note: string;
  }[];
  amendments: { number: number; actor: MemberJson; at: string; reason: string; before: string }[];
  checks: {
    months: CheckMonths;
    dueOn: string;
    answer: CheckAnswer | null;
    answeredAt: string | null;
    answeredBy: MemberJson | null;
  }[];
  contributions: {
    id: string;
    room: Room;
    kindCode: string | null;
    text: string;
    recordedAt: string;
    author: MemberJson;
  }[];
}

const MEMBER = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.given_name || ' ' || ${alias}.family_name)`;
const PARTY = (team: string, organisation: string): string =>
  `jsonb_build_object('teamId', ${team}.id, 'teamName', ${team}.name, 'organisationId', ${organisation}.id, 'organisationShortName', ${organisation}.short_name)`;
const INSTANT = (value: string): string => `to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const IN_ERROR = `r.status = 'entered_in_error'`;
const FROM_SENDER = 'r.sender_subjects && (select ctx_subjects())';
const FROM_RECEIVER = 'r.receiver_subjects && (select ctx_subjects())';
/**
 * What the receiving team recorded itself: each row passes the policy of its room, which lets a team read its own. What
 * stands in a closed room is its author’s and no team’s, so it is not here.
 */
const OWN_RECORDS = `
  select d.id, 'household' as room, d.relation_code as kind_code, '' as text, d.created_at, d.author_id from household_member d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'residence', d.type_code, '', d.created_at, d.author_id from residence_document d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'residence', d.kind_code, '', d.created_at, d.author_id from residence_procedure d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'housing', d.kind_code, '', d.created_at, d.author_id from housing_situation d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'training', d.kind_code, d.title, d.created_at, d.author_id from training_episode d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'employment', d.kind_code, d.occupation, d.created_at, d.author_id from employment_episode d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'project', d.stage_code, d.title, d.created_at, d.author_id from project d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'household', d.stage_code, d.guardian, d.created_at, d.author_id from guardianship d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'income', d.kind_code, d.payer, d.created_at, d.author_id from income d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'income', d.kind_code, d.creditor, d.created_at, d.author_id from debt d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'income', d.kind_code, d.asked_of, d.created_at, d.author_id from aid_request d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'health', d.kind_code, sealed_at('health_coverage.insurer', d.id, d.insurer), d.created_at, d.author_id from health_coverage d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'health', d.need_code, '', d.created_at, d.author_id from care_need d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'participation', d.kind_code, d.activity, d.created_at, d.author_id from participation d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'housing', d.kind_code, d.landlord, d.created_at, d.author_id from housing_application d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'housing', d.shelter_code, '', d.created_at, d.author_id from shelter_night d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'housing', d.kind_code, d.holder, d.created_at, d.author_id from reference_address d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'employment', d.kind_code, '', d.created_at, d.author_id from employment_follow_up d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'language', d.language_code, d.test_name, d.created_at, d.author_id from language_assessment d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'education', d.level_code, d.school, d.created_at, d.author_id from schooling d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'education', d.level_code, d.title, d.created_at, d.author_id from diploma d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'education', d.authority_code, d.diploma_title, d.created_at, d.author_id from equivalence d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'skills', null, d.name, d.created_at, d.author_id from skill d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'skills', d.occupation_code, '', d.created_at, d.author_id from occupation_sought d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'training', d.situation_code, '', d.created_at, d.author_id from pathway d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'training', d.module_code, d.provider_name, d.created_at, d.author_id from pathway_module d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'training', null, to_char(d.hours, 'FM990.0') || ' h', d.created_at, d.author_id from attended_hours d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, 'project', d.stage_code, d.agreed, d.created_at, d.author_id from project_step d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject
  union all select d.id, d.room, null, sealed_at('note.body', d.id, d.body), d.created_at, d.author_id from note d where d.case_file_id = r.case_file_id and d.owner_subject = tt.staff_subject`;

const CONTRIBUTIONS = `
  (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'room', o.room, 'kindCode', o.kind_code, 'text', o.text, 'recordedAt', ${INSTANT('o.created_at')},
      'author', ${MEMBER('m')}) order by o.created_at, o.id), '[]')
    from (${OWN_RECORDS}) o join member m on m.id = o.author_id
    where r.ended_at is not null and not ${IN_ERROR} and ${FROM_RECEIVER})`;

/**
 * The page with its record, in one statement. The first time somebody of the receiving team opens it, that is written
 * down, and the sender is told. $1 the referral, $2 now.
 */
export const PAGE = `
with opened as (
  update referral r set acknowledged_at = $2, acknowledged_by_id = (select ctx_member())
  where r.id = $1 and r.acknowledged_at is null and r.status in ('requested', 'info_requested', 'waitlisted') and r.sender_id <> (select ctx_member())
    and exists (select 1 from team t where t.id = r.to_team_id and t.staff_subject = any ((select ctx_subjects())::integer[]))
  returning r.id
), told as (
  select announce_referral(o.id, 'referral.acknowledged', 'sender') from opened o
), page as (
  select ${ITEM_COLUMNS}, tt.staff_subject,
    exists (select 1 from organisation o where o.id = r.from_organisation_id and o.managers_subject = any ((select ctx_subjects())::integer[])) as manager_side,
    case when ${IN_ERROR} then '' else sealed_at('referral.request', r.id, r.request) end as request,
    case when ${IN_ERROR} then '' else sealed_at('referral.practical_limits', r.id, r.practical_limits) end as practical_limits,
    case when ${IN_ERROR} then '{}' else r.rooms end as rooms,
    case when ${FROM_SENDER} then r.agreement_id end as agreement_id,
    (select jsonb_build_object('givenOn', a.given_on, 'expiresOn', a.expires_on, 'revokedOn', a.revoked_on) from referral_agreement(r.id) a) as agreement,
    r.legal_ground_code, case when ${FROM_SENDER} and not ${IN_ERROR} then sealed_at('referral.legal_ground_note', r.id, r.legal_ground_note) else '' end as legal_ground_note,
    r.joint_appointment_at,
    (select ${MEMBER('m')} from member m where m.id = coalesce(r.acknowledged_by_id, (select (select ctx_member()) from opened))) as acknowledged_by,
    sealed_at('referral.estimate', r.id, r.estimate) as estimate,
    case when ${IN_ERROR} then '' else sealed_at('referral.reason_note', r.id, r.reason_note) end as reason_note,
    (select ${PARTY('t', 'o')} from team t join organisation o on o.id = t.organisation_id where t.id = r.alternative_team_id) as alternative_team,
    r.handed_back,
    case when ${IN_ERROR} then '' else sealed_at('referral.outcome_note', r.id, r.outcome_note) end as outcome_note,
    (select b.id from referral b where b.id = r.origin_referral_id and ${FROM_SENDER}) as origin_referral_id,
    (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'status', n.status, 'to', ${PARTY('t', 'o')}) order by n.created_at), '[]')
      from referral n join team t on t.id = n.to_team_id join organisation o on o.id = t.organisation_id
      where n.case_file_id = r.case_file_id and n.origin_referral_id = r.id and ${FROM_SENDER}) as followed_by,
    (select coalesce(jsonb_agg(jsonb_build_object('action', h.action, 'fromStatus', h.from_status, 'toStatus', h.to_status, 'at', ${INSTANT('h.at')},
        'actor', case when m.id is not null then ${MEMBER('m')} || jsonb_build_object('organisationShortName', o.short_name) end,
        'reasonCode', case when not ${IN_ERROR} then h.reason_code end,
        'note', case when ${IN_ERROR} and h.action <> 'void' then '' else sealed_at('referral_transition.note', h.id, h.note) end) order by h.at, h.id), '[]')
      from referral_transition h left join member m on m.id = h.actor_id left join organisation o on o.id = m.organisation_id
      where h.referral_id = r.id) as history,
    (select coalesce(jsonb_agg(jsonb_build_object('number', a.number, 'actor', ${MEMBER('m')}, 'at', ${INSTANT('a.at')},
        'reason', case when ${IN_ERROR} then '' else sealed_at('referral_amendment.reason', a.id, a.reason) end,
        'before', case when ${IN_ERROR} then '{}' else sealed_at('referral_amendment.before', a.id, a.before) end) order by a.number), '[]')
      from referral_amendment a join member m on m.id = a.actor_id where a.referral_id = r.id) as amendments,
    (select coalesce(jsonb_agg(jsonb_build_object('months', c.months, 'dueOn', c.due_on, 'answer', c.answer, 'answeredAt', ${INSTANT('c.answered_at')},
        'answeredBy', case when m.id is not null then ${MEMBER('m')} end) order by c.months), '[]')
      from referral_check c left join member m on m.id = c.answered_by_id where c.referral_id = r.id and ${FROM_SENDER} and not ${IN_ERROR}) as checks,
    ${CONTRIBUTIONS} as contributions, r.case_file_id as recorded_file_id
  from referral r ${ITEM_JOINS}
  where r.id = $1
), shown as (
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation)
  select 'referral.read', p.recorded_file_id, 'referral', p.id,
    array(select distinct c ->> 'room' from jsonb_array_elements(p.contributions) c order by 1),
    case when p.sender_side then 'sender' else 'receiver' end
  from page p
)
select p.*, coalesce(p.acknowledged_at, (select $2::timestamptz from opened)) as acknowledged_at, (select count(*) from told) as told
from page p`;

/** Other teams that share a theme with the one that was asked. $1 the referral, $2 today. */
export const ALTERNATIVES = `
with asked as (
  select r.id, r.case_file_id, r.to_team_id, r.from_team_id, r.language_code, r.reason_code, t.themes
  from referral r join team t on t.id = r.to_team_id where r.id = $1 and r.status <> 'entered_in_error' and r.sender_subjects && (select ctx_subjects())
), found as (
  select t.*, o.short_name, a.language_code, a.reason_code, array(select x from unnest(t.themes) x where x = any (a.themes) order by x) as shared
  from asked a join team t on t.themes && a.themes and t.id <> a.to_team_id and t.id <> a.from_team_id join organisation o on o.id = t.organisation_id
  where t.active and o.active and t.accepts_referrals
    and not exists (select 1 from team_closure c where c.team_id = t.id and $2::date between c.starts_on and c.ends_on)
), shown as (
  insert into audit_event (action, case_file_id, object_kind, object_id, relation)
  select 'referral.alternatives', a.case_file_id, 'referral', a.id, 'sender' from asked a
)
select a.language_code as "languageCode", a.reason_code as "reasonCode",
  coalesce((select jsonb_agg(jsonb_build_object('teamId', f.id, 'teamName', f.name, 'organisationId', f.organisation_id, 'organisationShortName', f.short_name,
    'description', f.description, 'conditions', f.conditions, 'sharedThemes', f.shared, 'speaksLanguage', f.language_code is not null and f.language_code = any (f.languages),
    'asksResidenceDocument', f.asks_residence_document, 'decideWithinDays', f.decide_within_days, 'medianAnswerDays', round(d.median_days::numeric, 1)))
    from found f left join team_answer_days(array(select id from found)) d on d.team_id = f.id), '[]') as teams
from asked a`;
