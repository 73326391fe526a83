import type { ActionState } from '@guichet/plans-contract';

/** How far the actions of a goal are. What is no longer needed is not counted at all. */
export interface GoalProgress {
  readonly done: number;
  readonly all: number;
}

export function goalProgress(actions: readonly { readonly state: ActionState }[]): GoalProgress {
  const counted = actions.filter((action) => action.state !== 'no_longer_needed');
  return { done: counted.filter((action) => action.state === 'done').length, all: counted.length };
}

/** Where an action stands on a day: `late` is said of the action, never of the person. */
export type ActionStanding = 'done' | 'no_longer_needed' | 'open' | 'today' | 'late';

export function actionStanding(
  action: { readonly state: ActionState; readonly dueOn: string | null },
  today: string,
): ActionStanding {
  if (action.state !== 'to_do') return action.state;
  if (action.dueOn === null || action.dueOn > today) return 'open';
  return action.dueOn === today ? 'today' : 'late';
}
