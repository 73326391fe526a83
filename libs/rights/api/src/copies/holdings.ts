import { sealOf } from '@guichet/platform-api-kernel';
import { AUTHOR, KINDS_OF_RECORD, NOTE, WITH_AUTHOR } from '@guichet/case-files-api';

/** One kind of thing that is held of a person: its part of the copy, and how it is read under the policies of its table. $1 file. */
export interface Holding {
  readonly section: string;
  readonly kind: string;
  /** The table whose rows it reads. */
  readonly table: string;
  /** The facts, as an object in SQL, of the row `x`. */
  readonly facts: string;
  /** Column that names the file. */
  readonly of?: string;
  /** Joins that give the author `m` and the organisation `o`; nobody in particular when left out. */
  readonly author?: string;
}

/** What every table carries for itself, and what is nobody’s business but the machine’s. */
const OWN_COLUMNS = `array['id','version','created_at','case_file_id','person_id','owner_organisation_id','owner_subject','author_id','supersedes_id','item_id',
  'participant_subjects','team_subject','calendar_uid','sequence','booked_by_id','organisation_id','team_id','recorded_by_id','moved_to_id','origin_id','adds_to_id',
  'validated_by_id','owner_member_id','owner_team_id','member_id','sender_subjects','receiver_subjects','goal_id','need_id']`;
/** Every column of the row `x`, under the names of the interface; sealed texts with the place where they stand. */
const whole = (table: string): string =>
  `(select coalesce(jsonb_object_agg(lower(left(w.name, 1)) || substr(w.name, 2), w.value), '{}') from jsonb_each(to_jsonb(x) - ${OWN_COLUMNS}) e,
    lateral (select replace(initcap(replace(e.key, '_', ' ')), ' ', '') as name,
      case jsonb_typeof(e.value) when 'string' then to_jsonb(sealed_at('${table}.' || e.key, x.id, e.value #>> '{}'))
        when 'object' then sealed_within('${table}.' || e.key, x.id, e.value) when 'array' then sealed_within('${table}.' || e.key, x.id, e.value) else e.value end as value) w)`;

const about = (section: string, table: string, author?: string): Holding => ({
  section,
  kind: table,
  table,
  facts: whole(table),
  ...(author === undefined ? { of: 'person_id' } : { author }),
});
const CHANGED = `'correctionReason', x.correction_reason, 'replacedAt', x.superseded_at`;

/**
 * Everything that is held of a person and that a copy hands over. `apps/api/spec/rights/person-copies.spec.ts` compares
 * it with the tables of the database: a new table is handed over, or it says there why not.
 */
