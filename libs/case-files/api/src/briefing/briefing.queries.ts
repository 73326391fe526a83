import type { Room } from '@guichet/access-contract';
import { sealOf } from '@guichet/platform-api-kernel';
import type { RecordKind } from '@guichet/case-files-contract';
import { awaitedDays } from '../reading/awaited-days';
import { instant } from '../records/record-columns';
import { KINDS_OF_RECORD } from '../records/record-kinds';
import { newestOf } from '../timeline/timeline.queries';
import type { TimelineSource } from '../timeline/timeline-source';

/** Most lines a section is given before they are fitted to the page. */
const MOST = 25;
const LAST_EVENTS = 6;

/** Reference list of the code by which each kind tells the situation; kinds without one speak by their text. */
const SITUATION: Readonly<Partial<Record<RecordKind, string>>> = {
  'residence-documents': 'residence_document_type',
  'residence-procedures': 'residence_procedure_kind',
  'housing-situations': 'housing_kind',
  'training-episodes': 'training_kind',
  'employment-episodes': 'employment_kind',
  projects: 'project_stage',
  'household-members': 'household_relation',
  incomes: 'income_kind',
  'health-coverages': 'health_coverage_kind',
  schoolings: 'isced_level',
  'rights-matters': 'rights_matter_kind',
  participations: 'participation_kind',
  pathways: 'integration_stage',
};

const label = (list: string, code: string): string =>
  `coalesce((select case when $2 = 'en' then e.label_en else e.label_fr end from reference_entry e where e.list = '${list}' and e.code = ${code}), '')`;
const lines = (rows: string, order: string): string =>
  `(select coalesce(jsonb_agg(to_jsonb(q) order by ${order}), '[]') from (${rows}) q)`;
const line = (kind: string, parts: { label?: string; text: string; who?: string; on?: string; room?: Room }): string =>
  `'${kind}' as kind, ${parts.label ?? `''`} as label, ${parts.text} as text, ${parts.who ?? `''`} as who, ${parts.on ? isoText(parts.on) : 'null::text'} as "on", ${parts.room ? `'${parts.room}'` : 'null'}::text as room`;
const name = (member: string): string =>
  `coalesce((select m.given_name || ' ' || m.family_name from member m where m.id = ${member}), '')`;
/** A day or an instant as ISO 8601 writes it; a cast to text would put a space before the hour. */
const isoText = (expression: string): string => `to_jsonb(${expression}) #>> '{}'`;
const CONTACT_INSTRUCTIONS = `sealed_at('contact_method.instructions', c.id, c.instructions)`;
const day = (expression: string): string => `(${expression})::date`;

const RISKS = lines(
  `(select ${line('urgency', { label: label('urgency_kind', 'u.kind_code'), text: `sealed_at('urgency.what', u.id, u.what)`, who: `coalesce(nullif(${name('u.owner_member_id')}, ''), (select t.name from team t where t.id = u.owner_team_id), '')`, on: 'u.due_at', room: 'plan' })}
     from urgency u where u.case_file_id = $1 and u.superseded_at is null and u.solved_at is null order by u.due_at limit ${MOST})
   union all (select ${line('unsafe_contact', { text: `c.value || coalesce(nullif(', ' || ${CONTACT_INSTRUCTIONS}, ', '), '')`, room: 'contact' })}
     from contact_method c where c.person_id = $1 and not c.safe and (c.valid_until is null or c.valid_until >= today()) limit ${MOST})
   union all (select ${line('protection', { label: label('protection_measure', 'r.protection_code'), text: `sealed_at('rights_matter.safe_contact', r.id, r.safe_contact)`, on: 'r.valid_until', room: 'rights_violence' })}
     from rights_matter r where r.case_file_id = $1 and r.superseded_at is null and (r.protection_code is not null or r.safe_contact <> '') order by r.created_at desc limit ${MOST})`,
  `q.kind <> 'urgency', q."on" nulls last`,
);

const OPEN = lines(
  `(select ${line('referral', { label: `r.status`, text: `sealed_at('referral.subject', r.id, r.subject)`, who: `(select o.short_name from organisation o where o.id = r.to_organisation_id)`, on: 'r.decide_by' })}
     from referral r where r.case_file_id = $1 and r.ended_at is null and r.status <> 'draft' order by r.created_at desc limit ${MOST})
   union all (select ${line('procedure', { label: label('residence_procedure_kind', 'p.kind_code'), text: label('residence_procedure_stage', 'p.stage'), who: `sealed_at('residence_procedure.lawyer', p.id, p.lawyer)`, on: 'p.stage_since', room: 'residence' })}
     from residence_procedure p where p.case_file_id = $1 and p.superseded_at is null and p.closed_on is null order by p.created_at desc limit ${MOST})
   union all (select ${line('decision', { label: label('aid_request_kind', 'a.kind_code'), text: 'a.asked_of', on: 'a.decision_due_on', room: 'income' })}
     from aid_request a where a.case_file_id = $1 and a.superseded_at is null and a.decision_code is null order by a.decision_due_on limit ${MOST})`,
  `q."on" nulls last`,
);

