/** Parts of a name as the file holds them; any may be empty, never all. */
export interface NameParts {
  readonly givenNames: string;
  readonly knownAs: string;
  readonly familyNames: string;
}

/** What a receiver may know of a name before acceptance: given name, or the name the person goes by, and an initial. */
export function personLabel({ givenNames, knownAs, familyNames }: NameParts): string {
  const called = givenNames.trim() || knownAs.trim();
  const [first] = new Intl.Segmenter('fr').segment(familyNames.trim());
  const initial = first ? `${first.segment.toLocaleUpperCase('fr')}.` : '';
  return [called, initial].filter((part) => part !== '').join(' ');
}
