import { DEMO_PASSWORD, members } from './directory/members';
import { organisations } from './directory/organisations';
import { teams } from './directory/teams';

/** Somebody who can sign in to the demonstration city. */
export interface DemoAccount {
  email: string;
  password: string;
  name: string;
  role: string;
  organisation: string;
  /** Names of the teams; empty for those who work in none. */
  team: string;
}

/** Every account of the demonstration city that can sign in, in the order of the organisations. */
export function demoAccounts(): DemoAccount[] {
  return members
    .filter((member) => member.active)
    .map((member) => ({
      email: member.email,
      password: DEMO_PASSWORD,
      name: `${member.givenName} ${member.familyName}`,
      role: member.role,
      organisation: organisations.find((organisation) => organisation.key === member.organisationKey)?.shortName ?? '',
      team: teams
        .filter((team) => member.teamKeys.includes(team.key))
        .map((team) => team.name)
        .join(', '),
    }));
}
