import type { RecordAuthor } from '@guichet/case-files-contract';
import type { ActionDoer, ActionState, AgreedBy, GoalState, NeedState, RealisticAnswer } from './vocabularies';

/** The plan as it stood when it was agreed. Names are written out, so that it stays readable whatever comes later. */
export interface PlanSnapshot {
  needs: SnapshotNeed[];
}
export interface SnapshotNeed {
  id: string;
  themeCode: string;
  situation: string;
  state: NeedState;
  goals: SnapshotGoal[];
}
export interface SnapshotGoal {
  id: string;
  ownWords: string;
  state: GoalState;
  targetOn: string | null;
  actions: SnapshotAction[];
}
export interface SnapshotAction {
  id: string;
  what: string;
  doneBy: ActionDoer;
  doer: string | null;
  dueOn: string | null;
  state: ActionState;
}

/** What is written down when a plan is agreed. */
export interface AgreePlan {
  agreedOn: string;
  agreedBy: AgreedBy;
  /** Who else was there, as they are called. */
  present: string[];
  /** Code in reference list language: the language it was talked through in. */
  languageCode: string;
  interpreterPresent: boolean;
  reviewOn: string;
  /** Asked while an urgency is open, otherwise null. */
  realistic: RealisticAnswer | null;
  note: string;
}

/** An agreed version without its content. */
export interface AgreedPlanHeader extends AgreePlan {
  id: string;
  /** 1, 2, 3 … in this file. */
  number: number;
  recordedAt: string;
  author: RecordAuthor;
}

/** GET /api/case-files/:id/agreed-plans/:number: a version, and the one before for comparing. */
export interface AgreedPlanView extends AgreedPlanHeader {
  content: PlanSnapshot;
  /** Content of the version before; null for the first. */
  before: PlanSnapshot | null;
}
