/** Reference list of why a file is kept whatever the rules say. */
export const RETENTION_HOLD_REASON_LIST = 'retention_hold_reason';

export const RETENTION_RESULTS = ['destroy', 'pseudonymise'] as const;
export type RetentionResult = (typeof RETENTION_RESULTS)[number];

export const RETENTION_LIST_STATES = ['proposed', 'submitted', 'approved', 'done'] as const;
export type RetentionListState = (typeof RETENTION_LIST_STATES)[number];

export const RETENTION_ITEM_STATES = ['due', 'kept', 'stopped', 'destroyed', 'pseudonymised'] as const;
export type RetentionItemState = (typeof RETENTION_ITEM_STATES)[number];

/** A rule in force today, with where it comes from: a row of the reference list `retention_rule`. */
export interface RetentionRule {
  code: string;
  label: string;
  /** Kind of organisation whose files it is about. */
  kind: string;
  /** The room that goes; null when the whole file goes. */
  room: string | null;
  years: number;
  result: RetentionResult;
  source: string;
  reviewedOn: string;
}

/** What is proposed, approved or gone, of one organisation. */
export interface RetentionList {
  id: string;
  version: number;
  organisation: string;
  state: RetentionListState;
  createdAt: string;
  submitted: { by: string; at: string } | null;
  approved: { by: string; at: string } | null;
  finishedAt: string | null;
  /** Items by state. */
  counts: Readonly<Partial<Record<RetentionItemState, number>>>;
  /** What the reader may do now. */
  allowedActions: ('submit' | 'approve' | 'certificate')[];
}

export interface RetentionHold {
  id: string;
  version: number;
  reference: string;
  reasonCode: string;
  note: string;
  until: string;
  by: string;
}

/** The page of what is kept and what goes. */
export interface RetentionDesk {
  rules: RetentionRule[];
  lists: RetentionList[];
  /** Live holds; empty for who does not place them. */
  holds: RetentionHold[];
}

/** One file, or one room of it, on a list: its number, never what stands in it. */
export interface RetentionItem {
  id: string;
  reference: string;
  room: string | null;
  ruleCode: string;
  result: RetentionResult;
  closedOn: string;
  dueOn: string;
  state: RetentionItemState;
  /** Why it was stopped at the last moment: hold, request, restriction, reopened, referral, emergency, merged, gone or error. */
  stop: string | null;
  doneAt: string | null;
}

export interface RetentionItems {
  items: RetentionItem[];
  next: string | null;
}

/** Keeps a file back whatever the rules say. */
export interface HoldFile {
  reference: string;
  reasonCode: string;
  note: string;
  until: string;
}
