import { IMPORT_FIELDS } from '@guichet/imports-contract';
import type { ColumnMeaning, ImportField, ImportFieldKey, RowProblem } from '@guichet/imports-contract';
import { nameWords } from '@guichet/people-domain';
import { fold } from './fold';
import { gapsOf, personOf } from './imported-person';
import { emptyDraft, PERSON_WRITERS } from './person-writers';
import type { ImportedPerson, PersonDraft } from './person-writers';
import { CELL_READERS, Misread } from './read-cell';
import { vocabularyOf } from './vocabulary';
import type { Vocabulary } from './vocabulary';

/** Vocabularies by reference list, and the day of today. */
export interface RowFacts {
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** A row that is understood, or what is wrong with it: every problem, not the first. */
export interface ReadRow {
  readonly problems: readonly RowProblem[];
  /** Null when there is a problem. */
  readonly person: ImportedPerson | null;
  /** Equal for two rows that name the same person the same way; null when the birth is unknown. */
  readonly fingerprint: string | null;
}

const NO_WORDS = vocabularyOf([]);

/** Reads a row: each cell by the meaning of its column. */
export function readRow(cells: readonly string[], columns: readonly ColumnMeaning[], facts: RowFacts): ReadRow {
  const draft = emptyDraft();
  const problems: RowProblem[] = [];
  columns.forEach((meaning, column) => {
    const text = cells[column]?.trim() ?? '';
    if (meaning === null || text === '') return;
    try {
      write(draft, meaning, text, facts);
    } catch (failure) {
      if (!(failure instanceof Misread)) throw failure;
      const { code, word, proposals } = failure;
      problems.push({ column, code, word, proposals });
    }
  });
  // a name that was not understood is not missing
  if (problems.length === 0)
    problems.push(...gapsOf(draft).map((code) => ({ column: null, code, word: '', proposals: [] })));
  return {
    problems,
    person: problems.length === 0 ? personOf(draft) : null,
    fingerprint: problems.length === 0 ? fingerprintOf(draft) : null,
  };
}

function write(draft: PersonDraft, meaning: ImportFieldKey, text: string, { vocabularies, today }: RowFacts): void {
  const field: ImportField = IMPORT_FIELDS[meaning];
  const vocabulary = vocabularies.get(field.list ?? '') ?? NO_WORDS;
  const value = CELL_READERS[field.reading](text, { field, vocabulary, today });
  // reader and writer of a field agree by the table of fields, which the types of both tables state
  (PERSON_WRITERS[meaning] as (draft: PersonDraft, value: unknown) => void)(draft, value);
}

function fingerprintOf({ names, birth }: PersonDraft): string | null {
  if (birth.date === '') return null;
  const whole = `${names.givenNames} ${names.familyNames} ${names.knownAs}`;
  const words = nameWords(whole);
  return `${(words.length > 0 ? words : [fold(whole)]).sort().join(' ')}|${birth.date}`;
}
