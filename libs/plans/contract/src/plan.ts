import type { RecordAuthor } from '@guichet/case-files-contract';
import type { AgreedPlanHeader } from './agreed-plan';
import type { AbsencesExcused, UrgencyOwner, UrgencyView } from './urgency';
import type { ActionDoer, ActionState, GoalState, NeedState, PlanAccess } from './vocabularies';

/** What everything in a plan carries. `id` stays through all its versions; nothing is overwritten. */
export interface PlanItemFrame {
  id: string;
  version: number;
  /** When this version was recorded. */
  recordedAt: string;
  /** Who wrote this version, and for whom. */
  author: RecordAuthor;
  /** Why it was changed; empty for the first version. */
  reason: string;
}

/** A need: what the situation is. */
export interface NeedInput {
  /** Code in reference list plan_theme. */
  themeCode: string;
  situation: string;
  state: NeedState;
}

/** A goal under a need, in the person's words. */
export interface GoalInput {
  needId: string;
  /** What the person wants, as they say it; empty while it is undecided. */
  ownWords: string;
  state: GoalState;
  /** When they would like to be there; null where no date was named. */
  targetOn: string | null;
}

/** An action towards a goal. */
export interface ActionInput {
  goalId: string;
  what: string;
  doneBy: ActionDoer;
  /** Member, when a worker does it. */
  memberId: string | null;
  /** Organisation, when an organisation does it. */
  organisationId: string | null;
  dueOn: string | null;
  state: ActionState;
  /** Day on which it was done; null otherwise. */
  doneOn: string | null;
  outcome: string;
}

/** A change says why: the former version stays readable beside it. */
export interface PlanChange {
  reason: string;
}

export interface ActionView extends PlanItemFrame, ActionInput {
  /** Name of the worker or organisation; null when the person does it. */
  doer: string | null;
}
export interface GoalView extends PlanItemFrame, GoalInput {
  actions: ActionView[];
}
export interface NeedView extends PlanItemFrame, NeedInput {
  goals: GoalView[];
}

/** Where the review of the plan stands. */
export const REVIEW_STANDINGS = ['none', 'later', 'soon', 'due'] as const;
export type ReviewStanding = (typeof REVIEW_STANDINGS)[number];

/** When the agreed plan is looked at again, and what to ask then. */
export interface PlanReview {
  on: string | null;
  standing: ReviewStanding;
  /** An urgency is open: ask whether the plan is realistic now. */
  askIfRealistic: boolean;
}

/** GET /api/case-files/:id/plan: the two tracks. */
export interface PlanView {
  caseFileId: string;
  /** Number of the file; what heads the page where the name is closed to the reader. */
  reference: string;
  /** Null where identity is closed to the reader. */
  personName: string | null;
  access: PlanAccess;
  /** Open urgencies, the most pressing first; then the latest solved. */
  urgencies: UrgencyView[];
  absences: AbsencesExcused;
  needs: NeedView[];
  /** Agreed versions, newest first. */
  agreed: AgreedPlanHeader[];
  review: PlanReview;
  /** Who may hold an urgency: those who can read it. Empty for whoever cannot add one. */
  owners: UrgencyOwner[];
}

/** One version of something in the plan, oldest first: GET …/:id/history. */
export type PlanItemVersion<View extends PlanItemFrame> = View & {
  supersededAt: string | null;
  /** This version withdrew it: it was entered in error. */
  withdrawal: boolean;
};

/** Kinds of items by the part of the address that names them: POST /api/case-files/:id/<kind>. */
export const PLAN_ITEM_KINDS = ['urgencies', 'plan-needs', 'plan-goals', 'plan-actions', 'autonomy-ratings'] as const;
export type PlanItemKind = (typeof PLAN_ITEM_KINDS)[number];
