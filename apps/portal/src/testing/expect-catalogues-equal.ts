/** The dotted keys of a catalogue, each with the placeholders of its sentence. */
export function keysOf(catalogue: unknown, prefix = ''): readonly string[] {
  if (typeof catalogue === 'string') return [`${prefix}(${placeholdersOf(catalogue).join(',')})`];
  if (typeof catalogue !== 'object' || catalogue === null) return [`${prefix} is neither a sentence nor a group`];
  return Object.entries(catalogue).flatMap(([key, value]) => keysOf(value, prefix ? `${prefix}.${key}` : key));
}

/** Fails with the keys that one language has and the other lacks, or that name other placeholders. */
export function expectCataloguesEqual(french: unknown, english: unknown): void {
  expect([...keysOf(english)].sort()).toEqual([...keysOf(french)].sort());
}

function placeholdersOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? '').sort();
}
