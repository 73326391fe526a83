import type { Depart, DeparturePlan } from '@guichet/organisations-contract';

/** Chosen successors: by team, and by file where somebody else than the team’s takes it. Empty text: not chosen. */
export interface Heirs {
  readonly teams: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

/** What belongs to no team stands under an empty key. */
export const keyOf = (teamId: string | null): string => teamId ?? '';

/** Everything held has somebody to go to. */
export function isComplete(plan: DeparturePlan, heirs: Heirs): boolean {
  return plan.holdings.every(({ teamId }) => Boolean(heirs.teams[keyOf(teamId)]));
}

export function departCommand(plan: DeparturePlan, heirs: Heirs): Depart {
  return {
    heirs: plan.holdings.map(({ teamId }) => ({ teamId, memberId: heirs.teams[keyOf(teamId)] ?? '' })),
    files: Object.entries(heirs.files)
      .filter(([, memberId]) => memberId !== '')
      .map(([caseFileId, memberId]) => ({ caseFileId, memberId })),
  };
}
