import type { CopyDecision, CopyItem } from '@guichet/rights-contract';
import { AUTHOR_FIELD } from './free-text';
import type { FreeText } from './free-text';

/** What was decided of one text. */
export interface Decided {
  readonly decision: CopyDecision;
  readonly hidden: readonly string[];
  readonly reasonCode: string | null;
}
/** What stands where something was. */
export interface Marks {
  readonly masked: string;
  withheld(reasonCode: string): string;
}

/** A text as the person receives it. */
export function reviewedText(text: string, { decision, hidden, reasonCode }: Decided, marks: Marks): string {
  if (decision === 'withhold') return marks.withheld(reasonCode ?? '');
  if (decision === 'keep') return text;
  // the longest first, so that a part of a passage does not leave the rest of it standing
  const passages = [...hidden].sort((one, other) => other.length - one.length);
  return passages.reduce((shown, passage) => shown.replaceAll(passage, marks.masked), text);
}

/**
 * The items as the person receives them.
 * @throws when a text has no decision: nothing leaves that nobody looked at
 */
export function reviewedItems(
  items: readonly CopyItem[],
  texts: readonly FreeText[],
  decisions: readonly (Decided | null)[],
  marks: Marks,
): CopyItem[] {
  const byItem = new Map<number, [FreeText, Decided][]>();
  texts.forEach((text, index) => {
    const decided = decisions[index];
    if (!decided) throw new Error(`text ${index} was not decided`);
    byItem.set(text.item, [...(byItem.get(text.item) ?? []), [text, decided]]);
  });
  return items.map((item, index) =>
    (byItem.get(index) ?? []).reduce((shown, one) => withText(shown, one, marks), item),
  );
}

function withText(item: CopyItem, [text, decided]: [FreeText, Decided], marks: Marks): CopyItem {
  const shown = reviewedText(text.text, decided, marks);
  if (text.field === AUTHOR_FIELD && item.author === text.text) return { ...item, author: shown };
  const value = item.facts[text.field];
  return { ...item, facts: { ...item.facts, [text.field]: exchanged(value, text.text, shown) } };
}

/** The value with one of its texts exchanged, however deep it stands. */
function exchanged(value: unknown, text: string, shown: string): unknown {
  if (value === text) return shown;
  if (Array.isArray(value)) return value.map((one) => exchanged(one, text, shown));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, exchanged(one, text, shown)]));
}
