import { IMPORT_FIELD_KEYS, IMPORT_FIELDS } from '@guichet/imports-contract';
import type { ColumnMeaning, ImportFieldKey } from '@guichet/imports-contract';
import { fold } from './fold';

const MEANINGS: ReadonlyMap<string, ImportFieldKey> = new Map(
  IMPORT_FIELD_KEYS.flatMap((key) => IMPORT_FIELDS[key].headers.map((header) => [fold(header), key] as const)),
);

/** What a header says by itself; null when it says nothing we know. */
export function meaningOf(header: string): ColumnMeaning {
  return MEANINGS.get(fold(header.replace(/\([^)]*\)/g, ' '))) ?? null;
}

/** What each column probably holds; a fact is guessed once, for the first header that names it. */
export function guessColumns(headers: readonly string[]): ColumnMeaning[] {
  const taken = new Set<ImportFieldKey>();
  return headers.map((header) => {
    const meaning = meaningOf(header);
    if (meaning === null || taken.has(meaning)) return null;
    taken.add(meaning);
    return meaning;
  });
}

/** By this a sheet with the same headers is recognised the next time, whatever their capitals and accents. */
export function headerSignature(headers: readonly string[]): string {
  return headers.map(fold).join('|');
}
