/** What a letter says, as far as the actor may read it. $1 file, $2 room of the letter. */
export const LETTER_FACTS = `
select
  (select jsonb_build_object('names', trim(p.given_names || ' ' || p.family_names), 'year', p.birth_year, 'month', p.birth_month, 'day', p.birth_day,
    'approximate', p.birth_approximate) from person p where p.id = f.id) as person,
  case when f.organisation_id = ctx_organisation() then f.opened_on::text end as since,
  (select jsonb_build_object('name', o.name, 'address', o.address, 'phone', o.phone, 'email', o.email) from organisation o where o.id = ctx_organisation()) as organisation,
  exists (select 1 from case_room r where r.case_file_id = f.id and r.room = $2 and r.contributors && ctx_subjects() and ctx_contributes(r.room)) as may,
  (select coalesce(jsonb_agg(jsonb_build_object('title', t.title, 'provider', coalesce((select o.name from organisation o where o.id = t.provider_id), t.provider_name),
      'ownerOrganisationId', t.owner_organisation_id, 'providerId', t.provider_id, 'source', t.source, 'from', t.valid_from, 'until', t.valid_until,
      'hoursDone', t.hours_done) order by t.valid_from nulls last, t.title), '[]')
    from training_episode t where t.case_file_id = f.id and t.superseded_at is null) as courses
from case_file f where f.id = $1`;

/** What a code proves. $1 code, $2 network, $3 request. */
export const VERIFY_LETTER =
  'select v.throttled, v.kind, v.organisation, v.issued_on::text, v.revoked_on::text from verify_letter($1, $2, $3) v';

/** Takes a letter back. $1 letter, $2 version, $3 file, $4 reason. */
export const REVOKE_LETTER = `
update letter set revoked_at = now(), revoked_by_id = ctx_member(), revocation_reason = $4, version = version + 1
where id = $1 and version = $2 and revoked_at is null and document_id in (select d.id from document d where d.case_file_id = $3) returning version`;

/** A letter the actor may see. $1 letter. */
export const LETTER_STATE = 'select version, revoked_at is not null as revoked from letter where id = $1';
