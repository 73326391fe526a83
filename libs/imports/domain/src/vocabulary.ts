import { DEMONYMS } from './demonyms';
import { fold } from './fold';

/** An entry of a reference list, as far as words are matched with it. */
export interface VocabularyEntry {
  readonly list: string;
  readonly code: string;
  readonly labelFr: string;
  readonly labelEn: string;
  /** ISO 3166-1 alpha-3, for countries. */
  readonly alpha3: string | null;
}

/** The words of one reference list: which code a word means, and what somebody may have meant. */
export interface Vocabulary {
  /** Code that the word means; null when it means none, or more than one. */
  codeOf(word: string): string | null;
  /** French labels that look like the word, likeliest first. */
  proposals(word: string): readonly string[];
}

const PROPOSALS = 3;
const NEAR = 0.5;

/** `Carte A : séjour limité`, `Contrat à durée indéterminée (CDI)`: the whole, what stands before, what stands in brackets. */
function spellings({ code, labelFr, labelEn, alpha3 }: VocabularyEntry): string[] {
  const labels = [labelFr, labelEn].flatMap((label) => [
    label,
    label.split(' : ')[0] ?? '',
    label.split(' (')[0] ?? '',
    /\(([^)]+)\)/.exec(label)?.[1] ?? '',
  ]);
  return [code, code.split('.').at(-1) ?? '', alpha3 ?? '', ...labels].map(fold).filter((word) => word !== '');
}

/** The vocabulary of a list. Exact labels win over shortened ones: `Congo (Brazzaville)` is exact, `Congo` is not. */
export function vocabularyOf(entries: readonly VocabularyEntry[]): Vocabulary {
  const exact = new Map<string, string>();
  const short = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const word of [entry.code, entry.labelFr, entry.labelEn]) exact.set(fold(word), entry.code);
    for (const word of spellings(entry)) short.set(word, (short.get(word) ?? new Set()).add(entry.code));
  }
  const isCountries = entries[0]?.list === 'country';
  const codeOf = (word: string): string | null => {
    const folded = fold(word);
    const codes = short.get(folded);
    return (
      exact.get(folded) ??
      (codes?.size === 1 ? [...codes][0] : undefined) ??
      (isCountries ? DEMONYMS.get(stemOf(folded)) : undefined) ??
      null
    );
  };
  return { codeOf, proposals: (word) => nearest(fold(word), entries) };
}

/** `syrienne`, `Syriens`, `syrien`: one stem. */
export function stemOf(folded: string): string {
  return folded.replace(/s$/, '').replace(/nne$/, 'n').replace(/e$/, '');
}

function nearest(word: string, entries: readonly VocabularyEntry[]): readonly string[] {
  if (word.length < 2) return [];
  return entries
    .map((entry) => ({ label: entry.labelFr, score: Math.max(...spellings(entry).map((one) => likeness(word, one))) }))
    .filter(({ score }) => score >= NEAR)
    .sort((a, b) => b.score - a.score || a.label.localeCompare(b.label, 'fr'))
    .slice(0, PROPOSALS)
    .map(({ label }) => label);
}

/** 0 to 1: pairs of letters that both words have, and more when one begins as the other does. */
function likeness(a: string, b: string): number {
  if (b.length > 3 && (a.startsWith(b) || b.startsWith(a))) return 0.9;
  const [one, other] = [pairs(a), pairs(b)];
  const common = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

function pairs(word: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2)));
}
