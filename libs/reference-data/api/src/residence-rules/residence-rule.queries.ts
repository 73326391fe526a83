const VERSION_COLUMNS = `r.id, r.type_code, r.valid_from::text as valid_from, r.window_opens_days_before, r.window_closes_days_before,
  r.prepare_days_before, r.provisional, r.default_labour_market, r.cohort_expires_on::text as cohort_expires_on, r.note, r.source,
  r.reviewed_on::text as reviewed_on, r.superseded_at is not null as replaced,
  least(r.valid_to, (select min(n.valid_from) from residence_rule n
    where n.type_code = r.type_code and n.superseded_at is null and n.valid_from > r.valid_from) - 1)::text as valid_to`;

/** Every version that counts, the newest of a document first. */
export const RULES = `
select ${VERSION_COLUMNS}
from residence_rule r
left join reference_entry e on e.list = 'residence_document_type' and e.code = r.type_code
where r.superseded_at is null
order by e.position, r.type_code, r.valid_from desc`;

/** Every version of a type, replaced ones too. $1 type */
export const VERSIONS = `
select ${VERSION_COLUMNS}, to_char(r.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at,
  a.given_name || ' ' || a.family_name as author, v.given_name || ' ' || v.family_name as reviewed_by
from residence_rule r left join member a on a.id = r.author_id left join member v on v.id = r.reviewed_by_id
where r.type_code = $1 order by r.valid_from desc, r.superseded_at desc nulls first, r.created_at desc`;

/** The type and the version of its rules, which grows with each change of any of them. $1 type */
export const TYPE = `
select (select coalesce(sum(r.version), 0)::integer from residence_rule r where r.type_code = e.code) as version
from reference_entry e where e.list = 'residence_document_type' and e.code = $1`;

/** Whoever changes rules does so one after the other, and before papers are recorded with them. */
export const LOCK = 'select pg_advisory_xact_lock(7215004)';

/** A rule of a city with a hundred thousand papers recomputes for some seconds, in the transaction that changes it. */
export const TAKE_TIME = `select set_config('statement_timeout', '120s', true)`;

export const REPLACE = `
update residence_rule set superseded_at = now(), version = version + 1
where type_code = $1 and valid_from = $2 and superseded_at is null`;

export const ADD = `
insert into residence_rule (id, type_code, valid_from, window_opens_days_before, window_closes_days_before, prepare_days_before, provisional,
  default_labour_market, cohort_expires_on, note, source, reviewed_on, author_id, reviewed_by_id)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13)`;

/** $1 type, $2 reviewed on, $3 who, $4 today */
export const REVIEW = `
update residence_rule set reviewed_on = greatest(reviewed_on, $2::date), reviewed_by_id = $3, version = version + 1
where id = (select r.id from residence_rule r where r.type_code = $1 and r.superseded_at is null
  order by r.valid_from <= $4::date desc, case when r.valid_from <= $4::date then r.valid_from end desc, r.valid_from limit 1) returning id`;

/** $1 type, $2 first day, $3 prepare, $4 opens, $5 closes, $6 provisional, $7 common end */
export const EFFECT = `
with recorded as (
  insert into audit_event (action, object_kind) values ('residence_rule.preview', 'residence_rule')
)
select exists (select 1 from residence_rule r where r.type_code = $1 and r.valid_from = $2 and r.superseded_at is null) as replaces,
  (select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (
    select e.organisation_id as "organisationId", e.organisation, e.documents, e.persons, e.opens_earlier as "opensEarlier", e.opens_later as "opensLater",
      e.ends_earlier as "endsEarlier", e.ends_later as "endsLater", e.into_window as "intoWindow", e.out_of_window as "outOfWindow", e.loses_cover as "losesCover"
    from residence_rule_effect($1, $2, $3, $4, $5, $6, $7) e) q) as counts`;

/** Row of {@link RULES}. */
export interface RuleRow {
  id: string;
  type_code: string;
  valid_from: string;
  valid_to: string | null;
  window_opens_days_before: number | null;
  window_closes_days_before: number | null;
  prepare_days_before: number;
  provisional: boolean;
  default_labour_market: 'unlimited' | 'limited' | 'none' | 'not_stated';
  cohort_expires_on: string | null;
  note: string;
  source: string;
  reviewed_on: string;
  replaced: boolean;
}

/** Row of {@link VERSIONS}. */
export interface VersionRow extends RuleRow {
  recorded_at: string;
  author: string | null;
  reviewed_by: string | null;
}
