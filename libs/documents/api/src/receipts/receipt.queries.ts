import { sealOf } from '@guichet/platform-api-kernel';

/**
 * What a receipt repeats, as far as the actor may read it, and the notice of the version that was read (that of today
 * when it was said in other words): French, then the language of the explanation. $1 file, $2 agreement.
 */
export const RECEIPT_FACTS = `
select a.from_organisation_id = ctx_organisation() and ctx_may('agreement.record') as may,
  (select trim(p.given_names || ' ' || p.family_names) from person p where p.id = a.case_file_id) as person,
  fo.name as "from", concat_ws(', ', tu.name, t.name) as "to", sealed_at('sharing_agreement.purpose', a.id, a.purpose) as purpose, a.rooms, a.refused_rooms as "refusedRooms", a.to_team_id is not null as "readsAtOnce",
  a.expires_on::text as "expiresOn", a.given_on::text as "givenOn", a.revoked_on::text as "revokedOn", a.form, a.interpretation, sealed_at('sharing_agreement.interpreter_name', a.id, a.interpreter_name) as "interpreterName", ${sealOf('$1')},
  coalesce((select e.label_fr from reference_entry e where e.list = 'language' and e.code = a.explained_in), a.explained_in) as "languageLabel",
  jsonb_build_object('name', fo.name, 'lines', array_remove(array[fo.address, fo.phone, fo.email], '')) as organisation,
  (select coalesce(jsonb_agg(jsonb_build_object('version', n.version, 'language', n.language, 'words', n.words) order by n.language <> 'fr'), '[]')
    from sharing_notice n where n.version = coalesce(a.notice_version, (select max(v.version) from sharing_notice_version v where v.valid_from <= today()))
      and n.language in ('fr', a.explained_in)) as notices
from sharing_agreement a join organisation fo on fo.id = a.from_organisation_id join organisation tu on tu.id = a.to_organisation_id
  left join team t on t.id = a.to_team_id
where a.case_file_id = $1 and a.id = $2`;
