/** The number that every change of the lists or the rules raises. */
export const VERSION = 'select version from reference_version';

/** Every entry of every list, each list in the order in which it was written. */
export const ENTRIES = `
select (select version from reference_version) as version, list, code, label_fr, label_en, attributes,
  valid_from::text as valid_from, valid_to::text as valid_to
from reference_entry order by list, position, code`;

/** One list with where each entry comes from. */
export const LIST = `
select code, label_fr, label_en, attributes, valid_from::text as valid_from, valid_to::text as valid_to, source, reviewed_on::text as reviewed_on
from reference_entry where list = $1 order by position, code`;

/** Every residence rule, the newest period of a document first. */
export const RULES = `
select r.type_code, r.valid_from::text as valid_from, r.valid_to::text as valid_to, r.window_opens_days_before, r.window_closes_days_before,
  r.prepare_days_before, r.provisional, r.default_labour_market, r.cohort_expires_on::text as cohort_expires_on, r.note, r.source,
  r.reviewed_on::text as reviewed_on
from residence_rule r
left join reference_entry e on e.list = 'residence_document_type' and e.code = r.type_code
order by e.position, r.type_code, r.valid_from desc`;

/** Row of {@link ENTRIES}. */
export interface EntryRow {
  version: number;
  list: string;
  code: string;
  label_fr: string;
  label_en: string;
  attributes: Record<string, string | number | boolean | string[]>;
  valid_from: string | null;
  valid_to: string | null;
}

/** Row of {@link LIST}. */
export interface SourcedRow extends Omit<EntryRow, 'version' | 'list'> {
  source: string;
  reviewed_on: string;
}

/** Row of {@link RULES}. */
export interface RuleRow {
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
}
