/** A team as the directory shows it, on a day. `$1` is that day. */
const TEAM_FACTS = `
  t.id, t.organisation_id, t.name, t.description, t.conditions, t.themes, t.languages, t.accepts_referrals, t.asks_residence_document,
  t.acknowledge_within_hours, t.decide_within_days, t.first_appointment_within_days, t.expires_after_days, t.active, t.version,
  exists (select 1 from team_closure c where c.team_id = t.id and $1::date between c.starts_on and c.ends_on) as closed_now,
  (select jsonb_build_object('startsOn', c.starts_on, 'endsOn', c.ends_on, 'reason', c.reason)
    from team_closure c where c.team_id = t.id and c.ends_on >= $1::date order by c.starts_on limit 1) as next_closure`;

const TEAM_WORDS = `
  directory_fold(concat_ws(' ', t.name, t.description, t.conditions,
    (select string_agg(e.label_fr || ' ' || e.label_en, ' ') from reference_entry e where e.list = 'service_theme' and e.code = any (t.themes))))`;

const ORGANISATION_WORDS = `directory_fold(concat_ws(' ', o.name, o.short_name, o.description))`;

const ORGANISATION_FACTS = `
  o.id, o.name, o.short_name, o.kind, o.description, o.website, o.phone, o.email, o.address, o.has_account, o.active`;

/** The words asked for, folded; every one of them must be found. `$2` is what was typed. */
const ASKED = `asked as (
  select array(select w from regexp_split_to_table(directory_fold(coalesce($2, '')), '\\s+') w where w <> '') as words)`;

/** True for whoever administers the organisation `o`. */
const OWN = `(ctx_may('organisation.write') and (ctx_role() = 'administrator' or o.id = ctx_organisation()))`;

/**
 * The directory. $1 day, $2 words, $3 kind, $4 theme, $5 language, $6 takes referrals, $7 also what is closed.
 * Organisations whose name starts with what was typed come first.
 */
export const DIRECTORY = `
with ${ASKED},
teams as (select ${TEAM_FACTS}, ${TEAM_WORDS} as found_in from team t where t.active)
select ${ORGANISATION_FACTS}, m.teams, (select count(*)::integer from teams t where t.organisation_id = o.id) as team_count
from organisation o cross join asked
cross join lateral (select ${ORGANISATION_WORDS} as found_in) w
cross join lateral (
  select coalesce(jsonb_agg(to_jsonb(t) - 'found_in' order by directory_fold(t.name)), '[]') as teams, count(*) as matching
  from teams t where t.organisation_id = o.id
    and ($4::text is null or $4 = any (t.themes)) and ($5::text is null or $5 = any (t.languages))
    and ($6::boolean is null or t.accepts_referrals = $6)
    and not exists (select 1 from unnest(asked.words) x where position(x in w.found_in || ' ' || t.found_in) = 0)
) m
where (o.active or $7::boolean and ${OWN})
  and ($3::text is null or o.kind = $3)
  and (m.matching > 0 or ($4 is null and $5 is null and $6 is null
    and not exists (select 1 from unnest(asked.words) x where position(x in w.found_in) = 0)))
order by position(array_to_string(asked.words, ' ') in directory_fold(o.short_name)) <> 1,
  position(array_to_string(asked.words, ' ') in directory_fold(o.name)) <> 1, directory_fold(o.short_name), o.id`;

/** Teams one may refer to. $1 day, $2 words, $3 theme, $4 language, $5 takes referrals, $6 organisation. */
export const TEAMS = `
with ${ASKED}
select ${TEAM_FACTS},
  jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind, 'hasAccount', o.has_account,
    'receives', o.id = ctx_organisation() or o.has_account and (o.convention_signed_on <= today()) is true) as organisation
from team t join organisation o on o.id = t.organisation_id cross join asked
cross join lateral (select ${ORGANISATION_WORDS} || ' ' || ${TEAM_WORDS} as found_in) w
where t.active and o.active
  and ($3::text is null or $3 = any (t.themes)) and ($4::text is null or $4 = any (t.languages))
  and ($5::boolean is null or t.accepts_referrals = $5) and ($6::uuid is null or o.id = $6)
  and not exists (select 1 from unnest(asked.words) x where position(x in w.found_in) = 0)
order by directory_fold(o.short_name), directory_fold(t.name), t.id`;

/** People who work in the team today; only where the organisation has accounts. `t` and `o` must be in scope. */
const TEAM_PEOPLE = `
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'givenName', m.given_name, 'familyName', m.family_name, 'role', m.role)
    order by directory_fold(m.family_name), directory_fold(m.given_name), m.id), '[]')
  from team_membership tm join member m on m.id = tm.member_id
  where tm.team_id = t.id and o.has_account and m.active and tm.since <= $1::date and (tm.until is null or tm.until >= $1::date)`;

const TEAM_PAGE = `
  ${TEAM_FACTS},
  (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'startsOn', c.starts_on, 'endsOn', c.ends_on, 'reason', c.reason) order by c.starts_on), '[]')
    from team_closure c where c.team_id = t.id and c.ends_on >= $1::date) as closures,
  (${TEAM_PEOPLE}) as members`;

/** One organisation with its teams. $1 day, $2 organisation. What is closed shows only to those who administer it. */
export const ORGANISATION = `
select ${ORGANISATION_FACTS}, o.version, o.convention_signed_on::text as convention_signed_on,
  case when o.number_authorisation is not null then jsonb_build_object('reference', o.number_authorisation, 'grantedOn', o.number_authorised_on,
    'source', o.number_authorisation_source) end as number_authorisation,
  (select coalesce(jsonb_agg(to_jsonb(q) order by q.active desc, directory_fold(q.name)), '[]')
    from (select ${TEAM_PAGE} from team t where t.organisation_id = o.id and (t.active or ${OWN})) q) as teams
from organisation o where o.id = $2 and (o.active or ${OWN})`;

/** One team. $1 day, $2 team. */
export const TEAM = `
select ${TEAM_PAGE} from team t join organisation o on o.id = t.organisation_id
where t.id = $2 and (t.active and o.active or ${OWN})`;

/** Who works in a team. $1 day, $2 team. */
export const TEAM_MEMBERS = `
select (${TEAM_PEOPLE}) as members from team t join organisation o on o.id = t.organisation_id where t.id = $2 and t.active and o.active`;
