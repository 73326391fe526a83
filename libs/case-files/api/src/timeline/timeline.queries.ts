import { CHANGES_TOLD } from '@guichet/case-files-contract';
import { sealOf } from '@guichet/platform-api-kernel';
import { FILE_HEAD } from '../file-head';
import { instant } from '../records/record-columns';
import type { TimelineSource } from './timeline-source';

/** Lines read at once to look for words in them. */
export const LINES_LOOKED_THROUGH = 400;

/** Lines `h` as the contract names them, newest first. */
const LINES = `coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'at', ${instant('h.at')}, 'kind', h.kind, 'room', h.room, 'recordKind', h.record_kind,
    'objectId', h.object_id, 'code', h.code, 'status', h.status, 'text', h.text, 'correction', h.correction,
    'author', case when m.id is not null then jsonb_build_object('id', m.id, 'name', m.given_name || ' ' || m.family_name) end,
    'organisation', case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.short_name) end) order by h.at desc, h.id desc), '[]')`;
const WITH_NAMES = `left join member m on m.id = h.member_id left join organisation o on o.id = h.organisation_id`;

/**
 * The newest lines of all sources. One order over their union: PostgreSQL reads each source from its newest row on and
 * merges, so that a page costs the same in a long file and in a short one. The limit is a constant, because it is what
 * makes that plan the cheapest.
 */
export const newestOf = (sources: readonly TimelineSource[], condition: string, order: string, limit: number): string =>
  `${sources.map(({ sql }) => `(select * from (${sql}) s where ${condition} order by ${order})`).join('\n  union all ')}
  order by ${order} limit ${limit}`;

const folded = (text: string): string =>
  String.raw`lower(regexp_replace(normalize(${text}, nfd), '[\u0300-\u036f]', '', 'g'))`;

const FILTERED = `(s.at, s.id) < ($2::timestamptz, $3::uuid) and ($4::text is null or s.room = $4) and ($5::uuid is null or s.organisation_id = $5)
    and ($6::text is null or s.kind = $6) and ($7::date is null or s.at >= day_start($7)) and ($8::date is null or s.at < day_start($8 + 1))
    and ($9::text is null or starts_with(s.text, E'\\x02') or ${folded('s.text')} like ${folded('$9')})`;

/**
 * What happened in a file as far as the reader may read it, newest first, with its line in the record. Each source stands
 * under the policies of its own tables; whose file it is stands above, whatever the filter. $1 file, $2 and $3 page key, $4 room, $5 organisation, $6 kind,
 * $7 first day, $8 last day, $9 pattern of the text, which a sealed one is always thought to fit.
 */
export const readTimeline = (sources: readonly TimelineSource[], lines: number): string => `
with f as materialized (select c.id, c.reference from case_file c where c.id = $1),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms, relation)
    select 'case_file.read', f.id, 'timeline',
      array(select r.room from case_room r where r.case_file_id = f.id and r.readers && ctx_subjects() and ctx_reads(r.room)
        and ($4::text is null or r.room in ($4, 'identity')) order by 1),
      case_relation(f.id) from f
), happened as (
  ${newestOf(sources, FILTERED, 'at desc, id desc', lines)}
)
select ${FILE_HEAD}, (select ${LINES} from happened h ${WITH_NAMES}) as entries, ${sealOf('f.id')} from f`;

const byOthers = (since: string): string =>
  `s.recorded_at > ${since} and s.recorded_at <= now() and s.member_id is distinct from ctx_member()`;

/** How many lines others added since a moment, counted no further than `most`; for a statement that has a file `$1`. */
export const changesSince = (sources: readonly TimelineSource[], since: string, most: number): string =>
  `(select count(*) from (${sources.map(({ sql }) => `(select 1 from (${sql}) s where ${byOthers(since)} limit ${most})`).join('\n    union all ')}
    limit ${most}) q)`;

/** What others did since the end of the reader’s visit before, with its line in the record. $1 file. */
export const readChanges = (sources: readonly TimelineSource[]): string => `
with f as materialized (select c.id, c.reference from case_file c where c.id = $1),
v as materialized (select (select c.previous_at from case_visit c where c.member_id = ctx_member() and c.case_file_id = f.id) as previous_at from f),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms, relation)
    select 'case_file.read', f.id, 'changes',
      array(select r.room from case_room r where r.case_file_id = f.id and r.readers && ctx_subjects() and ctx_reads(r.room) order by 1), case_relation(f.id) from f
), happened as (
  ${newestOf(sources, byOthers('(select v.previous_at from v)'), 'recorded_at desc, id desc', CHANGES_TOLD + 1)}
)
select ${FILE_HEAD}, v.previous_at as since, now() as until, (select ${LINES} from happened h ${WITH_NAMES}) as items, ${sealOf('$1')} from v, f`;

/** What came until then was seen. $1 file, $2 moment, never later than now. */
export const MARK_SEEN = `
insert into case_visit as c (member_id, case_file_id, previous_at)
  select ctx_member(), f.id, least($2::timestamptz, now()) from case_file f where f.id = $1
on conflict (member_id, case_file_id) do update set previous_at = greatest(c.previous_at, excluded.previous_at), at = now()
returning previous_at as "until"`;
