import { APPLIED_LISTS } from '@guichet/reference-data-contract';

/** The number that every change of the lists or the rules raises. */
export const VERSION = 'select version from reference_version';

/** Every entry of every list, each list in the order in which it was written. */
export const ENTRIES = `
select (select version from reference_version) as version, list, code, label_fr, label_en, attributes,
  valid_from::text as valid_from, valid_to::text as valid_to
from reference_entry where list not in (${APPLIED_LISTS.map((list) => `'${list}'`).join(', ')}) order by list, position, code`;

/** One list with where each entry comes from. */
export const LIST = `
select code, label_fr, label_en, attributes, valid_from::text as valid_from, valid_to::text as valid_to, source, reviewed_on::text as reviewed_on
from reference_entry where list = $1 order by position, code`;

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
