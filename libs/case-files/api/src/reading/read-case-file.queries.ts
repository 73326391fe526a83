import { AWAITED_DAYS_AHEAD, CHANGES_TOLD } from '@guichet/case-files-contract';
import { openable, sealOf } from '@guichet/platform-api-kernel';
import { HousingSituation } from '../housing-situation.entity';
import { ResidenceDocument } from '../residence-document.entity';
import { TrainingEpisode } from '../training-episode.entity';
import { EmploymentEpisode } from '../employment-episode.entity';
import { Project } from '../project.entity';
import { ResidenceProcedure } from '../residence-procedure.entity';
import { changesSince } from '../timeline/timeline.queries';
import type { TimelineSource } from '../timeline/timeline-source';
import {
  EMPLOYMENT_EPISODE,
  FRAME,
  HOUSING_SITUATION,
  NOTE,
  NOTE_ADDENDA,
  PROJECT,
  RESIDENCE_DOCUMENT,
  RESIDENCE_PROCEDURE,
  TRAINING_EPISODE,
  WITH_AUTHOR,
} from '../records/record-columns';
import { awaitedKinds } from './awaited-days';

const MOST_AWAITED = 12;
/** The latest of each kind; the room has the others. */
const MOST_CURRENT = 20;
/** The file shows the open ones first; the pages of referrals and agreements have the others. */
const MOST_LISTED = 30;
const MOST_ENDED = 12;
/** The nearest awaited days; more stand in their rooms. */
const AWAITED = `(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (
    select w.kind, w.code, w.text, w.day as "on" from (${awaitedKinds('f.id', 'today()')
      .map(
        (kind) =>
          `(select * from (${kind}) k (kind, code, text, day) where k.day <= today() + ${AWAITED_DAYS_AHEAD} order by k.day limit ${MOST_AWAITED})`,
      )
      .join(' union all ')}) w
    order by w.day, w.kind, w.text limit ${MOST_AWAITED}) q)`;

/** The last recorded of a kind that are current, in the order of the page. */
const current = (table: string, columns: string, order: string): string =>
  `(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (select ${FRAME}, ${columns}
    from (select * from ${table} t where t.case_file_id = f.id and t.superseded_at is null order by t.created_at desc limit ${MOST_CURRENT}) x ${WITH_AUTHOR}
    order by ${order}) q)`;

/** The rule in force for the document’s last day, as the database’s own clock chooses it, and what its type covers. */
const CLOCK_FACTS = `
  (select e.attributes ->> 'coverage' from reference_entry e where e.list = 'residence_document_type' and e.code = x.type_code) as coverage,
  (select jsonb_build_object('windowOpensDaysBefore', r.window_opens_days_before, 'windowClosesDaysBefore', r.window_closes_days_before,
      'prepareDaysBefore', r.prepare_days_before, 'provisional', r.provisional, 'cohortExpiresOn', r.cohort_expires_on,
      'source', r.source, 'reviewedOn', r.reviewed_on)
    from residence_rule_in_force(x.type_code, coalesce(x.valid_until, today())) r) as rule,
  (x.created_at at time zone 'Europe/Brussels')::date as "recordedOn"`;

const HEADER = `jsonb_build_object('id', f.id, 'version', f.version, 'reference', f.reference, 'status', f.status, 'openedOn', f.opened_on,
  'closedOn', f.closed_on, 'closureReason', f.closure_reason, 'closureNote', sealed_at('case_file.closure_note', f.id, f.closure_note), 'lastActivityAt', f.last_activity_at,
  'staffOfOrganisationId', f.staff_of_organisation_id,
  'restriction', (select jsonb_build_object('id', x.id, 'version', x.version, 'since', x.created_at) from file_restriction x where x.case_file_id = f.id and x.lifted_at is null),
  'lead', (select jsonb_build_object('id', m.id, 'name', m.given_name || ' ' || m.family_name, 'organisation', o.short_name)
    from member m join organisation o on o.id = m.organisation_id where m.id = f.lead_member_id),
  'team', (select jsonb_build_object('id', t.id, 'name', t.name) from team t where t.id = f.team_id),
  'organisation', (select jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) from organisation o where o.id = f.organisation_id))`;

