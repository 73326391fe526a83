import type { DemoCity } from '../city-types';

/** Rows of one table; their keys are the names of the columns in camel case. */
export type TableRows = readonly [table: string, rows: readonly object[]];

/** Turns keys of the city into identifiers of rows. */
export interface RowIds {
  organisation: (key: string) => string;
  team: (key: string) => string;
  member: (key: string) => string;
  /** The organisation a team belongs to. */
  organisationOf: (teamKey: string) => string;
  /** Name of a member, or of an organisation as people say it. */
  nameOf: (kind: string, key: string) => string;
}

export function rowIds(city: DemoCity): RowIds {
  const organisations = new Map(city.organisations.map(({ key, id }) => [key, id]));
  const teams = new Map(city.teams.map((team) => [team.key, team]));
  const members = new Map(city.members.map(({ key, id }) => [key, id]));
  const known = (id: string | undefined, key: string): string => {
    if (id === undefined) throw new Error(`nothing has the key ${key}`);
    return id;
  };
  return {
    organisation: (key) => known(organisations.get(key), key),
    team: (key) => known(teams.get(key)?.id, key),
    member: (key) => known(members.get(key), key),
    nameOf: (kind, key) => {
      const member = kind === 'member' ? city.members.find((one) => one.key === key) : undefined;
      const organisation = city.organisations.find((one) => one.key === key);
      return member ? `${member.givenName} ${member.familyName}` : known(organisation?.shortName, key);
    },
    organisationOf: (teamKey) => known(organisations.get(teams.get(teamKey)?.organisationKey ?? ''), teamKey),
  };
}
