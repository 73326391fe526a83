import { FILE_HEAD } from '@guichet/case-files-api';
import { sealOf } from '@guichet/platform-api-kernel';

const NAMED = (member: string): string =>
  `(select jsonb_build_object('name', m.given_name || ' ' || m.family_name, 'organisation', o.short_name)
    from member m join organisation o on o.id = m.organisation_id where m.id = ${member})`;

const VERSIONS = `(select jsonb_agg(jsonb_build_object('number', v.number, 'mediaType', v.media_type, 'size', v.size,
    'sha256', encode(v.sha256, 'hex'), 'scan', v.scan_state, 'stripped', v.stripped, 'author', ${NAMED('v.author_id')},
    'at', v.created_at) order by v.number desc) from document_version v where v.document_id = d.id)`;

const LETTER = `(select jsonb_build_object('id', l.id, 'version', l.version, 'kind', l.kind, 'code', l.code, 'issuedOn', l.issued_on,
    'revokedAt', l.revoked_at, 'revocationReason', l.revocation_reason, 'revocable', l.revoked_at is null and l.organisation_id = ctx_organisation())
  from letter l where l.document_id = d.id)`;

const ADDABLE = `array(select r.room from case_room r where r.case_file_id = f.id and r.contributors && ctx_subjects()
  and ctx_contributes(r.room) order by r.room)`;

/** Documents of a file that the actor may see, rooms to which the actor may add, and the line in the record. $1 file. */
export const LIST_DOCUMENTS = `
with f as materialized (select c.id, c.reference from case_file c where c.id = $1),
docs as materialized (select d.* from document d join f on f.id = d.case_file_id),
speaks as materialized (
  select l.language_code from person_language l join f on f.id = l.person_id where l.preferred order by l.language_code limit 1
),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_ids, rooms, relation)
    select 'document.list', f.id, 'document', array(select id from docs order by 1),
      array(select room from docs union select 'language' from speaks union select 'identity' from person p join f on f.id = p.id order by 1),
      case_relation(f.id) from f
)
select ${FILE_HEAD}, ${ADDABLE} as "addableRooms", (select language_code from speaks) as "personLanguage", (select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (
    select d.id, d.version, d.room, d.kind_code as "kindCode", sealed_at('document.title', d.id, d.title) as title, d.expires_on as "expiresOn", d.validation,
      ${NAMED('d.validated_by_id')} as "validatedBy", d.validated_at as "validatedAt", d.withdrawn_at as "withdrawnAt",
      sealed_at('document.withdrawal_reason', d.id, d.withdrawal_reason) as "withdrawalReason", ${NAMED('d.author_id')} as author, d.created_at as "createdAt",
      d.owner_organisation_id = ctx_organisation() as own, ${VERSIONS} as versions, ${LETTER} as letter
    from docs d order by d.created_at desc, d.id) q) as documents, ${sealOf('f.id')}
from f`;

/** Whether the actor may know the file, and may add to any room of it. $1 file. */
export const MAY_ADD = `select cardinality(${ADDABLE}) > 0 as may from case_file f where f.id = $1`;

/** A virus was sent: what was refused is not kept, that it was sent is. $1 file. */
export const RECORD_INFECTED = `
insert into audit_event (action, outcome, case_file_id, object_kind) values ('document.infected', 'refused', $1, 'document')`;

/** A version to open, with its line in the record when it may be opened. $1 file, $2 document, $3 number. */
export const OPEN_VERSION = `
with found as materialized (
  select v.id, v.key_id as "keyId", v.wrapped_key as "wrappedKey", v.storage_name as "storageName", v.media_type as "mediaType",
    v.size, v.scan_state as scan, sealed_at('document.title', d.id, d.title) as title, d.withdrawn_at is not null as withdrawn, d.id as document, d.room, d.case_file_id
  from document d join document_version v on v.document_id = d.id
  where d.case_file_id = $1 and d.id = $2 and v.number = $3
), recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_id, object_ids, rooms, relation)
    select 'document.read', f.case_file_id, 'document', f.document, array[f.id], array[f.room], case_relation(f.case_file_id)
    from found f where not f.withdrawn and f.scan in ('clean', 'not_configured')
)
select *, ${sealOf('$1')} from found`;

/** Whether a document that is on its way out may still be read. $1 document. */
export const STILL_OPEN = 'select 1 as open from document d where d.id = $1 and d.withdrawn_at is null';