const PERSON = `(select jsonb_build_object('version', p.version, 'familyNames', p.family_names, 'givenNames', p.given_names, 'knownAs', p.known_as,
  'ownScriptName', p.own_script_name, 'pronunciation', p.pronunciation, 'nameOrder', p.name_order, 'gender', p.gender, 'ownSentence', sealed_at('person.own_sentence', p.id, p.own_sentence),
  'birth', jsonb_build_object('year', p.birth_year, 'month', p.birth_month, 'day', p.birth_day, 'approximate', p.birth_approximate, 'assigned', p.birth_assigned),
  'aliases', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'version', a.version, 'spelling', a.spelling, 'source', a.source) order by a.created_at, a.spelling), '[]')
    from person_alias a where a.person_id = p.id),
  'nationalities', (select coalesce(jsonb_agg(n.country_code order by n.created_at, n.country_code), '[]') from person_nationality n where n.person_id = p.id))
  from person p where p.id = f.id)`;

const CONTACTS = `(select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'version', c.version, 'kind', c.kind, 'value', c.value, 'instructions', sealed_at('contact_method.instructions', c.id, c.instructions),
    'safe', c.safe, 'preferred', c.preferred, 'protected', c.protected, 'validUntil', c.valid_until) order by c.preferred desc, c.created_at, c.id), '[]')
  from contact_method c where c.person_id = f.id and (c.valid_until is null or c.valid_until >= today()))`;

const LANGUAGES = `(select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'version', l.version, 'languageCode', l.language_code, 'spokenLevel', l.spoken_level,
    'writtenLevel', l.written_level, 'preferred', l.preferred, 'interpreterNeeded', l.interpreter_needed) order by l.preferred desc, l.language_code), '[]')
  from person_language l where l.person_id = f.id)`;

const MEMBERS = `(select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.given_name || ' ' || m.family_name, 'organisation', o.short_name,
    'since', c.since, 'until', c.until) order by c.since, m.family_name), '[]')
  from case_file_member c join member m on m.id = c.member_id join organisation o on o.id = m.organisation_id
  where c.case_file_id = f.id and (c.until is null or c.until >= today()))`;

/** Grants that hold now, by team. */
const GRANTS = `(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (
    select t.id as "teamId", t.name as team, o.short_name as organisation, g.room, max(g.level) as level, min(g.starts_at) as since
    from access_grant g join team t on t.staff_subject = g.subject join organisation o on o.id = t.organisation_id
    where g.case_file_id = f.id and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())
    group by t.id, o.id, g.room order by t.name, t.id, g.room) q)`;

/** Rooms open to the actor alone because the glass was broken. */
const EMERGENCIES = `(select coalesce(jsonb_agg(distinct g.room), '[]') from access_grant g
    where g.case_file_id = f.id and g.source_kind = 'break_glass' and g.subject = any (ctx_subjects()) and g.starts_at <= now() and g.ends_at > now())`;

/** Who the subjects are that read the open rooms: teams, managers of an organisation, and members with the teams they work in. */
const SUBJECTS = `(select coalesce(jsonb_agg(to_jsonb(q) order by q.organisation, q.team nulls last, q.member nulls first), '[]') from (
    with s as (select distinct u as subject from door d cross join unnest(d.readers) u where d.readable)
    select s.subject, o.short_name as organisation, t.name as team, null::text as member, '{}'::integer[] as teams
      from s join team t on t.staff_subject = s.subject join organisation o on o.id = t.organisation_id
    union all select s.subject, o.short_name, null, null, '{}' from s join organisation o on o.managers_subject = s.subject
    union all select s.subject, o.short_name, null, m.given_name || ' ' || m.family_name,
        array(select t.staff_subject from team_membership tm join team t on t.id = tm.team_id
          where tm.member_id = m.id and t.active and tm.since <= today() and (tm.until is null or tm.until >= today()))
      from s join member m on m.subject = s.subject join organisation o on o.id = m.organisation_id) q)`;

const NOTES = `(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (select ${FRAME}, ${NOTE}, ${NOTE_ADDENDA} from note x ${WITH_AUTHOR}
    where x.case_file_id = f.id and x.superseded_at is null and x.adds_to_id is null order by x.happened_at desc, x.id desc limit $2) q)`;

