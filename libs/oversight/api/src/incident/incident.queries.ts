const ACCOUNT = `jsonb_build_object('id', m.id, 'name', m.given_name || ' ' || m.family_name, 'email', m.email, 'role', m.role,
  'organisation', o.short_name, 'active', m.active)`;

/** Accounts with all the words in name or mail, closed ones too. $1 words. */
export const WATCHED_ACCOUNTS = `
with asked as (select array(select w from regexp_split_to_table(directory_fold($1), '\\s+') w where w <> '') as words)
select coalesce(jsonb_agg(f.account order by f.key), '[]') as items from (
  select ${ACCOUNT} as account, directory_fold(m.family_name || ' ' || m.given_name) as key
  from member m join organisation o on o.id = m.organisation_id cross join asked
  where not exists (select 1 from unnest(asked.words) x where position(x in directory_fold(concat_ws(' ', m.given_name, m.family_name, m.email))) = 0)
  order by 2 limit 20) f`;

/** $1 account, $2 first day, $3 last day. */
const ASKED = `
asked as materialized (select m.id, ${ACCOUNT} as account from member m join organisation o on o.id = m.organisation_id where m.id = $1),
file as materialized (select f.* from asked a cross join lateral member_files(a.id, day_start($2::date), day_start($3::date + 1)) f)`;

const FILE = `jsonb_build_object('caseFileId', p.case_file_id, 'reference', coalesce(n.reference, ''), 'organisation', coalesce(n.organisation, ''),
  'firstAt', p.first_at, 'lastAt', p.last_at, 'readings', p.readings, 'listed', p.listed, 'taken', p.taken, 'changes', p.changes,
  'emergency', p.emergency, 'rooms', p.rooms, 'relations', p.relations,
  'key', to_char(p.last_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))`;

/** One page with the sum of the whole period and its own line in the record. $4 and $5 key of the page, $6 lines and one more. */
export const INCIDENT_PAGE = `
with ${ASKED}, page as materialized (
  select f.* from file f where (f.last_at, f.case_file_id) < (coalesce($4::timestamptz, 'infinity'), coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
  order by f.last_at desc, f.case_file_id desc limit $6::integer
), recorded as (
  insert into audit_event (action, object_kind, object_id, object_ids) select 'incident.read', 'member', a.id,
    array(select p.case_file_id from page p order by p.last_at desc, p.case_file_id desc limit $6::integer - 1) from asked a
)
select a.account,
  (select jsonb_build_object('files', count(*), 'opened', count(*) filter (where f.readings + f.taken + f.changes > 0),
    'taken', count(*) filter (where f.taken > 0), 'emergency', count(*) filter (where f.emergency > 0)) from file f) as sum,
  (select coalesce(jsonb_agg(${FILE} order by p.last_at desc, p.case_file_id desc), '[]')
    from page p left join file_numbers(array(select x.case_file_id from page x)) n on n.case_file_id = p.case_file_id) as items
from asked a`;

/** The whole list; what records it follows in the same transaction. */
export const INCIDENT_LIST = `
with ${ASKED}
select a.account, (select coalesce(jsonb_agg(${FILE} order by p.last_at desc, p.case_file_id desc), '[]')
  from file p left join file_numbers(array(select x.case_file_id from file x)) n on n.case_file_id = p.case_file_id) as items
from asked a`;

/** The words of a reason, when it is one today. $1 code. */
export const EXPORT_REASON = `
select e.label_fr, e.label_en from reference_entry e where e.list = 'incident_export_reason' and e.code = $1
  and (e.valid_from is null or e.valid_from <= today()) and (e.valid_to is null or e.valid_to >= today())`;
