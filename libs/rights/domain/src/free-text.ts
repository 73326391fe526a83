import type { CopyItem } from '@guichet/rights-contract';

/** A day, an instant, an identifier or a short number: nothing that somebody wrote in words. A telephone number is longer. */
const NOT_WORDS =
  /^(?:\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d[\d:.+Z-]*)?|\d{1,8}(?:[.,]\d+)?|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;
/** Fields that hold a word of a closed vocabulary. A field that is not here is looked at: a name may be one small word. */
const VOCABULARIES: ReadonlySet<string> = new Set([
  ...['source', 'state', 'status', 'nature', 'audience', 'stage', 'rater', 'moment', 'gender', 'form', 'room', 'rooms'],
  ...['livesWith', 'labourMarket', 'untilPrecision', 'nameOrder', 'validation', 'interpretation', 'keptTopics', 'kind'],
  ...['role', 'relation', 'deed', 'spokenLevel', 'writtenLevel', 'agreedBy', 'placeKind', 'urgency', 'refusedRooms'],
]);
const isCode = (field: string): boolean => VOCABULARIES.has(field) || field.endsWith('Code');

/** A text of an item that a reviewer looks at. */
export interface FreeText {
  /** Place of the item among all. */
  readonly item: number;
  readonly field: string;
  readonly text: string;
}

/** Every text of the items that was written in words, in their order. The author of a confidence counts as one. */
export function freeTexts(items: readonly CopyItem[]): FreeText[] {
  return items.flatMap((one, item) => {
    const texts = Object.entries(one.facts)
      .filter(([field]) => !isCode(field))
      .flatMap(([field, value]) => wordsIn(value).map((text) => ({ item, field, text })));
    return one.section === 'confidence' && one.author !== null
      ? [...texts, { item, field: AUTHOR_FIELD, text: one.author }]
      : texts;
  });
}

/** The field that stands for who wrote an item. */
export const AUTHOR_FIELD = 'author';

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value !== '' && !NOT_WORDS.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one));
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
        .filter(([field]) => !isCode(field))
        .flatMap(([, one]) => wordsIn(one))
    : [];
}
