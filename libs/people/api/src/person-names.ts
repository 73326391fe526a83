/** The parts of a name as `displayName` reads them, of the person `p`; SQL. */
export const NAMES = `jsonb_build_object('familyNames', p.family_names, 'givenNames', p.given_names, 'knownAs', p.known_as,
  'ownScriptName', p.own_script_name, 'nameOrder', p.name_order)`;

/** The same of the person whose identifier this SQL gives; null for who may not read the identity. */
export const namesOf = (person: string): string => `(select ${NAMES} from person p where p.id = ${person})`;
