import { ROLE_ROOM_LEVELS } from '@guichet/access-contract';
import type { Role } from '@guichet/access-contract';
import { fileHead } from '@guichet/case-files-api';
import type { FileHeadRow } from '@guichet/case-files-api';
import type {
  ActionView,
  AgreedPlanHeader,
  AutonomyRatingView,
  AutonomyView,
  GoalView,
  NeedView,
  PlanAccess,
  PlanView,
  UrgencyOwner,
  UrgencyView,
} from '@guichet/plans-contract';
import { absencesExcused, nextRatingOn, reviewOf } from '@guichet/plans-domain';
import type { Actor } from '@guichet/platform-api-kernel';

/** What both pages of a plan begin with, as the database answers it. */
interface OpenedRow extends FileHeadRow {
  readonly caseFileId: string;
  readonly reads: boolean;
  readonly contributes: boolean;
}

/** What READ_PLAN answers. */
export interface PlanRow extends OpenedRow {
  readonly urgencies: UrgencyView[];
  readonly needs: Omit<NeedView, 'goals'>[];
  readonly goals: Omit<GoalView, 'actions'>[];
  readonly actions: ActionView[];
  readonly agreed: AgreedPlanHeader[];
  readonly owners: UrgencyOwner[];
}

/** What READ_AUTONOMY answers. */
export interface AutonomyRow extends OpenedRow {
  readonly ratings: AutonomyRatingView[];
}

function accessOf(row: OpenedRow, actor: Actor, sent: number): PlanAccess {
  if (row.contributes) return 'contribute';
  if (row.reads) return 'read';
  if (sent > 0) return 'own';
  return ROLE_ROOM_LEVELS[actor.role as Role].plan === 'none' ? 'none' : 'exists';
}

function headOf(row: OpenedRow): Pick<PlanView, 'caseFileId' | 'reference' | 'personName'> {
  return { caseFileId: row.caseFileId, ...fileHead(row) };
}

/** The two tracks as their reader sees them. What stands under something withdrawn is not shown. */
export function planView(row: PlanRow, actor: Actor, time: { now: Date; today: string }): PlanView {
  const actionsOf = (goalId: string): ActionView[] => row.actions.filter((action) => action.goalId === goalId);
  const goalsOf = (needId: string): GoalView[] =>
    row.goals.filter((goal) => goal.needId === needId).map((goal) => ({ ...goal, actions: actionsOf(goal.id) }));
  const absences = absencesExcused(row.urgencies, time.now);
  const sent = row.urgencies.length + row.needs.length + row.goals.length + row.actions.length + row.agreed.length;
  return {
    ...headOf(row),
    access: accessOf(row, actor, sent),
    urgencies: row.urgencies,
    absences,
    needs: row.needs.map((need) => ({ ...need, goals: goalsOf(need.id) })),
    agreed: row.agreed,
    review: reviewOf(row.agreed[0]?.reviewOn ?? null, time.today, absences.excused),
    owners: row.owners,
  };
}

/** The ratings as their reader sees them. */
export function autonomyView(row: AutonomyRow, actor: Actor): AutonomyView {
  return {
    ...headOf(row),
    access: accessOf(row, actor, row.ratings.length),
    ratings: row.ratings,
    nextOn: nextRatingOn(row.ratings),
  };
}
