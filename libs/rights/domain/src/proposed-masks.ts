import type { CopyItem } from '@guichet/rights-contract';
import { AUTHOR_FIELD } from './free-text';
import type { FreeText } from './free-text';

/** Shortest part of a name that is looked for: shorter ones stand in too many words. */
const SHORTEST = 3;
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu;
const PHONE = /(?:\+|0)\d[\d\s./-]{7,}\d/g;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const parts = (name: string): string[] => name.split(/[\s,;'’()-]+/).filter((part) => part.length >= SHORTEST);

/** Names of other people that the file knows: its household, guardians, lawyers and whoever else has a field of their own. */
const NAME_FIELDS: ReadonlySet<string> = new Set([
  'guardian',
  'lawyer',
  'landlord',
  'host',
  'contact',
  'doctor',
  'handledBy',
  'present',
  'interpreterName',
]);

/** What is called `name` is a person’s only in the household: a skill has a name too. */
const isName = (kind: string, field: string): boolean =>
  NAME_FIELDS.has(field) || (kind === 'household_member' && field === 'name');

/** Parts of the names of others that stand in the items, without those that the person bears too. */
export function namesOfOthers(items: readonly CopyItem[], own: readonly string[]): ReadonlySet<string> {
  const mine = new Set(own.flatMap((name) => parts(name)).map((part) => folded(part)));
  const others = items.flatMap(({ kind, facts }) =>
    Object.entries(facts).flatMap(([field, value]) =>
      isName(kind, field) && typeof value === 'string' ? parts(value) : [],
    ),
  );
  // what begins with a small letter is a word, not a name
  const named = others.filter((part) => /^\p{Lu}/u.test(part) || /^\p{Lo}/u.test(part)).map((part) => folded(part));
  return new Set(named.filter((part) => !mine.has(part)));
}

/** Passages of a text that look like somebody else: known names, addresses of e-mail, telephone numbers. */
export function proposedMasks({ field, text }: FreeText, others: ReadonlySet<string>): string[] {
  if (field === AUTHOR_FIELD) return [text];
  const names = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => word).filter((word) => others.has(folded(word)));
  const reach = [...(text.match(EMAIL) ?? []), ...(text.match(PHONE) ?? [])];
  return [...new Set([...names, ...reach])];
}
