import { ALPHABETICAL_LISTS, isReviewDue, REFERENCE_LISTS } from '@guichet/reference-data-contract';
import type {
  ReferenceData,
  ReferenceItem,
  ReferenceList,
  SourcedReferenceItem,
} from '@guichet/reference-data-contract';
import type { EntryRow, SourcedRow } from './reference-data.queries';

type Language = 'fr' | 'en';

/** All lists in one language, each in the order in which it is shown; what is empty is left out. */
export function referenceDataView(rows: readonly EntryRow[], language: Language): ReferenceData {
  const words = new Intl.Collator(language);
  const lists = REFERENCE_LISTS.map((list): [ReferenceList, ReferenceItem[]] => {
    const items = rows.filter((row) => row.list === list).map((row) => itemView(row, language));
    return [list, ALPHABETICAL_LISTS.includes(list) ? items.sort((a, b) => words.compare(a.label, b.label)) : items];
  });
  return { language, lists: Object.fromEntries(lists) as unknown as ReferenceData['lists'] };
}

function itemView(row: EntryRow, language: Language): ReferenceItem {
  return {
    code: row.code,
    label: labelOf(row, language),
    ...(Object.keys(row.attributes).length > 0 ? { attributes: row.attributes } : {}),
    ...(row.valid_from ? { validFrom: row.valid_from } : {}),
    ...(row.valid_to ? { validTo: row.valid_to } : {}),
  };
}

/** An entry with its source. */
export function sourcedItemView(row: SourcedRow, language: Language, today: string): SourcedReferenceItem {
  return {
    code: row.code,
    label: labelOf(row, language),
    labelFr: row.label_fr,
    labelEn: row.label_en,
    attributes: row.attributes,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    source: row.source,
    reviewedOn: row.reviewed_on,
    reviewDue: isReviewDue(row.reviewed_on, today),
  };
}

function labelOf(row: { label_fr: string; label_en: string }, language: Language): string {
  return language === 'en' ? row.label_en : row.label_fr;
}
