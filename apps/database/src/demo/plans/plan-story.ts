/** An urgency of a story. `openedHoursAgo` counts from eight in the morning of the day of the demonstration. */
export interface UrgencyStory {
  kind: string;
  level: string;
  what: string;
  openedHoursAgo: number;
  /** The team holds it instead of the lead worker. */
  byTeam?: boolean;
  solved?: { afterHours: number; by: string; outcome: string };
}

export interface ActionStory {
  what: string;
  /** `person`, `member <key>` or `organisation <key>`. */
  by: string;
  dueInDays: number | null;
  doneDaysAgo?: number;
  outcome?: string;
}

export interface GoalStory {
  words: string;
  state: 'undecided' | 'under_way' | 'paused' | 'reached' | 'changed_course';
  targetInDays?: number;
  /** What the goal was before the person changed it. */
  before?: { words: string; reason: string; changedDaysAgo: number };
  actions: ActionStory[];
}

export interface NeedStory {
  theme: string;
  situation: string;
  writtenDaysAgo: number;
  goals: GoalStory[];
}

export interface AgreementStory {
  daysAgo: number;
  language: string;
  interpreter: boolean;
  present: string[];
  reviewInDays: number;
  realistic?: 'yes' | 'partly' | 'not_now';
  note?: string;
}

/** Ten steps in the order of the scale, `-` where a domain was not talked about. */
export interface RatingStory {
  daysAgo: number;
  rater: 'self' | 'worker';
  moment: 'entry' | 'review' | 'exit';
  steps: string;
  sentence: string;
}

/** What is urgent and what is being built, of one person. */
export interface PlanStory {
  urgencies: UrgencyStory[];
  needs: NeedStory[];
  agreed: AgreementStory[];
  ratings: RatingStory[];
}
