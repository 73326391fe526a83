import { sealOf } from '@guichet/platform-api-kernel';
import { recordHistory } from '../records/record.queries';
import { FRAME, NOTE, NOTE_ADDENDA, WITH_AUTHOR } from '../records/record-columns';

/**
 * A note, its sending key and its line in the record in one statement: it happens as a whole or not at all, in one
 * round trip. `file` says whether the actor may know the file and, for an addendum, the note; a repeated sending finds its
 * first answer. The draft from which the note was written goes with it.
 * $1 note, $2 file, $3 nature, $4 room, $5 body, $6 when it happened, $7 route, $8 key, $9 fingerprint, $10 audience,
 * $11 note to which it adds, $12 topics kept.
 */
export const ADD_NOTE = `
with known as (
  select k.fingerprint, k.body from idempotency_key k where k.member_id = ctx_member() and k.route = $7 and k.key = $8
), parent as (
  select n.nature, n.room from note n where n.origin_id = $11::uuid and n.case_file_id = $2 and n.superseded_at is null
), file as (
  select f.id, coalesce((select p.nature from parent p), $3::text) as nature, coalesce((select p.room from parent p), $4::text) as room
  from case_file f where f.id = $2 and ($11::uuid is null or exists (select 1 from parent))
), added as (
  insert into note (id, case_file_id, owner_organisation_id, owner_subject, author_id, nature, room, body, happened_at, audience, adds_to_id, kept_topics)
    select $1, f.id, ctx_organisation(), acting_subject(f.id, f.room), ctx_member(), f.nature, f.room, $5, coalesce($6::timestamptz, now()), $10, $11, $12::text[]
    from file f where not exists (select 1 from known)
  returning id, version, case_file_id, room
), remembered as (
  insert into idempotency_key (member_id, route, key, fingerprint, status, body)
    select ctx_member(), $7, $8, $9, 201, jsonb_build_object('id', a.id, 'version', a.version) from added a
), recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms)
    select 'note.add', a.case_file_id, 'note', a.id, array[a.room] from added a
), forgotten as (
  delete from note_draft d where d.member_id = ctx_member() and d.case_file_id = $2 and $11::uuid is null and exists (select 1 from added)
)
select k.fingerprint = $9 as same, k.body as answer from known k
union all select true, jsonb_build_object('id', a.id, 'version', a.version) from added a`;

/** Older notes than a page key, with their line in the record. $1 file, $2 instant, $3 id, $4 how many. */
export const READ_NOTES = `
with f as materialized (select c.id from case_file c where c.id = $1),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms, relation)
    select 'case_file.read', f.id, 'note',
      array(select r.room from case_room r where r.case_file_id = f.id and r.room in ('confidence', 'journal') and r.readers && ctx_subjects() and ctx_reads(r.room) order by 1),
      case_relation(f.id) from f
)
select (select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (
  select ${FRAME}, ${NOTE}, ${NOTE_ADDENDA} from note x ${WITH_AUTHOR}
  where x.case_file_id = f.id and x.superseded_at is null and x.adds_to_id is null and (x.happened_at, x.id) < ($2::timestamptz, $3::uuid)
  order by x.happened_at desc, x.id desc limit $4) q) as notes, ${sealOf('f.id')} from f`;

/** Every step of one note, oldest first. $1 file, $2 note, $3 room. */
export const NOTE_HISTORY = recordHistory('note', `${NOTE}, ${NOTE_ADDENDA}`);

/** $1 file, $2 nature, $3 audience, $4 body. No row when the actor may not write there. */
export const SAVE_DRAFT = `
insert into note_draft as d (member_id, case_file_id, nature, audience, body)
  select ctx_member(), f.id, $2, $3, $4 from case_file f where f.id = $1
on conflict (member_id, case_file_id) do update set nature = excluded.nature, audience = excluded.audience, body = excluded.body, saved_at = now()
returning d.saved_at as "savedAt"`;

/** $1 file. */
export const FORGET_DRAFT = `
with gone as (delete from note_draft d where d.member_id = ctx_member() and d.case_file_id = $1)
select now() as "savedAt" from case_file f where f.id = $1`;
