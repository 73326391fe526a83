/** Where a need stands. None of these is a failure. */
export const NEED_STATES = ['open', 'met', 'set_aside'] as const;
export type NeedState = (typeof NEED_STATES)[number];

/**
 * Where a goal stands. `undecided` is an honest answer and may stay as long as it takes; `changed_course` says that the
 * person wants something else now, and is never counted against them.
 */
export const GOAL_STATES = ['undecided', 'under_way', 'paused', 'reached', 'changed_course'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** Where an action stands. What was not done is either still to do or no longer needed. */
export const ACTION_STATES = ['to_do', 'done', 'no_longer_needed'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** Who does an action: the person, one worker, or an organisation. */
export const ACTION_DOERS = ['person', 'member', 'organisation'] as const;
export type ActionDoer = (typeof ACTION_DOERS)[number];

/** Who agreed to a version of the plan. A plan that nobody but the workers agreed to is no agreed plan. */
export const AGREED_BY = ['person', 'person_and_guardian', 'guardian'] as const;
export type AgreedBy = (typeof AGREED_BY)[number];

/** The answer to "is this realistic now?", asked at an agreement while an urgency is open. */
export const REALISTIC_ANSWERS = ['yes', 'partly', 'not_now'] as const;
export type RealisticAnswer = (typeof REALISTIC_ANSWERS)[number];

/** Whose view a rating of autonomy is. The two stand side by side and are never made into one number. */
export const RATERS = ['self', 'worker'] as const;
export type Rater = (typeof RATERS)[number];

/** When in the life of the file a rating was made. */
export const RATING_MOMENTS = ['entry', 'review', 'exit'] as const;
export type RatingMoment = (typeof RATING_MOMENTS)[number];

/** How far the reader reaches into the plan; as in the rooms of the file. `own`: shut, but shows what the own team wrote. */
export const PLAN_ACCESSES = ['none', 'exists', 'own', 'read', 'contribute'] as const;
export type PlanAccess = (typeof PLAN_ACCESSES)[number];
