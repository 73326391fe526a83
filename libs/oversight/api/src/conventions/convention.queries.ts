/**
 * How the convention of organisation `o` stands: `c` is the one that ends last, `s.state` a ConventionState. What is
 * about to end is what the first reminder speaks of.
 */
export const CONVENTION_STANDING = `
left join lateral (select x.* from convention x where x.organisation_id = o.id order by x.ends_on desc, x.created_at desc limit 1) c on true
cross join lateral (select case when c.id is null and o.convention_signed_on is null then 'missing' when c.id is null then 'unrecorded'
  when c.ends_on < today() or o.convention_signed_on is null then 'ended'
  when c.ends_on <= today() + (select oversight_threshold('convention_first_reminder')) then 'ends_soon' else 'holds' end as state) s`;

const UNSWORN = (organisation: string): string =>
  `(select count(*)::integer from member m where m.organisation_id = ${organisation} and m.active and m.secrecy_undertaking_on is null)`;

/** Each organisation with an account and the convention that ends last. */
export const CONVENTION_REGISTER = `
select coalesce(jsonb_agg(q.line order by q.rank, q.ends_on nulls last, q.name), '[]') as items from (
  select o.short_name as name, c.ends_on, array_position(array['ended','missing','ends_soon','unrecorded','holds'], s.state) as rank,
    jsonb_build_object('organisationId', o.id, 'organisation', o.short_name, 'kind', o.kind, 'state', s.state, 'signedOn', coalesce(c.signed_on, o.convention_signed_on),
      'endsOn', c.ends_on, 'reference', coalesce(c.reference, ''), 'contact', coalesce(c.contact, ''), 'unsworn', ${UNSWORN('o.id')},
      'papers', (select count(*)::integer from convention_paper p where p.convention_id = c.id)) as line
  from organisation o ${CONVENTION_STANDING}
  where o.has_account and o.active) q`;

const PAPERS = `(select coalesce(jsonb_agg(jsonb_build_object('number', p.number, 'mediaType', p.media_type, 'size', p.size, 'scan', p.scan_state,
    'author', m.given_name || ' ' || m.family_name, 'at', p.created_at, 'readable', p.scan_state in ('clean', 'not_configured')) order by p.number desc), '[]')
  from convention_paper p join member m on m.id = p.author_id where p.convention_id = c.id)`;

/** Conventions of one organisation with their papers. $1 organisation. */
export const ORGANISATION_CONVENTIONS = `
select o.id as "organisationId", o.short_name as organisation, s.state,
  (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'version', c.version, 'signedOn', c.signed_on, 'endsOn', c.ends_on, 'reference', c.reference,
      'contact', c.contact, 'over', c.ended_at is not null or c.ends_on < today(), 'papers', ${PAPERS}) order by c.ends_on desc, c.created_at desc), '[]')
    from convention c where c.organisation_id = o.id) as items,
  case when ctx_may('convention.write') then array['add_paper'] else '{}' end as "allowedActions"
from organisation o ${CONVENTION_STANDING} where o.id = $1`;

/** Whether the convention is there for the actor. $1 convention. */
export const CONVENTION_KNOWN = 'select 1 as known from convention where id = $1';

/** A virus was sent: what was refused is not kept, that it was sent is. $1 convention. */
export const RECORD_INFECTED_PAPER = `
insert into audit_event (action, outcome, object_kind, object_id) values ('document.infected', 'refused', 'convention', $1)`;

export const FILE_PAPER = 'select file_convention_paper($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as version';

/** A paper to open, with its line in the record when it may be opened. $1 convention, $2 number. */
export const OPEN_PAPER = `
with found as materialized (
  select p.id, p.key_id as "keyId", p.wrapped_key as "wrappedKey", p.storage_name as "storageName", p.media_type as "mediaType", p.size,
    p.scan_state as scan, 'Convention ' || o.short_name || ' ' || c.signed_on as title, c.id as convention
  from convention c join convention_paper p on p.convention_id = c.id join organisation o on o.id = c.organisation_id
  where c.id = $1 and p.number = $2
), recorded as (
  insert into audit_event (action, object_kind, object_id, object_ids)
    select 'convention.paper_read', 'convention', f.convention, array[f.id] from found f where f.scan in ('clean', 'not_configured')
)
select * from found`;

/** Whether a paper on its way out may still be read. $1 version of a paper. */
export const PAPER_STILL_OPEN = 'select 1 as open from convention_paper where id = $1';

/** What is missing before something may be shared with the actor. */
export const OWN_RECEPTION = `
select o.id as "organisationId", o.short_name as organisation,
  case when ctx_may('case_file.read') then s.state end as convention, case when ctx_may('case_file.read') then c.ends_on end as "endsOn",
  u.state as undertaking, case when u.state = 'new_text' then u.required_from end as "requiredFrom",
  case when ctx_role() = 'organisation_manager' then ${UNSWORN('o.id')} else 0 end as unsworn,
  array(select m.given_name || ' ' || m.family_name from member m where m.organisation_id = o.id and m.active and m.role = 'organisation_manager'
    order by directory_fold(m.family_name), m.id limit 3) as managers,
  (select coalesce(jsonb_agg(q.contact), '[]') from (select jsonb_build_object('name', m.given_name || ' ' || m.family_name, 'email', m.email) as contact
    from member m where m.active and m.role = 'data_protection_officer' order by directory_fold(m.family_name), m.id limit 3) q) as officers
from organisation o ${CONVENTION_STANDING} cross join own_undertaking() u where o.id = ctx_organisation()`;
