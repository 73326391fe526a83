import { FRAME, NOTE, WITH_AUTHOR } from '../records/record-columns';

/**
 * A note, its sending key and its line in the record in one statement: it happens as a whole or not at all, in one
 * round trip. `file` says whether the actor may know the file; a repeated sending finds its first answer.
 * $1 note, $2 file, $3 nature, $4 room, $5 body, $6 when it happened, $7 route, $8 key, $9 fingerprint.
 */
export const ADD_NOTE = `
with known as (
  select k.fingerprint, k.body from idempotency_key k where k.member_id = ctx_member() and k.route = $7 and k.key = $8
), file as (
  select f.id from case_file f where f.id = $2
), added as (
  insert into note (id, case_file_id, owner_organisation_id, owner_subject, author_id, nature, room, body, happened_at)
    select $1, f.id, ctx_organisation(), acting_subject(f.id, $4), ctx_member(), $3, $4, $5, coalesce($6::timestamptz, now())
    from file f where not exists (select 1 from known)
  returning id, version, case_file_id
), remembered as (
  insert into idempotency_key (member_id, route, key, fingerprint, status, body)
    select ctx_member(), $7, $8, $9, 201, jsonb_build_object('id', a.id, 'version', a.version) from added a
), recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms)
    select 'note.add', a.case_file_id, 'note', a.id, array[$4::text] from added a
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
  select ${FRAME}, ${NOTE} from note x ${WITH_AUTHOR}
  where x.case_file_id = f.id and x.superseded_at is null and (x.happened_at, x.id) < ($2::timestamptz, $3::uuid)
  order by x.happened_at desc, x.id desc limit $4) q) as notes from f`;
