import type { DemoCity, DemoPerson, Recorded } from './city-types';

/** Rows of one table, with the names of its columns in camel case. */
export type TableRows = readonly [table: string, rows: readonly Record<string, unknown>[]];

/** Turns keys of the city into identifiers of rows. */
interface Ids {
  organisation: (key: string) => string;
  team: (key: string) => string;
  member: (key: string) => string;
  /** The organisation a team belongs to. */
  organisationOf: (teamKey: string) => string;
}

function idsOf(city: DemoCity): Ids {
  const organisations = new Map(city.organisations.map(({ key, id }) => [key, id]));
  const teams = new Map(city.teams.map((team) => [team.key, team]));
  const members = new Map(city.members.map(({ key, id }) => [key, id]));
  const found = (id: string | undefined, key: string): string => {
    if (id === undefined) throw new Error(`nothing has the key ${key}`);
    return id;
  };
  return {
    organisation: (key) => found(organisations.get(key), key),
    team: (key) => found(teams.get(key)?.id, key),
    member: (key) => found(members.get(key), key),
    organisationOf: (teamKey) => found(organisations.get(teams.get(teamKey)?.organisationKey ?? ''), teamKey),
  };
}

/** Organisations, teams and their people; `passwordHash` is the same for all demonstration accounts. */
export function directoryRows(city: DemoCity, passwordHash: string): TableRows[] {
  const ids = idsOf(city);
  return [
    ['organisation', city.organisations.map(({ key, ...organisation }) => ({ ...organisation, active: key !== '' }))],
    ['team', city.teams.map(({ id, organisationKey, name, description, conditions, themes, languages, acceptsReferrals, asksResidenceDocument, acknowledgeWithinHours, decideWithinDays, firstAppointmentWithinDays, expiresAfterDays }) => ({ id, organisationId: ids.organisation(organisationKey), name, description, conditions, themes, languages, acceptsReferrals, asksResidenceDocument, acknowledgeWithinHours, decideWithinDays, firstAppointmentWithinDays, expiresAfterDays }))],
    ['team_closure', city.teams.flatMap((team) => team.closures.map((closure) => ({ id: `${team.id.slice(0, 24)}${team.id.slice(-11)}0`, teamId: team.id, ...closure })))],
    ['member', city.members.map(({ id, organisationKey, givenName, familyName, email, role, language, active, secrecyUndertakingOn, staffFileRight, protectedAddressRight }) => ({ id, organisationId: ids.organisation(organisationKey), givenName, familyName, email, role, language, active, secrecyUndertakingOn, staffFileRight, protectedAddressRight }))],
    ['team_membership', city.members.flatMap((member) => member.teamKeys.map((teamKey) => ({ memberId: member.id, teamId: ids.team(teamKey), since: member.since })))],
    ['credential', city.members.map((member) => ({ memberId: member.id, kind: 'password', secret: passwordHash }))],
  ];
}
