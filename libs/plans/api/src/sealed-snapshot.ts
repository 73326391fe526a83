import type { PlanSnapshot } from '@guichet/plans-contract';
import { isSealed } from '@guichet/platform-api-kernel';
import type { PersonSeal } from '@guichet/platform-api-kernel';

/** Where the texts of an agreed plan stand. */
export const SNAPSHOT_PLACE = 'agreed_plan.content';

/** The plan as it is stored: what the person and the worker said in words is sealed, its order and its days are not. */
export function sealedSnapshot(seal: PersonSeal, agreedPlanId: string, { needs }: PlanSnapshot): PlanSnapshot {
  const sealed = (text: string): string => (isSealed(text) ? text : seal.seal(SNAPSHOT_PLACE, agreedPlanId, text));
  return {
    needs: needs.map((need) => ({
      ...need,
      situation: sealed(need.situation),
      goals: need.goals.map((goal) => ({
        ...goal,
        ownWords: sealed(goal.ownWords),
        actions: goal.actions.map((action) => ({ ...action, what: sealed(action.what) })),
      })),
    })),
  };
}
