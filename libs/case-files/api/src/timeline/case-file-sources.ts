import { NOTE_BODY } from '../records/record-columns';
import { KINDS_OF_RECORD } from '../records/record-kinds';
import { timelineSource } from './timeline-source';
import type { TimelineSource } from './timeline-source';

const current = 'x.case_file_id = $1 and x.superseded_at is null';
const written = {
  id: 'x.id',
  objectId: 'x.id',
  correction: 'x.supersedes_id is not null',
  member: 'x.author_id',
  organisation: 'x.owner_organisation_id',
} as const;

const RECORDS = KINDS_OF_RECORD.map(({ name, kind, room, code, text }) =>
  timelineSource(name, {
    ...written,
    at: 'x.created_at',
    kind: `'record'`,
    room: `'${room}'`,
    recordKind: `'${kind}'`,
    code,
    text,
    from: `${name} x where ${current}`,
  }),
);

const NOTES = timelineSource('note', {
  ...written,
  at: 'x.happened_at',
  recordedAt: 'x.created_at',
  kind: `'note'`,
  room: 'x.room',
  code: `case when x.adds_to_id is not null then 'addendum' end`,
  text: `sealed_at('${NOTE_BODY}', x.id, x.body)`,
  from: `note x where ${current}`,
});

/** What the person’s own facts said before stands in their history; here stands that they changed, and why. */
const PERSON_CHANGES = timelineSource('person_change', {
  at: 'x.created_at',
  id: 'x.id',
  kind: `'person'`,
  room: 'x.room',
  objectId: 'x.object_id',
  code: 'x.room',
  text: 'x.reason',
  correction: 'x.true_until is null',
  member: 'x.changed_by_id',
  organisation: 'x.organisation_id',
  from: 'person_change x where x.person_id = $1',
});

/** To the owning organisation all of them, to another the ones it is a side of. */
const agreement = (name: string, at: string, condition: string, text: string): TimelineSource =>
  timelineSource(name, {
    at,
    id: 'a.id',
    kind: `'${name}'`,
    objectId: 'a.id',
    text,
    member: 'a.recorded_by_id',
    organisation: 'a.from_organisation_id',
    from: `sharing_agreement a join case_file c on c.id = a.case_file_id where a.case_file_id = $1 and ${condition}
    and ctx_organisation() in (c.organisation_id, a.from_organisation_id, a.to_organisation_id)`,
  });

const closure = (name: string, at: string, member: string, condition: string, text: string): TimelineSource =>
  timelineSource(name, {
    at,
    id: 'k.id',
    kind: `'${name}'`,
    objectId: 'k.id',
    code: 'k.reason_code',
    text,
    member,
    organisation: 'm.organisation_id',
    from: `file_closure k left join member m on m.id = ${member} where k.case_file_id = $1 and ${condition}`,
  });

/** A merger is told in both files and leads to the other. */
const merger = (name: string, at: string, member: string, condition: string, text: string): TimelineSource =>
  timelineSource(name, {
    at,
    id: 'g.id',
    kind: `'${name}'`,
    objectId: 'case when g.surviving_id = $1 then g.merged_id else g.surviving_id end',
    text,
    member,
    organisation: 'm.organisation_id',
    from: `file_merger g left join member m on m.id = ${member} where $1 in (g.surviving_id, g.merged_id) and ${condition}`,
  });

/** What the file itself has to tell; other scopes add theirs. */
export const CASE_FILE_SOURCES: readonly TimelineSource[] = [
  ...RECORDS,
  NOTES,
  PERSON_CHANGES,
  agreement('agreement', 'a.created_at', 'true', `sealed_at('sharing_agreement.purpose', a.id, a.purpose)`),
  agreement(
    'agreement_revoked',
    'day_start(a.revoked_on)',
    'a.revoked_on is not null',
    `sealed_at('sharing_agreement.revocation_note', a.id, a.revocation_note)`,
  ),
  closure(
    'closing',
    'k.created_at',
    'k.closed_by_id',
    'true',
    `sealed_at('file_closure.remains_open', k.id, k.remains_open)`,
  ),
  closure('reopening', 'k.reopened_at', 'k.reopened_by_id', 'k.reopened_at is not null', `''`),
  merger('merger', 'g.created_at', 'g.merged_by_id', 'true', 'g.reason'),
  merger('merger_undone', 'g.undone_at', 'g.undone_by_id', 'g.undone_at is not null', 'g.undoing_reason'),
  timelineSource('opened', {
    at: 'c.created_at',
    // news to nobody who reads it
    recordedAt: 'null::timestamptz',
    id: 'c.id',
    kind: `'opened'`,
    objectId: 'c.id',
    text: `''`,
    member: 'null::uuid',
    organisation: 'c.organisation_id',
    from: 'case_file c where c.id = $1',
  }),
];
