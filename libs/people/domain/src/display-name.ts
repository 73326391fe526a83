import type { PersonNames, ShownNames } from '@guichet/people-contract';

type NameParts = Pick<PersonNames, 'familyNames' | 'givenNames' | 'knownAs' | 'ownScriptName' | 'nameOrder'>;

/**
 * The name as the person wishes to be called, in their order. A single word they are known as takes the place of the
 * given names; several words are a whole name. The name on papers is read in the file, not shown in lists.
 */
export function displayName(names: NameParts): string {
  if (/[\s-]/.test(names.knownAs)) return names.knownAs;
  const given = names.knownAs === '' ? names.givenNames : names.knownAs;
  const parts = names.nameOrder === 'family_first' ? [names.familyNames, given] : [given, names.familyNames];
  return parts.filter((part) => part !== '').join(' ');
}

/** A name as lists show it. */
export function shownNames(names: NameParts): ShownNames {
  return { display: displayName(names), knownAs: names.knownAs, ownScript: names.ownScriptName };
}
