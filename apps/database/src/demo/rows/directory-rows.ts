import type { DemoCity } from '../city-types';
import { stableId } from '../chance/stable-id';
import { rowIds } from './table-rows';
import type { TableRows } from './table-rows';

/** Bodies that the law lets use national numbers, as an example; nobody here is authorised in truth. */
function numbersOf(kind: string): Record<string, string | null> {
  const authorised = kind === 'city' || kind === 'cpas';
  return {
    numberAuthorisation: authorised ? 'Loi du 8 août 1983, art. 5 (exemple)' : null,
    numberAuthorisedOn: authorised ? '2025-03-03' : null,
    numberAuthorisationSource: authorised ? 'Démonstration : à vérifier avant tout usage réel' : null,
  };
}

/** Organisations, teams and their members; `passwordHash` is the same for all demonstration accounts. */
export function directoryRows(city: DemoCity, passwordHash: string): TableRows[] {
  const ids = rowIds(city);
  return [
    [
      'organisation',
      city.organisations.map(({ key: _, ...organisation }) => ({ ...organisation, ...numbersOf(organisation.kind) })),
    ],
    [
      'team',
      city.teams.map(({ key: _, organisationKey, closures: __, ...team }) => ({
        ...team,
        organisationId: ids.organisation(organisationKey),
      })),
    ],
    [
      'team_closure',
      city.teams.flatMap((team) =>
        team.closures.map((closure) => ({
          id: stableId('closure', `${team.key} ${closure.startsOn}`),
          teamId: team.id,
          ...closure,
        })),
      ),
    ],
    [
      'member',
      city.members.map(({ key: _, organisationKey, teamKeys: __, since: ___, ...member }) => ({
        ...member,
        organisationId: ids.organisation(organisationKey),
      })),
    ],
    [
      'team_membership',
      city.members.flatMap((member) =>
        member.teamKeys.map((teamKey) => ({ memberId: member.id, teamId: ids.team(teamKey), since: member.since })),
      ),
    ],
    ['credential', city.members.map((member) => ({ memberId: member.id, kind: 'password', secret: passwordHash }))],
  ];
}
