import type { PlanItemFrame } from './plan';

/** What a worker writes down of something that cannot wait. */
export interface UrgencyInput {
  /** Code in reference list urgency_kind. */
  kindCode: string;
  /** Code in reference list urgency_level; its hours set the clock. */
  levelCode: string;
  /** In a few words; may be empty where the kind says it all. */
  what: string;
  /** Since when; now when left out. */
  openedAt?: string;
  /** The member who holds it; null when a team does. Exactly one of the two. */
  ownerMemberId: string | null;
  ownerTeamId: string | null;
}

/** How an urgency was solved. */
export interface UrgencySolution {
  /** Who dealt with it, a person or a service, in words. */
  handledBy: string;
  outcome: string;
  /** Now when left out. */
  solvedAt?: string;
}

/** Who holds an urgency. */
export interface UrgencyOwner {
  kind: 'member' | 'team';
  id: string;
  name: string;
  organisation: string;
}

/** An urgency as the plan shows it. */
export interface UrgencyView extends PlanItemFrame {
  kindCode: string;
  levelCode: string;
  what: string;
  openedAt: string;
  /** When its level runs out. */
  dueAt: string;
  owner: UrgencyOwner;
  handledBy: string;
  outcome: string;
  /** Null while it is open. */
  solvedAt: string | null;
}

/**
 * Whether an absence is excused without asking. True while an urgency is open: nobody follows a course who does not
 * know where to sleep. It is a default; whoever keeps the attendance may say otherwise with a reason.
 */
export interface AbsencesExcused {
  excused: boolean;
  /** Since when without interruption; null when nothing is open. */
  since: string | null;
  /** The urgencies that excuse. */
  urgencyIds: string[];
}
