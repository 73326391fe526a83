import type { FilePerson } from '@guichet/case-files-contract';

/** The name as the person wishes to be called: known-as in place of the given names, in their order. */
export function displayName(person: Pick<FilePerson, 'givenNames' | 'familyNames' | 'knownAs' | 'nameOrder'>): string {
  const given = person.knownAs || person.givenNames;
  const parts = person.nameOrder === 'family_first' ? [person.familyNames, given] : [given, person.familyNames];
  return parts.filter(Boolean).join(' ');
}