/** Actions counted under one goal, no further than that. */
const MOST_ACTIONS = 200;
const actionsOf = (condition: string): string =>
  `(select count(*) from (select 1 from plan_action a where a.case_file_id = f.id and a.goal_id = g.item_id and a.superseded_at is null and ${condition} limit ${MOST_ACTIONS}) n)`;

/** The two tracks in short; tables of the plans, each under its own policy. */
const PLAN = `jsonb_build_object(
  'urgencies', (select coalesce(jsonb_agg(jsonb_build_object('id', u.item_id, 'kindCode', u.kind_code, 'levelCode', u.level_code, 'what', sealed_at('urgency.what', u.id, u.what),
      'openedAt', u.opened_at, 'dueAt', u.due_at, 'owner', coalesce((select m.given_name || ' ' || m.family_name from member m where m.id = u.owner_member_id),
        (select t.name from team t where t.id = u.owner_team_id))) order by u.due_at, u.item_id), '[]')
    from (select * from urgency u where u.case_file_id = f.id and u.superseded_at is null and u.solved_at is null order by u.due_at limit ${MOST_LISTED}) u),
  'goals', (select coalesce(jsonb_agg(jsonb_build_object('id', g.item_id, 'themeCode', n.theme_code, 'ownWords', sealed_at('plan_goal.own_words', g.id, g.own_words), 'state', g.state,
      'done', ${actionsOf(`a.state = 'done'`)}, 'all', ${actionsOf(`a.state <> 'no_longer_needed'`)})
      order by g.state in ('reached', 'changed_course'), (select c.created_at from plan_goal c where c.id = g.item_id), g.item_id), '[]')
    from (select * from plan_goal g where g.case_file_id = f.id and g.superseded_at is null order by g.created_at desc limit ${MOST_CURRENT}) g
      join plan_need n on n.item_id = g.need_id and n.case_file_id = f.id and n.superseded_at is null),
  'agreed', (select jsonb_build_object('number', a.number, 'agreedOn', a.agreed_on, 'reviewOn', a.review_on)
    from agreed_plan a where a.case_file_id = f.id order by a.number desc limit 1))`;

/** To the owning organisation all of them, to another the ones it is a side of. */
const AGREEMENTS = `(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (
    select a.id, a.version, a.from_organisation_id as "fromOrganisationId", ao.short_name as "fromOrganisation", a.to_organisation_id as "toOrganisationId",
      bo.short_name as "toOrganisation", a.to_team_id as "toTeamId", t.name as "toTeam", sealed_at('sharing_agreement.purpose', a.id, a.purpose) as purpose, a.rooms, a.refused_rooms as "refusedRooms",
      a.explained_in as "explainedIn", a.interpretation, sealed_at('sharing_agreement.interpreter_name', a.id, a.interpreter_name) as "interpreterName", a.notice_version as "noticeVersion", a.form,
      a.renews_id as "renewsId", a.scan_document_id as "scanDocumentId", agreement_renewed(a.id, a.expires_on) as renewed,
      (select p.kind from agreement_proof p where p.agreement_id = a.id) as "proofKind", a.given_on as "givenOn", a.expires_on as "expiresOn",
      a.revoked_on as "revokedOn", sealed_at('sharing_agreement.revocation_note', a.id, a.revocation_note) as "revocationNote", m.given_name || ' ' || m.family_name as "recordedBy", a.created_at as "recordedAt",
      case when a.revoked_on is not null then 'revoked' when a.expires_on < today() then 'expired' else 'live' end as state
    from sharing_agreement a join organisation ao on ao.id = a.from_organisation_id join organisation bo on bo.id = a.to_organisation_id
      join member m on m.id = a.recorded_by_id left join team t on t.id = a.to_team_id
    where a.case_file_id = f.id and ctx_organisation() in (f.organisation_id, a.from_organisation_id, a.to_organisation_id)
    order by a.created_at desc limit ${MOST_LISTED}) q)`;

