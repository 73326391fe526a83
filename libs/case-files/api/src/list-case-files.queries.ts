import { namesOf } from '@guichet/people-api';

/**
 * The list, one statement with its record. It starts from `case_access` or `case_order`, subject by subject, in the order
 * of their index, so that it costs the same however many files there are.
 * $1 lines and one more, $2 instant or key and $3 identifier of the last line before, $4 first page; when filtered also
 * $5 statuses, $6 lead worker, $7 team, $8 and $9 days of opening, $10 year of birth, $11 theme of a need, $12 and $13 days
 * of closing.
 */
const TIED = 'array(select t.case_file_id from member_tie t where t.member_id = (select ctx_member()))';
/** The rooms a line shows, as far as the actor's role reads them at all: looked up once, not once a line. */
const READABLE = "array(select x from unnest('{identity,language,residence}'::text[]) x where ctx_reads(x))";
const FILTER = /* sql */ `join case_file c on c.id = w.case_file_id
  and ($5::text[] is null or c.status = any ($5)) and ($6::uuid is null or c.lead_member_id = $6) and ($7::uuid is null or c.team_id = $7)
  and ($8::date is null or c.opened_on >= $8) and ($9::date is null or c.opened_on <= $9)
  and ($12::date is null or c.closed_on >= $12) and ($13::date is null or c.closed_on <= $13)
  and ($10::integer is null or exists (select 1 from person p where p.id = c.id and p.birth_year = $10))
  and ($11::text is null or exists (select 1 from referral r join team g on g.id = r.to_team_id
    where r.case_file_id = c.id and r.ended_at is null and $11 = any (g.themes)))`;

/** The next lines in the order of last activity, straight from the index. */
const byActivity = (filter: string): string => /* sql */ `
  select distinct x.last_activity_at, x.case_file_id, null::text as key from unnest((select ctx_subjects())) s cross join lateral (
    select w.last_activity_at, w.case_file_id from case_access w ${filter}
    where w.subject = s and (w.last_activity_at, w.case_file_id) < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      and w.case_file_id <> all (${TIED})
    order by w.last_activity_at desc, w.case_file_id desc limit $1::integer) x
  order by 1 desc, 2 desc limit $1::integer`;

