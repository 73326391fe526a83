import type { DemoCity } from '../city-types';
import { stableId } from '../chance/stable-id';
import { rowIds } from './table-rows';
import type { TableRows } from './table-rows';

/** Organisations, teams and their members; `passwordHash` is the same for all demonstration accounts. */
export function directoryRows(city: DemoCity, passwordHash: string): TableRows[] {
  const ids = rowIds(city);
  return [
    ['organisation', city.organisations.map(({ key: _, ...organisation }) => organisation)],
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
