import { AUTONOMY_STEPS, PLAN_PROBLEMS } from '@guichet/plans-contract';
import type {
  ActionInput,
  AgreePlan,
  AutonomyRatingInput,
  GoalInput,
  PlanProblem,
  PlanSnapshot,
} from '@guichet/plans-contract';

/** What is wrong, and with which field; null when nothing is. */
type Fault = { readonly field: string; readonly code: PlanProblem } | null;

/** A goal that is decided is said in the person's words; "not decided yet" needs none. */
export function goalFault(goal: GoalInput): Fault {
  return goal.state !== 'undecided' && goal.ownWords.trim() === ''
    ? { field: 'ownWords', code: PLAN_PROBLEMS.goalWithoutWords }
    : null;
}

/** Exactly the one who does it is named: nobody beside the person, the member, or the organisation. */
export function actionFault(action: ActionInput): Fault {
  const { doneBy, memberId, organisationId } = action;
  const named = { person: null, member: memberId, organisation: organisationId }[doneBy];
  const other =
    doneBy === 'member' ? organisationId : doneBy === 'organisation' ? memberId : (memberId ?? organisationId);
  if (other !== null || (doneBy !== 'person' && named === null))
    return { field: doneBy === 'organisation' ? 'organisationId' : 'memberId', code: PLAN_PROBLEMS.actionDoer };
  return null;
}

/** An urgency is solved after it was opened, and not in the future. */
export function solutionFault(openedAt: Date, solvedAt: Date, now: Date): Fault {
  return solvedAt < openedAt || solvedAt > now ? { field: 'solvedAt', code: PLAN_PROBLEMS.solvedWhen } : null;
}

/** What an agreement needs: something to agree on, dates in order, and an honest answer while an urgency is open. */
export function agreementFault(
  agreement: AgreePlan,
  content: PlanSnapshot,
  situation: { readonly today: string; readonly urgencyOpen: boolean },
): Fault {
  if (!content.needs.some((need) => need.goals.length > 0)) return { field: '', code: PLAN_PROBLEMS.nothingToAgree };
  if (agreement.agreedOn > situation.today) return { field: 'agreedOn', code: PLAN_PROBLEMS.agreementDates };
  if (agreement.reviewOn <= agreement.agreedOn) return { field: 'reviewOn', code: PLAN_PROBLEMS.agreementDates };
  if (situation.urgencyOpen && agreement.realistic === null)
    return { field: 'realistic', code: PLAN_PROBLEMS.realisticUnanswered };
  return null;
}

/** A rating marks each domain at most once, on a step of the scale, and is not of tomorrow. */
export function ratingFault(rating: AutonomyRatingInput, today: string): Fault {
  if (rating.ratedOn > today) return { field: 'ratedOn', code: PLAN_PROBLEMS.ratedInFuture };
  const domains = new Set(rating.marks.map((mark) => mark.domainCode));
  const steps = rating.marks.every(({ step }) => Number.isInteger(step) && step >= 1 && step <= AUTONOMY_STEPS);
  return rating.marks.length === 0 || domains.size < rating.marks.length || !steps
    ? { field: 'marks', code: PLAN_PROBLEMS.ratingMarks }
    : null;
}