const REFERRALS = `(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (
    select r.id, r.version, case when r.status = 'entered_in_error' then '' else sealed_at('referral.subject', r.id, r.subject) end as subject, r.status, r.kind,
      ft.name as "fromTeam", fo.short_name as "fromOrganisation", tt.name as "toTeam", tto.short_name as "toOrganisation",
      r.sent_at as "sentAt", r.decide_by as "decideBy", r.ended_at as "endedAt"
    from ((select * from referral r where r.case_file_id = f.id and r.ended_at is null order by r.created_at desc limit ${MOST_LISTED})
        union all (select * from referral r where r.case_file_id = f.id and r.ended_at is not null order by r.created_at desc limit ${MOST_ENDED})) r
      join team ft on ft.id = r.from_team_id join organisation fo on fo.id = r.from_organisation_id
      join team tt on tt.id = r.to_team_id join organisation tto on tto.id = r.to_organisation_id
    order by r.ended_at is null desc, r.created_at desc, r.id) q)`;

/**
 * The whole file in one statement: who may know it, what they may read of it, its line in the record and the mark of
 * the visit. Row-level security guards every table named here. $1 file, $2 notes of a page and one more.
 */
export const readCaseFile = (sources: readonly TimelineSource[]): string => `
with f as materialized (select c.* from case_file c where c.id = $1),
door as materialized (
  select r.room, r.readers, r.readers && ctx_subjects() and ctx_reads(r.room) as readable from case_room r where r.case_file_id = $1
), recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms, relation)
    select 'case_file.read', f.id, 'case_file', array(select d.room from door d where d.readable order by d.room), case_relation(f.id) from f
), visited as (
  insert into case_visit as c (member_id, case_file_id) select ctx_member(), f.id from f
  on conflict (member_id, case_file_id) do update
    set previous_at = case when c.at < now() - interval '30 minutes' then c.at else c.previous_at end, at = now()
  returning c.previous_at
)
select jsonb_build_object('today', today(), 'header', ${HEADER},
  'self', (select jsonb_build_object('sworn', m.secrecy_undertaking_on is not null, 'staffFileRight', m.staff_file_right,
    'protectedAddressRight', m.protected_address_right) from member m where m.id = ctx_member()),
  'doors', (select coalesce(jsonb_agg(jsonb_build_object('room', d.room, 'readers', d.readers)), '[]') from door d where d.readable),
  'counts', (select coalesce(jsonb_object_agg(n.kind, n.records), '{}') from record_count n where n.case_file_id = f.id and n.records > 0),
  'subjects', ${SUBJECTS},
  'members', ${MEMBERS},
  'grants', ${GRANTS},
  'emergencies', ${EMERGENCIES},
  'previousVisit', v.previous_at,
  'changes', ${changesSince(sources, 'v.previous_at', CHANGES_TOLD)},
  'openAccessRequests', case when f.managers && ctx_subjects() then (select count(*) from access_request q where q.case_file_id = f.id and q.status = 'open') else 0 end,
  'person', ${PERSON},
  'contacts', ${CONTACTS},
  'languages', ${LANGUAGES},
  'documents', ${current('residence_document', `${openable(ResidenceDocument, RESIDENCE_DOCUMENT)}, ${CLOCK_FACTS}`, `x.valid_until desc nulls first, x.created_at desc, x.id`)},
  'procedures', ${current('residence_procedure', openable(ResidenceProcedure, RESIDENCE_PROCEDURE), `x.closed_on desc nulls first, x.opened_on desc nulls last, x.id`)},
  'housing', ${current('housing_situation', openable(HousingSituation, HOUSING_SITUATION), `x.valid_until desc nulls first, x.valid_from desc nulls last, x.id`)},
  'training', ${current('training_episode', openable(TrainingEpisode, TRAINING_EPISODE), `x.valid_until desc nulls first, x.valid_from desc nulls last, x.id`)},
  'employment', ${current('employment_episode', openable(EmploymentEpisode, EMPLOYMENT_EPISODE), `x.valid_until desc nulls first, x.valid_from desc nulls last, x.id`)},
  'project', ${current('project', openable(Project, PROJECT), `x.valid_until desc nulls first, x.valid_from desc nulls last, x.id`)},
  'plan', ${PLAN},
  'awaited', ${AWAITED},
  'notes', ${NOTES},
  'draft', (select jsonb_build_object('nature', d.nature, 'audience', d.audience, 'body', sealed_at('note_draft.body', d.member_id, d.body), 'savedAt', d.saved_at)
    from note_draft d where d.member_id = ctx_member() and d.case_file_id = f.id),
  'agreements', ${AGREEMENTS},
  'referrals', ${REFERRALS}
) as file, ${sealOf('f.id')} from f cross join visited v`;
