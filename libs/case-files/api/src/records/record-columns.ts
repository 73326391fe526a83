import { ADDENDA_OF_NOTE } from '@guichet/case-files-contract';
import { placeOf } from '@guichet/platform-api-kernel';
import { Note } from '../note.entity';

/** Columns of the kinds of record under the names of the contract. The row is `x`, its author `m`, the author’s organisation `o`. */

/** Who wrote it, as `author`. */
export const AUTHOR = `jsonb_build_object('id', m.id, 'name', m.given_name || ' ' || m.family_name, 'organisationId', o.id, 'organisation', o.short_name)`;

/** Joins that AUTHOR needs. */
export const WITH_AUTHOR = `join member m on m.id = x.author_id join organisation o on o.id = x.owner_organisation_id`;

/** What every record carries besides its own facts. */
export const FRAME = `x.id, x.version, x.created_at as "recordedAt", ${AUTHOR} as author, x.supersedes_id as "supersedesId", x.correction_reason as "correctionReason"`;

/** First and last day. */
export const DAYS = `x.valid_from as "validFrom", x.valid_until as "validUntil"`;

export const RESIDENCE_DOCUMENT = `x.source, x.type_code as "typeCode", x.number, x.issued_on as "issuedOn", ${DAYS}, x.until_precision as "untilPrecision",
  x.labour_market as "labourMarket", x.authority, x.lost_on as "lostOn", x.withdrawn_on as "withdrawnOn", x.note`;
export const RESIDENCE_PROCEDURE = `x.source, x.kind_code as "kindCode", x.opened_on as "openedOn", x.stage, x.stage_since as "stageSince",
  x.next_deadline_on as "nextDeadlineOn", x.next_deadline_what as "nextDeadlineWhat", x.lawyer, x.outcome, x.closed_on as "closedOn"`;
export const HOUSING_SITUATION = `x.source, x.kind_code as "kindCode", x.municipality_code as "municipalityCode", ${DAYS}, x.must_leave_on as "mustLeaveOn", x.note`;
export const TRAINING_EPISODE = `x.source, x.kind_code as "kindCode", x.title, x.provider_id as "providerId", x.provider_name as "providerName",
  (select p.short_name from organisation p where p.id = x.provider_id) as provider, ${DAYS}, x.hours_planned as "hoursPlanned", x.hours_done as "hoursDone", x.outcome, x.note`;
export const EMPLOYMENT_EPISODE = `x.source, x.kind_code as "kindCode", x.occupation_code as "occupationCode", x.occupation, x.employer, ${DAYS}, x.hours_per_week as "hoursPerWeek", x.note`;
export const PROJECT = `x.source, x.title, x.stage_code as "stageCode", x.own_words as "ownWords", x.next_step as "nextStep", ${DAYS}`;

/** An instant with all its microseconds, as page keys need it. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Where the text of a note stands. */
export const NOTE_BODY = placeOf(Note, 'body');

export const NOTE = `x.nature, sealed_at('${NOTE_BODY}', x.id, x.body) as body, ${instant('x.happened_at')} as "happenedAt", x.audience, x.origin_id as "originId",
  x.adds_to_id as "addsToId", x.written_at as "writtenAt", x.kept_topics as "keptTopics"`;

/** What stands beneath a note, oldest first. */
export const NOTE_ADDENDA = `(select coalesce(jsonb_agg(to_jsonb(b) order by b."recordedAt", b.id), '[]') from (
    select a.id, sealed_at('${NOTE_BODY}', a.id, a.body) as body, a.created_at as "recordedAt",
      jsonb_build_object('id', am.id, 'name', am.given_name || ' ' || am.family_name, 'organisation', ao.short_name) as author
    from note a join member am on am.id = a.author_id join organisation ao on ao.id = a.owner_organisation_id
    where a.adds_to_id = x.origin_id and a.superseded_at is null order by a.created_at, a.id limit ${ADDENDA_OF_NOTE}) b) as addenda`;

/** Before everything: what a first page is asked with. */
export const FROM_THE_TOP = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' } as const;
