/** True when the actor administers the organisation of the member `m`. */
const IN_REACH = `(ctx_role() = 'administrator' or m.organisation_id = ctx_organisation())`;

const LINE = `
  m.id, m.given_name, m.family_name, m.email, m.role, m.active, m.secrecy_undertaking_on::text as secrecy_undertaking_on,
  jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind) as organisation,
  (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by directory_fold(t.name)), '[]')
    from team_membership tm join team t on t.id = tm.team_id
    where tm.member_id = m.id and tm.since <= $1::date and (tm.until is null or tm.until >= $1::date)) as teams`;

/** What a member is ordered by; `$8` names the column, roles stand in the order of `$9`. */
const ORDER_KEY = `
  case $8::text
    when 'role' then lpad(array_position($9::text[], m.role)::text, 2, '0') || ' '
    when 'organisation' then directory_fold(o.short_name) || ' '
    when 'email' then m.email || ' '
    else '' end || directory_fold(m.family_name || ' ' || m.given_name)`;

/**
 * One page of members. $1 day, $2 words, $3 organisation, $4 team, $5 role, $6 active, $7 most rows, $8 order, $9 roles in order,
 * $10 and $11 key and id of the last row before.
 */
function page(direction: 'asc' | 'desc'): string {
  return `
with asked as (select array(select w from regexp_split_to_table(directory_fold(coalesce($2, '')), '\\s+') w where w <> '') as words),
found as (
  select m.id, ${ORDER_KEY} as order_key
  from member m join organisation o on o.id = m.organisation_id cross join asked
  where ${IN_REACH}
    and ($3::uuid is null or m.organisation_id = $3) and ($5::text is null or m.role = $5) and ($6::boolean is null or m.active = $6)
    and ($4::uuid is null or exists (select 1 from team_membership tm where tm.member_id = m.id and tm.team_id = $4
      and tm.since <= $1::date and (tm.until is null or tm.until >= $1::date)))
    and not exists (select 1 from unnest(asked.words) x where position(x in directory_fold(concat_ws(' ', m.given_name, m.family_name, m.email))) = 0)
)
select ${LINE}, f.order_key, (select count(*)::integer from found) as total
from found f join member m on m.id = f.id join organisation o on o.id = m.organisation_id
where $10::text is null or (f.order_key collate "C", f.id) ${direction === 'asc' ? '>' : '<'} ($10 collate "C", $11::uuid)
order by f.order_key collate "C" ${direction}, f.id ${direction} limit $7`;
}

export const MEMBERS_UP = page('asc');
export const MEMBERS_DOWN = page('desc');

/** One member within reach. $1 day, $2 member. */
export const MEMBER = `
select ${LINE}, m.version, m.language, m.staff_file_right, m.protected_address_right, m.organisation_id, open_files_led(m.id) as open_files_led
from member m join organisation o on o.id = m.organisation_id where m.id = $2 and ${IN_REACH}`;

/** What a command must know of a member within reach before it changes anything. $1 member. */
export const MEMBER_BEFORE = `
select m.id, m.version, m.organisation_id, m.role, m.active, m.secrecy_undertaking_on::text as secrecy_undertaking_on, m.staff_file_right, m.protected_address_right
from member m where m.id = $1 and ${IN_REACH}`;

/** The version of a member within reach. $1 member. */
export const MEMBER_VERSION = `select m.version from member m where m.id = $1 and ${IN_REACH}`;
