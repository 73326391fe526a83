import type { LetterInput } from '@guichet/documents-contract';
import type { LetterFacts } from '../letter-facts';
import type { Said, Words } from '../wording/speaker';

/** What stands between the title and the signature. */
export interface LetterBody {
  readonly paragraphs: readonly Words[];
  readonly sections: readonly LetterSection[];
  readonly table: {
    readonly head: readonly Words[];
    /** Cells of each row; plain text, the last two are numbers. */
    readonly rows: readonly (readonly string[])[];
    readonly total: Words;
    readonly sum: string;
  } | null;
  readonly closing: readonly Words[];
}

/** One need of a plan with what is wanted and what is done for it. */
export interface LetterSection {
  readonly heading: Words;
  readonly text: Words | null;
  readonly goals: readonly { readonly words: Words; readonly actions: readonly Words[] }[];
}

/** What a letter is written from. */
export interface LetterMatter {
  readonly input: LetterInput;
  readonly facts: LetterFacts;
  readonly today: string;
}

/** Who the letter is about: the name, in the own script too where it is another, and the birth as far as it is known. */
export function whom({
  person: { name, ownScriptName, birth },
}: LetterFacts): Record<'person' | 'birth', string | Said> {
  const isOther = ownScriptName !== '' && ownScriptName !== name;
  return { person: isOther ? `${name} (${ownScriptName})` : name, birth: born(birth) };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Nothing more than is known, and nothing when nothing is. */
function born({ year, month, day, approximate }: LetterFacts['person']['birth']): Said {
  if (year === null) return { key: 'birth.unknown' };
  const words = String(year);
  if (approximate) return { key: 'birth.about', values: { year: words } };
  if (month === null) return { key: 'birth.year', values: { year: words } };
  const inMonth = `${words}-${two(month)}`;
  if (day === null) return { key: 'birth.month', values: { month: { month: inMonth } } };
  return { key: 'birth.day', values: { day: { day: `${inMonth}-${two(day)}` } } };
}

/** The worker's own sentences, one paragraph for each line that is not empty. */
export const ownLines = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
