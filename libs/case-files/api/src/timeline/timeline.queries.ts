import { instant } from '../records/record-columns';
import { KINDS_OF_RECORD } from '../records/record-kinds';

interface Source {
  readonly table: string;
  /** `x` is the row. */
  readonly at: string;
  readonly kind: string;
  readonly room: string;
  readonly recordKind: string;
  readonly code: string;
  readonly text: string;
}

const SOURCES: readonly Source[] = [
  ...KINDS_OF_RECORD.map(({ name, kind, room, code, text }) => ({
    table: name,
    at: 'x.created_at',
    kind: 'record',
    room: `'${room}'`,
    recordKind: `'${kind}'`,
    code,
    text,
  })),
  {
    table: 'note',
    at: 'x.happened_at',
    kind: 'note',
    room: 'x.room',
    recordKind: 'null',
    code: 'null',
    text: 'x.body',
  },
];

const recorded = ({ table, at, kind, room, recordKind, code, text }: Source): string => `(
  select ${at} as at, x.id, '${kind}' as kind, ${room} as room, ${recordKind} as record_kind, x.id as object_id, ${code} as code, null as status,
    ${text} as text, x.supersedes_id is not null as correction, x.author_id as member_id, x.owner_organisation_id as organisation_id
  from ${table} x
  where x.case_file_id = $1 and x.superseded_at is null and (${at}, x.id) < ($2::timestamptz, $3::uuid)
    and ($4::text is null or ${room} = $4) and ($5::uuid is null or x.owner_organisation_id = $5)
  order by 1 desc, 2 desc limit $6)`;

const STEPS = `(
  select s.at, s.id, 'referral', null, null, r.id, s.action, s.to_status, case when r.status = 'entered_in_error' then '' else r.subject end, false,
    s.actor_id, m.organisation_id
  from referral r join referral_transition s on s.referral_id = r.id left join member m on m.id = s.actor_id
  where r.case_file_id = $1 and (s.at, s.id) < ($2::timestamptz, $3::uuid) and $4::text is null and ($5::uuid is null or m.organisation_id = $5)
  order by 1 desc, 2 desc limit $6)`;

const agreements = (kind: string, at: string, condition: string, text: string): string => `(
  select ${at}, a.id, '${kind}', null, null, a.id, null, null, ${text}, false, a.recorded_by_id, a.from_organisation_id
  from sharing_agreement a join f on f.id = a.case_file_id
  where ${condition} and (${at}, a.id) < ($2::timestamptz, $3::uuid) and $4::text is null and ($5::uuid is null or a.from_organisation_id = $5)
    and ctx_organisation() in (f.organisation_id, a.from_organisation_id, a.to_organisation_id)
  order by 1 desc, 2 desc limit $6)`;

/**
 * What happened in a file as far as the reader may read it, newest first, with its line in the record. A referral shows
 * to its two sides, an agreement to the owning organisation and to those it binds.
 * $1 file, $2 and $3 page key, $4 room, $5 organisation, $6 how many.
 */
export const READ_TIMELINE = `
with f as materialized (select c.id, c.organisation_id from case_file c where c.id = $1),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms, relation)
    select 'case_file.read', f.id, 'timeline',
      array(select r.room from case_room r where r.case_file_id = f.id and r.readers && ctx_subjects() and ctx_reads(r.room) and ($4::text is null or r.room = $4) order by 1),
      case_relation(f.id) from f
), happened as (
  ${SOURCES.map(recorded).join('\n  union all ')}
  union all ${STEPS}
  union all ${agreements('agreement', 'a.created_at', 'true', 'a.purpose')}
  union all ${agreements('agreement_revoked', 'day_start(a.revoked_on)', 'a.revoked_on is not null', 'a.revocation_note')}
  order by 1 desc, 2 desc limit $6
)
select (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'at', ${instant('h.at')}, 'kind', h.kind, 'room', h.room, 'recordKind', h.record_kind,
    'objectId', h.object_id, 'code', h.code, 'status', h.status, 'text', h.text, 'correction', h.correction,
    'author', case when m.id is not null then jsonb_build_object('id', m.id, 'name', m.given_name || ' ' || m.family_name) end,
    'organisation', case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.short_name) end) order by h.at desc, h.id desc), '[]')
  from happened h left join member m on m.id = h.member_id left join organisation o on o.id = h.organisation_id) as entries
from f`;