/** Where each direction begins. */
const BEGINNING = {
  asc: { beyond: '>', key: '', id: '00000000-0000-0000-0000-000000000000' },
  desc: { beyond: '<', key: '\u{10ffff}', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
} as const;
type Direction = keyof typeof BEGINNING;
/** What a file may be sorted by. Whose role reads no names gets the order of opening. */
const KINDS = {
  name: `(select case when ctx_reads('identity') then 'name' else 'opened' end)`,
  opened: `'opened'`,
} as const;
/** Behind every name: files whose name is not open to the subject. */
const NAMELESS = `'\uffff'`;

/**
 * The next lines in another order, from the index of `case_order`. A file whose name is open to the actor by one of
 * several ways stands where that name stands, and not once more among the nameless.
 */
const byKey = (kind: keyof typeof KINDS, direction: Direction, filter: string): string => {
  const { beyond, key, id } = BEGINNING[direction];
  return /* sql */ `
  select distinct x.case_file_id, x.key from unnest((select ctx_subjects())) s cross join lateral (
    select w.case_file_id, w.key from case_order w ${filter}
    where w.subject = s and w.kind = ${KINDS[kind]} and (w.key, w.case_file_id) ${beyond} (coalesce($2::text, '${key}'), coalesce($3::uuid, '${id}'))
      and w.case_file_id <> all (${TIED})
      and (w.key < ${NAMELESS} or not exists (select 1 from case_order o where o.case_file_id = w.case_file_id and o.kind = w.kind
        and o.subject = any ((select ctx_subjects())::integer[]) and o.key < ${NAMELESS}))
    order by w.key ${direction}, w.case_file_id ${direction} limit $1::integer) x
  order by x.key ${direction}, x.case_file_id ${direction} limit $1::integer`;
};

const statement = (page: string, order: string, filter: string, moved = 'c.last_activity_at'): string => /* sql */ `
with page as materialized (${page}
), line as materialized (
  select ${moved} as last_activity_at, c.id, c.reference, c.status, c.opened_on, c.lead_member_id, c.team_id, c.organisation_id,
    k.key, row_number() over (order by ${order}) as place,
    array(select r.room from case_room r where r.case_file_id = c.id and r.room = any (${READABLE}) and r.readers && (select ctx_subjects())) as rooms
  from page k join case_file c on c.id = k.case_file_id
), recorded as (
  insert into audit_event (action, object_kind, object_ids, rooms)
    select 'case_file.listed', 'case_file', coalesce(array_agg(l.id order by l.place), '{}'), '{identity,language,residence}' from line l where l.place < $1::integer
)
select l.id, l.key, l.reference, l.status, l.opened_on::text as opened_on,
  to_char(l.last_activity_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as last_activity_at,
  l.lead_member_id, m.given_name || ' ' || m.family_name as lead_name, l.team_id, t.name as team_name, o.short_name as organisation_short_name, l.rooms,
  case when 'identity' = any (l.rooms) then ${namesOf('l.id')} end as names,
  case when 'language' = any (l.rooms) then (
    select jsonb_build_object('languageCode', g.language_code, 'interpreterNeeded', g.interpreter_needed)
    from person_language g where g.person_id = l.id order by g.preferred desc, g.interpreter_needed desc, g.language_code limit 1) end as language,
  case when 'residence' = any (l.rooms) then (
    select jsonb_build_object('validUntil', d.covers_until, 'prepareOn', d.prepare_on, 'windowOpensOn', d.window_opens_on, 'windowClosesOn', d.window_closes_on)
    from residence_document d where d.case_file_id = l.id and d.superseded_at is null and d.coverage <> 'none'
    order by case when d.covers_until >= today() then 0 when d.covers_until is null then 1 else 2 end, d.covers_until desc, d.coverage = 'title' desc limit 1) end as document,
  (select count(*)::integer from referral r where r.case_file_id = l.id
    and r.status in ('requested', 'info_requested', 'waitlisted', 'accepted', 'in_progress', 'on_hold')) as open_referrals,
  case when $4::boolean and l.place = 1 then (
    select count(*)::integer from (
      select distinct x.case_file_id from unnest((select ctx_subjects())) s cross join lateral (
        select w.case_file_id from case_access w ${filter} where w.subject = s and w.case_file_id <> all (${TIED}) limit 1001) x limit 1001) n) end as total
from line l join member m on m.id = l.lead_member_id join team t on t.id = l.team_id join organisation o on o.id = l.organisation_id
order by l.place
`;

const LAST_MOVED = 'k.last_activity_at desc, k.case_file_id desc';
/** Every file the actor may know. */
export const LIST = statement(byActivity(''), LAST_MOVED, '', 'k.last_activity_at');
/** Those of them that are asked for. Nothing here can name a nationality or a residence. */
export const LIST_FILTERED = statement(byActivity(FILTER), LAST_MOVED, FILTER, 'k.last_activity_at');

const sorted = (kind: keyof typeof KINDS, direction: Direction) => {
  const order = `k.key ${direction}, k.case_file_id ${direction}`;
  const of = (filter: string): string => statement(byKey(kind, direction, filter), order, filter);
  return { all: of(''), filtered: of(FILTER) };
};

/** The same in another order. */
export const LIST_SORTED = {
  name: sorted('name', 'asc'),
  '-name': sorted('name', 'desc'),
  openedOn: sorted('opened', 'asc'),
  '-openedOn': sorted('opened', 'desc'),
} as const;

/** A line of the list, as the database writes it. */
export interface ListRow {
  readonly id: string;
  /** By what it is sorted; null in the order of activity. */
  readonly key: string | null;
  readonly reference: string;
  readonly status: 'new' | 'in_assessment' | 'active' | 'standby' | 'closed' | 'archived';
  readonly opened_on: string;
  readonly last_activity_at: string;
  readonly lead_member_id: string;
  readonly lead_name: string;
  readonly team_id: string;
  readonly team_name: string;
  readonly organisation_short_name: string;
  readonly rooms: readonly string[];
  readonly names: {
    readonly familyNames: string;
    readonly givenNames: string;
    readonly knownAs: string;
    readonly ownScriptName: string;
    readonly nameOrder: 'given_first' | 'family_first';
  } | null;
  readonly language: { readonly languageCode: string; readonly interpreterNeeded: boolean } | null;
  readonly document: {
    readonly validUntil: string | null;
    readonly prepareOn: string | null;
    readonly windowOpensOn: string | null;
    readonly windowClosesOn: string | null;
  } | null;
  readonly open_referrals: number;
  readonly total: number | null;
}