export const HOLDINGS: readonly Holding[] = [
  { section: 'identity', kind: 'person', table: 'person', facts: whole('person'), of: 'id' },
  about('identity', 'person_alias'),
  { ...about('identity', 'person_nationality'), facts: `jsonb_build_object('countryCode', x.country_code)` },
  about('identity', 'own_number'),
  about('contact', 'contact_method'),
  about('language', 'person_language'),
  {
    section: 'identity',
    kind: 'person_change',
    table: 'person_change',
    facts: `jsonb_build_object('before', sealed_within(case x.room when 'identity' then 'person.own_sentence' else 'contact_method.instructions' end, x.object_id, x.former), 'source', x.source, 'correctionReason', x.reason, 'validUntil', x.true_until)`,
    of: 'person_id',
    author: 'join member m on m.id = x.changed_by_id join organisation o on o.id = x.organisation_id',
  },
  ...KINDS_OF_RECORD.map(({ room, name, columns }): Holding => ({
    section: room,
    kind: name,
    table: name,
    facts: `(select to_jsonb(q) || jsonb_build_object(${CHANGED}) from (select ${columns}) q)`,
    author: WITH_AUTHOR,
  })),
  {
    section: 'journal',
    kind: 'note',
    table: 'note',
    facts: `(select to_jsonb(q) - array['originId','addsToId'] || jsonb_build_object(${CHANGED}) from (select ${NOTE}) q)`,
    author: WITH_AUTHOR,
  },
  ...['urgency', 'plan_need', 'plan_goal', 'plan_action', 'agreed_plan', 'autonomy_rating'].map((table) =>
    about('plan', table, WITH_AUTHOR),
  ),
  {
    section: 'documents',
    kind: 'document',
    table: 'document',
    facts: `jsonb_build_object('kindCode', x.kind_code, 'title', sealed_at('document.title', x.id, x.title), 'room', x.room, 'expiresOn', x.expires_on, 'withdrawnAt', x.withdrawn_at, 'withdrawalReason', sealed_at('document.withdrawal_reason', x.id, x.withdrawal_reason))`,
    author: WITH_AUTHOR,
  },
  {
    section: 'appointments',
    kind: 'appointment',
    table: 'appointment',
    facts: `jsonb_build_object('status', x.status, 'startsAt', x.starts_at, 'endsAt', x.ends_at, 'subject', sealed_at('appointment.subject', x.id, x.subject), 'place', sealed_at('appointment.place', x.id, x.place),
      'externals', sealed_at('appointment.externals', x.id, x.externals), 'note', sealed_at('appointment.note', x.id, x.note), 'reasonCode', x.reason_code)`,
    author: 'join member m on m.id = x.booked_by_id join organisation o on o.id = x.organisation_id',
  },
  {
    section: 'statements',
    kind: 'person_statement',
    table: 'person_statement',
    facts: `jsonb_build_object('room', x.fact_room, 'kind', x.fact_kind, 'text', sealed_at('person_statement.text', x.id, x.text), 'saidOn', x.said_on,
      'takenBackOn', (select w.said_on from person_statement_withdrawal w where w.statement_id = x.id),
      'takenBackReason', (select w.reason from person_statement_withdrawal w where w.statement_id = x.id))`,
    author: 'join member m on m.id = x.author_id join organisation o on o.id = m.organisation_id',
  },
  {
    section: 'requests',
    kind: 'rights_request',
    table: 'rights_request',
    facts: `jsonb_build_object('kind', x.kind, 'state', x.state, 'receivedOn', x.received_on, 'statement', sealed_at('rights_request.statement', x.id, x.statement), 'answer', sealed_at('rights_request.answer', x.id, x.answer), 'refusalCode', x.refusal_code)`,
    author: 'join member m on m.id = x.received_by_id join organisation o on o.id = m.organisation_id',
  },
];

/** The room of a note is its own: confidences stand apart; and so is that of a change of the person’s own facts. */
const sectionOf = ({ section, kind }: Holding): string =>
  kind === 'note' || kind === 'person_change' ? 'x.room' : `'${section}'`;

const read = (holding: Holding): string => {
  const { kind, table, facts, of = 'case_file_id', author } = holding;
  const id = table === 'person_nationality' ? `x.person_id` : 'x.id';
  const who = author ? `${AUTHOR} ->> 'name', ${AUTHOR} ->> 'organisation'` : 'null, null';
  return `select ${sectionOf(holding)} as section, '${kind}' as kind, ${id} as id, x.created_at as at, ${facts} as facts, ${who} from ${table} x ${author ?? ''} where x.${of} = $1`;
};

const ALL = `h (section, kind, id, at, facts, author, organisation) as (
  ${HOLDINGS.map((holding) => `(${read(holding)})`).join('\n  union all ')}
)`;
const ITEMS = `select coalesce(jsonb_agg(jsonb_build_object('section', h.section, 'kind', h.kind, 'id', h.id, 'at', h.at, 'facts', h.facts, 'author', h.author, 'organisation', h.organisation)
  order by h.at, h.kind, h.id), '[]') as items, ${sealOf('$1')} from h`;

/** Everything, as far as whoever asks reads it, in the order of time. $1 file. */
export const HELD = `with ${ALL} ${ITEMS}`;

/** The same for an actor, with its line in the record. $1 file, $2 the copy. */
export const COLLECT_HOLDINGS = `
with ${ALL}, recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation)
    select 'person_copy.collect', $1, 'person_copy', $2, array(select r.room from case_room r where r.case_file_id = $1 and r.readers && ctx_subjects() and ctx_reads(r.room) order by 1), case_relation($1)
)
${ITEMS}`;
