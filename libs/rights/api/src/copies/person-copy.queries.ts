/** Begins a copy. $1 id, $2 request. */
export const BEGIN_COPY = `
insert into person_copy (id, request_id, case_file_id, made_by_id, expires_at)
select $1, q.id, q.case_file_id, ctx_member(), now() + make_interval(days => (select (e.attributes ->> 'days')::integer from reference_entry e where e.list = 'person_copy_rule' and e.code = 'kept_days'))
from rights_request q join case_file f on f.id = q.case_file_id where q.id = $2 and q.kind = 'access' and q.state = 'under_review' and f.lead_member_id = ctx_member()`;
/** Where a request stands for whoever wants to make its copy. $1 request. */
export const COPY_ASKED = `
select q.case_file_id as "caseFileId", q.kind = 'access' and q.state = 'under_review' as asked, f.lead_member_id = ctx_member() as leads
from rights_request q join case_file f on f.id = q.case_file_id where q.id = $1`;
/** Names of the person, which are not somebody else’s. $1 file. */
export const OWN_NAMES = `
select array[p.given_names, p.family_names, p.known_as, p.own_script_name] || array(select a.spelling from person_alias a where a.person_id = p.id) as names,
  trim(p.given_names || ' ' || p.family_names) as name, f.reference from person p join case_file f on f.id = p.id where p.id = $1`;
/** $1 copy, $2 kind, $3 sealed. */
export const KEEP_COPY_FILE = 'insert into person_copy_file (copy_id, kind, sealed) values ($1, $2, $3)';
export const DROP_DRAFT = `delete from person_copy_file where copy_id = $1 and kind = 'draft'`;
/** $1 copy, $2 whether something is proposed, in the order of the texts. */
export const KEEP_COPY_LINES = `
insert into person_copy_line (copy_id, number, proposed) select $1, p.number, p.proposed from unnest($2::boolean[]) with ordinality p (proposed, number)`;

const FIGURES = `'id', c.id, 'version', c.version, 'requestId', c.request_id, 'caseFileId', c.case_file_id, 'reference', f.reference, 'state', c.state,
  'lines', l.lines, 'undecided', l.undecided, 'undecidedPlain', l.plain, 'masked', c.masked, 'withheld', c.withheld, 'madeAt', c.made_at, 'expiresAt', c.expires_at`;
/** A copy for who makes it, with its line in the record. $1 copy. */
export const READ_COPY = `
with c as materialized (select x.* from person_copy x where x.id = $1 and x.made_by_id = ctx_member()),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_id, relation)
    select 'person_copy.read', c.case_file_id, 'person_copy', c.id, case_relation(c.case_file_id) from c
)
select jsonb_build_object(${FIGURES}) as copy from c join case_file f on f.id = c.case_file_id
  cross join lateral (select count(*) as lines, count(*) filter (where n.decision is null) as undecided, count(*) filter (where n.decision is null and not n.proposed) as plain
    from person_copy_line n where n.copy_id = c.id) l`;
/** The sealed file of a copy, for who makes it. $1 copy, $2 kind. */
export const COPY_FILE = `
select c.id, c.case_file_id as "caseFileId", c.version, c.state, f.sealed from person_copy c join person_copy_file f on f.copy_id = c.id
where c.id = $1 and f.kind = $2 and c.made_by_id = ctx_member() and c.expires_at > now()`;
/** Decisions of some texts of a copy, in the order of the texts. $1 copy, $2 numbers. */
export const COPY_DECISIONS_OF = `
select n.number, n.decision, n.hidden, n.reason_code as "reasonCode" from person_copy_line n where n.copy_id = $1 and n.number = any ($2::integer[]) order by n.number`;
/** How each text of a copy stands, in their order. $1 copy. */
export const COPY_STANDINGS = `
select n.decision, n.proposed from person_copy_line n where n.copy_id = $1 order by n.number`;
/** $1 copy, $2 number, $3 decision, $4 sealed passages, $5 reason. */
export const DECIDE_COPY_LINE = `
update person_copy_line set decision = $3, hidden = $4, reason_code = $5, decided_at = now() where copy_id = $1 and number = $2 returning number`;
/** Keeps every text without a proposal that nobody decided yet. $1 copy. */
export const KEEP_PLAIN_LINES = `
update person_copy_line set decision = 'keep', decided_at = now() where copy_id = $1 and decision is null and not proposed returning number`;
/** The review is over. $1 copy, $2 version, $3 masked, $4 withheld. */
export const FINISH_COPY = `
update person_copy set state = 'made', made_at = now(), masked = $3, withheld = $4, version = version + 1 where id = $1 and version = $2 returning version`;
export const VISIBLE_COPY = 'select version from person_copy where id = $1';
/** Words of codes. $1 lists, $2 codes, pairwise. */
export const COPY_LABELS = `
select distinct e.list || '/' || e.code as key, e.label_fr as label from unnest($1::text[], $2::text[]) c (list, code) join reference_entry e on e.list = c.list and e.code = c.code`;
