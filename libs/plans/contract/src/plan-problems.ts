/** Problems of plans and urgencies; the key of their sentence. */
export const PLAN_PROBLEMS = {
  /** The owner of an urgency cannot read the plan of this file. */
  ownerOutsideFile: 'urgency_owner_outside_file',
  /** It is solved already. */
  alreadySolved: 'urgency_already_solved',
  /** Solved before it was opened, or in the future. */
  solvedWhen: 'urgency_solved_when',
  /** A level without hours has no clock. */
  levelWithoutClock: 'urgency_level_without_clock',
  /** A goal that is decided is said in the person's words. */
  goalWithoutWords: 'goal_without_words',
  /** Who does an action does not fit with what names them. */
  actionDoer: 'action_doer',
  /** The need or goal above it is not in this file, or was withdrawn. */
  parentMissing: 'plan_parent_missing',
  /** There is no version before the one to take back. */
  nothingBefore: 'plan_nothing_before',
  /** A plan without a single goal cannot be agreed. */
  nothingToAgree: 'plan_nothing_to_agree',
  /** An urgency is open: whether the plan is realistic now must be answered. */
  realisticUnanswered: 'plan_realistic_unanswered',
  /** The review lies before the agreement, or the agreement in the future. */
  agreementDates: 'plan_agreement_dates',
  /** A rating names a domain twice, or a step that the scale does not have. */
  ratingMarks: 'autonomy_marks',
  /** A rating is of the past or of today. */
  ratedInFuture: 'autonomy_rated_in_future',
} as const;
export type PlanProblem = (typeof PLAN_PROBLEMS)[keyof typeof PLAN_PROBLEMS];
