import type { AppointmentStatus, InterpreterState, PlaceKind } from '@guichet/appointments-contract';
import { namesOf } from '@guichet/people-api';
import { sealOf } from '@guichet/platform-api-kernel';
import type { displayName } from '@guichet/people-domain';

/** Names of the person as the database answers them; null where identity is closed to the member. */
export type Names = Parameters<typeof displayName>[0] | null;

/** A line of the diary as the database answers it. */
export interface AppointmentRow {
  readonly id: string;
  readonly version: number;
  readonly status: AppointmentStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly subject: string;
  readonly placeKind: PlaceKind;
  readonly place: string;
  readonly discreet: boolean;
  readonly caseFileId: string | null;
  readonly names: Names;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly participants: { memberId: string; name: string }[];
  readonly externals: string[];
  readonly interpreterState: InterpreterState;
  readonly interpreterLanguageCode: string | null;
  /** True when it stands in the diary of the caller’s organisation. */
  readonly own: boolean;
  /** True when the caller may book for its team and its file, which is what moving does. */
  readonly mayBook: boolean;
}

export /** True for who takes part without knowing the file: they are told time, place and subject, and nothing else of it. */
const CLOSED = '(a.case_file_id is not null and f.id is null)';
const unlessClosed = (shown: string, instead: string): string =>
  `case when ${CLOSED} then ${instead} else ${shown} end`;

/** What the policy for booking asks of the team and of the file. */
const MAY_BOOK = `(select ctx_may('diary.write')) and (a.team_id is null or coalesce(t.staff_subject = any ((select ctx_subjects())::integer[]), false))
    and (a.case_file_id is null or f.id is not null and (select ctx_contributes('contact')) and exists (select 1 from case_room r
      where r.case_file_id = a.case_file_id and r.room = 'contact' and r.contributors && (select ctx_subjects())))`;

/**
 * Every table is read under its own policy: a file that is closed to the caller leaves no trace in the line.
 * `aboutFileId` is for the record alone.
 */
export const ITEM = `
  a.id, a.version, a.status, a.starts_at as "startsAt", a.ends_at as "endsAt", sealed_at('appointment.subject', a.id, a.subject) as subject,
  a.place_kind as "placeKind", sealed_at('appointment.place', a.id, a.place) as place, a.discreet,
  f.id as "caseFileId", a.case_file_id as "aboutFileId", ${namesOf('f.id')} as names, t.id as "teamId", t.name as "teamName",
  (select coalesce(jsonb_agg(jsonb_build_object('memberId', m.id, 'name', m.given_name || ' ' || m.family_name) order by m.family_name, m.given_name), '[]')
    from appointment_participant p join member m on m.id = p.member_id where p.appointment_id = a.id) as participants,
  ${unlessClosed(`sealed_at('appointment.externals', a.id, a.externals)`, `'{}'`)} as externals, a.interpreter_state as "interpreterState", a.interpreter_language_code as "interpreterLanguageCode",
  a.organisation_id = (select ctx_organisation()) as own,
  ${MAY_BOOK} as "mayBook",
  ${sealOf('a.case_file_id')}`;
export const FROM = `from appointment a left join case_file f on f.id = a.case_file_id left join team t on t.id = a.team_id`;

/** The rooms of which a line shows something: who the person is, where the file is open to the caller. */
const ROOMS = `case when s."caseFileId" is null then '{}'::text[] else '{identity}'::text[] end`;

/**
 * The record of what a list showed of files, in the same statement.
 * @param file column with the file a line is about, also where that file is closed to the caller
 */
export const recorded = (action: string, file: 'caseFileId' | 'aboutFileId'): string => `
recorded as (
  insert into audit_event (action, object_kind, object_ids, rooms)
  select '${action}', 'case_file', array_agg(distinct s."${file}"), ${ROOMS} from shown s where s."${file}" is not null group by s."caseFileId" is null
)`;

const part = (which: string): string => `
with shown as materialized (
  select ${ITEM} ${FROM}
  where a.starts_at < $2 and a.ends_at > $1 and a.status <> 'moved' and ${which}
  order by a.starts_at, a.id limit $3
), ${recorded('diary.read', 'aboutFileId')}
select s.* from shown s order by s."startsAt", s.id`;

/** $1 from, $2 until, $3 most lines */
export const OWN_DIARY = part(
  'a.id in (select p.appointment_id from appointment_participant p where p.member_id = (select ctx_member()))',
);
/** $4 the team, or null for all teams of the caller */
export const TEAM_DIARY = part(
  'a.team_id in (select x.id from team x where x.staff_subject = any ((select ctx_subjects())::integer[]) and ($4::uuid is null or x.id = $4))',
);

/** One appointment with everything about it. $1 its identifier, $2 most places of a chain */
export const APPOINTMENT = `
with recursive before as (
  select b.id, b.starts_at, b.status, 1 as depth from appointment a join appointment b on b.moved_to_id = a.id where a.id = $1
  union all select b.id, b.starts_at, b.status, c.depth + 1 from before c join appointment b on b.moved_to_id = c.id where c.depth < $2
), after as (
  select n.id, n.starts_at, n.status, n.moved_to_id, 1 as depth from appointment a join appointment n on n.id = a.moved_to_id where a.id = $1
  union all select n.id, n.starts_at, n.status, n.moved_to_id, c.depth + 1 from after c join appointment n on n.id = c.moved_to_id where c.depth < $2
), shown as materialized (
  select ${ITEM}, o.short_name as "organisationShortName", absence_excused_by_default(f.id) as "excusedByDefault",
    (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'startsAt', b.starts_at, 'status', b.status) order by b.depth desc), '[]') from before b) as earlier,
    (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'startsAt', n.starts_at, 'status', n.status) order by n.depth), '[]') from after n) as later,
    (select coalesce(jsonb_agg(jsonb_build_object('action', h.action, 'at', h.at, 'byName', m.given_name || ' ' || m.family_name,
        'cancelledBy', ${unlessClosed('h.cancelled_by', 'null')}, 'reasonCode', ${unlessClosed('h.reason_code', 'null')},
        'note', ${unlessClosed(`sealed_at('appointment_step.note', h.id, h.note)`, `''`)}) order by h.at, h.id), '[]')
      from appointment_step h join member m on m.id = h.actor_id where h.appointment_id = a.id) as history,
    (select coalesce(jsonb_agg(jsonb_build_object('status', r.status, 'dueAt', r.due_at, 'channel', r.channel, 'languageCode', r.language_code,
        'skipped', r.skip_reason, 'sentAt', r.sent_at) order by r.sequence), '[]') from appointment_reminder r where r.appointment_id = a.id and not ${CLOSED}) as reminders
  ${FROM} join organisation o on o.id = a.organisation_id where a.id = $1
), recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms)
  select 'appointment.read', s."aboutFileId", 'appointment', s.id, ${ROOMS} from shown s where s."aboutFileId" is not null
)
select s.* from shown s`;