const CLOCKS = lines(
  `(select ${line('residence_end', { label: label('residence_document_type', 'd.type_code'), text: `''`, on: 'd.valid_until', room: 'residence' })}
     from residence_document d where d.case_file_id = $1 and d.superseded_at is null and d.valid_until >= today() - 90 order by d.valid_until limit ${MOST})
   union all (select ${line('awaited', { label: 'w.kind', text: 'w.text', on: 'w.day' })} from (${awaitedDays('$1', 'today()')}) w order by w.day limit ${MOST})
   union all (select ${line('plan_review', { text: `'n° ' || g.number`, on: 'g.review_on', room: 'plan' })} from agreed_plan g where g.case_file_id = $1 order by g.number desc limit 1)`,
  `q."on"`,
);

const NEXT = lines(
  `(select ${line('task', { text: `sealed_at('task.title', t.id, t.title)`, who: `coalesce(nullif(${name('t.owner_member_id')}, ''), (select w.name from team w where w.id = t.owner_team_id), '')`, on: 't.due_on' })}
     from task t where t.case_file_id = $1 and t.status = 'open' order by t.due_on limit ${MOST})
   union all (select ${line('action', { text: `sealed_at('plan_action.what', a.id, a.what)`, who: `coalesce(nullif(${name('a.member_id')}, ''), (select o.short_name from organisation o where o.id = a.organisation_id), '')`, on: 'a.due_on', room: 'plan' })}
     from plan_action a where a.case_file_id = $1 and a.superseded_at is null and a.state = 'to_do' order by a.due_on nulls last limit ${MOST})
   union all (select ${line('appointment', { text: `sealed_at('appointment.subject', b.id, b.subject)`, who: `coalesce((select o.short_name from organisation o where o.id = b.organisation_id), '')`, on: 'b.starts_at' })}
     from appointment b where b.case_file_id = $1 and b.status = 'booked' and b.starts_at > now() order by b.starts_at limit ${MOST})
   union all (select ${line('deadline', { text: `sealed_at('residence_procedure.next_deadline_what', p.id, p.next_deadline_what)`, who: `sealed_at('residence_procedure.lawyer', p.id, p.lawyer)`, on: 'p.next_deadline_on', room: 'residence' })}
     from residence_procedure p where p.case_file_id = $1 and p.superseded_at is null and p.closed_on is null and p.next_deadline_on is not null order by p.next_deadline_on limit ${MOST})`,
  `q."on" nulls last`,
);

/** The last record of each kind that says how things stand; one line for each room follows from them. */
const STANDING = lines(
  KINDS_OF_RECORD.filter(({ kind }) => SITUATION[kind])
    .map(
      ({ kind, name: table, room, code, text }) =>
        `(select ${line('room', { label: label(SITUATION[kind] ?? '', code), text, on: day('x.created_at'), room })} from ${table} x
       where x.case_file_id = $1 and x.superseded_at is null order by x.created_at desc limit 1)`,
    )
    .join('\n   union all '),
  'q.room, q.label',
);

const events = (
  sources: readonly TimelineSource[],
): string => `(select coalesce(jsonb_agg(jsonb_build_object('kind', 'event', 'label', h.kind, 'text', h.text,
    'who', coalesce((select o.short_name from organisation o where o.id = h.organisation_id), ''), 'on', ${instant('h.at')}, 'room', h.room) order by h.at desc, h.id desc), '[]')
  from (${newestOf(sources, 's.at <= now()', 'at desc, id desc', LAST_EVENTS)}) h)`;

const PERSON = `jsonb_build_object('reference', f.reference, 'openedOn', f.opened_on, 'lead', ${name('f.lead_member_id')},
  'team', (select t.name from team t where t.id = f.team_id), 'organisation', (select o.short_name from organisation o where o.id = f.organisation_id),
  'name', coalesce((select coalesce(nullif(p.known_as, ''), p.given_names) || ' ' || p.family_names from person p where p.id = f.id), f.reference),
  'pronunciation', coalesce((select p.pronunciation from person p where p.id = f.id), ''),
  'ownSentence', coalesce((select sealed_at('person.own_sentence', p.id, p.own_sentence) from person p where p.id = f.id), ''),
  'languages', (select coalesce(jsonb_agg(jsonb_build_object('label', ${label('language', 'l.language_code')}, 'interpreterNeeded', l.interpreter_needed)
      order by l.preferred desc, l.language_code), '[]') from person_language l where l.person_id = f.id and (l.preferred or l.interpreter_needed)),
  'safeContact', coalesce((select c.value || coalesce(nullif(', ' || ${CONTACT_INSTRUCTIONS}, ', '), '') from contact_method c
    where c.person_id = f.id and c.safe and (c.valid_until is null or c.valid_until >= today()) order by c.preferred desc, c.created_at limit 1), ''))`;

/**
 * Everything the briefing is made from, in one statement, each part under the policies of its own tables; whoever prints it
 * leaves a line of its own in the record. $1 file, $2 language, $3 action recorded.
 */
export const readBriefing = (sources: readonly TimelineSource[]): string => `
with f as materialized (select c.* from case_file c where c.id = $1),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms, relation)
    select $3::text, f.id, 'briefing',
      array(select r.room from case_room r where r.case_file_id = f.id and r.readers && ctx_subjects() and ctx_reads(r.room) order by 1), case_relation(f.id) from f
)
select jsonb_build_object('person', ${PERSON}, 'risks', ${RISKS}, 'open', ${OPEN}, 'clocks', ${CLOCKS}, 'next', ${NEXT}, 'situation', ${STANDING},
  'events', ${events(sources)}) as briefing, ${sealOf('f.id')} from f`;
