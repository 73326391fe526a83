import { sealOf } from '@guichet/platform-api-kernel';

/**
 * What a letter says, as far as the actor may read it: row-level security leaves out the rest. $1 file, $2 room of the
 * letter, $3 number of the agreed plan, or null for the latest.
 */
export const LETTER_FACTS = `
with recursive told as materialized (
  select t.id, t.supersedes_id, t.superseded_at, t.title, coalesce((select o.name from organisation o where o.id = t.provider_id), t.provider_name) as provider, t.provider_id
    from training_episode t where t.case_file_id = $1 and $2 = 'training'
  union all
  select m.id, m.supersedes_id, m.superseded_at, coalesce((select e.label_fr from reference_entry e where e.list = 'integration_module' and e.code = m.module_code), m.module_code),
    m.provider_name, null from pathway_module m where m.case_file_id = $1 and $2 = 'training'
), chain as (
  select t.id, t.id as current, t.supersedes_id from told t where t.superseded_at is null
  union select t.id, c.current, t.supersedes_id from told t join chain c on t.id = c.supersedes_id
)
select
  (select jsonb_build_object('name', trim(p.given_names || ' ' || p.family_names), 'ownScriptName', p.own_script_name, 'birth',
    jsonb_build_object('year', p.birth_year, 'month', p.birth_month, 'day', p.birth_day, 'approximate', p.birth_approximate)) from person p where p.id = f.id) as person,
  case when f.organisation_id = ctx_organisation() then f.opened_on::text end as since,
  (select jsonb_build_object('name', o.name, 'address', o.address, 'phone', o.phone, 'email', o.email) from organisation o where o.id = ctx_organisation()) as organisation,
  exists (select 1 from case_room r where r.case_file_id = f.id and r.room = $2 and r.contributors && ctx_subjects() and ctx_contributes(r.room)) as may,
  (select coalesce(jsonb_agg(jsonb_build_object('recordId', t.id, 'title', t.title, 'provider', t.provider, 'providerId', t.provider_id,
      'ownerOrganisationId', h.owner_organisation_id, 'source', h.source, 'heldOn', h.held_on, 'hours', h.hours)), '[]')
    from attended_hours h join chain c on c.id in (h.module_id, h.training_episode_id) join told t on t.id = c.current
    where h.case_file_id = f.id and h.superseded_at is null and h.attendance = 'attended') as sessions,
  (select jsonb_build_object('number', a.number, 'agreedOn', a.agreed_on, 'reviewOn', a.review_on, 'needs',
      (select coalesce(jsonb_agg(n.need || jsonb_build_object('theme', jsonb_build_object(
          'fr', coalesce(e.label_fr, n.need ->> 'themeCode'), 'en', coalesce(e.label_en, n.need ->> 'themeCode'))) order by n.place), '[]')
        from jsonb_array_elements(sealed_within('agreed_plan.content', a.id, a.content) -> 'needs') with ordinality n(need, place)
        left join reference_entry e on e.list = 'plan_theme' and e.code = n.need ->> 'themeCode'))
    from agreed_plan a where a.case_file_id = f.id and $2 = 'plan' and ($3::integer is null or a.number = $3) order by a.number desc limit 1) as plan, ${sealOf('f.id')}
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
