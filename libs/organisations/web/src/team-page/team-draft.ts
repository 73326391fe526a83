import type { ChangeTeam, CreateTeam, Team } from '@guichet/organisations-contract';
import { TEAM_DELAYS } from '@guichet/organisations-contract';

/** A team as the form holds it. */
export interface TeamDraft {
  name: string;
  description: string;
  conditions: string;
  themes: readonly string[];
  languages: readonly string[];
  acceptsReferrals: boolean;
  asksResidenceDocument: boolean;
  acknowledgeWithinHours: number;
  decideWithinDays: number;
  firstAppointmentWithinDays: number;
  expiresAfterDays: number;
  active: boolean;
}

/** A team nobody described yet. */
export const EMPTY_TEAM: TeamDraft = {
  name: '',
  description: '',
  conditions: '',
  themes: [],
  languages: ['fr'],
  acceptsReferrals: true,
  asksResidenceDocument: false,
  ...TEAM_DELAYS,
  active: true,
};

/** The draft of a team that was read. */
export function draftOfTeam(team: Team): TeamDraft {
  const names = Object.keys(EMPTY_TEAM) as (keyof TeamDraft)[];
  return Object.fromEntries(names.map((name) => [name, team[name]])) as unknown as TeamDraft;
}

/** What the API is asked to save. */
export function teamCommand(draft: TeamDraft): ChangeTeam {
  return { ...draft, themes: [...draft.themes], languages: [...draft.languages] };
}

/** The same without its state, for a new team. */
export function newTeamCommand({ active: _active, ...draft }: TeamDraft): CreateTeam {
  return { ...draft, themes: [...draft.themes], languages: [...draft.languages] };
}
