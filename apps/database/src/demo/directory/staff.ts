import type { DemoMember, DemoTeam } from '../city-types';
import { members } from './members';
import type { Random } from '../chance/random';
import { teams } from './teams';

const TEAMS_BY_KEY = new Map(teams.map((team) => [team.key, team]));

export function teamByKey(key: string): DemoTeam {
  const team = TEAMS_BY_KEY.get(key);
  if (team === undefined) throw new Error(`no team ${key}`);
  return team;
}

export function organisationOf(teamKey: string): string {
  return teamByKey(teamKey).organisationKey;
}

/** Those who may lead files and answer referrals in a team: its workers, more often than its team lead. */
function workersOf(teamKey: string): DemoMember[] {
  return members.filter(
    (member) =>
      member.active && member.teamKeys.includes(teamKey) && (member.role === 'worker' || member.role === 'team_lead'),
  );
}

export function workerOf(teamKey: string, random: Random): DemoMember {
  return random.weighted(workersOf(teamKey).map((member) => [member, member.role === 'worker' ? 5 : 1] as const));
}

/** Who may declare a referral of this organisation an error. */
export function managerOf(organisationKey: string): DemoMember | undefined {
  return members.find(
    (member) => member.active && member.organisationKey === organisationKey && member.role === 'organisation_manager',
  );
}
