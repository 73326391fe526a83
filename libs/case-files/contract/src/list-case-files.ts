import type { ShownNames } from '@guichet/people-contract';
import type { CaseFileStatus } from './vocabularies';

/** Orders of the list; a hyphen turns it round. `activity`: what moved last comes first. */
export const CASE_FILE_SORTS = ['activity', 'name', '-name', 'openedOn', '-openedOn'] as const;
export type CaseFileSort = (typeof CASE_FILE_SORTS)[number];

/**
 * `GET /api/case-files`: files the actor may know, last activity first. Nobody filters or sorts by nationality or by
 * residence: such a parameter cannot exist.
 */
export interface ListCaseFiles {
  /** Comma separated in the address. */
  readonly status?: readonly CaseFileStatus[];
  /** True: the actor is the lead worker. */
  readonly mine?: boolean;
  readonly teamId?: string;
  readonly leadId?: string;
  /** First and last day of opening, YYYY-MM-DD. */
  readonly openedFrom?: string;
  readonly openedTo?: string;
  /** First and last day of closing, YYYY-MM-DD. */
  readonly closedFrom?: string;
  readonly closedTo?: string;
  /** Year of birth, where the actor may read room identity. */
  readonly birthYear?: number;
  /** Code of reference list service_theme: an unfinished referral of the person asks a team of that theme for help. */
  readonly need?: string;
  readonly sort?: CaseFileSort;
  /** `next` of the page before. */
  readonly after?: string;
  /** Items of a page, 1 to 100; 25 unless asked. */
  readonly size?: number;
}

/**
 * Where the residence clock stands today. `prepare`: gather papers; `open`: renewal may be asked; `closed`: the window is
 * over and the document still valid; `expired`: the last document has run out.
 */
export const LISTED_CLOCK_STATES = ['prepare', 'open', 'closed', 'expired'] as const;
export type ListedClockState = (typeof LISTED_CLOCK_STATES)[number];

/** The next date of the residence clock: window opens (`prepare`), window closes (`open`), last day covered (`closed`, `expired`). */
export interface ListedClock {
  readonly state: ListedClockState;
  readonly on: string;
}

/** The language to speak with the person. */
export interface SpokenWith {
  readonly languageCode: string;
  readonly interpreterNeeded: boolean;
}

/** One file of the list. A part that the actor may not read is absent, which is not the same as null: nothing recorded. */
export interface CaseFileListItem {
  readonly id: string;
  readonly reference: string;
  /** Absent where room `identity` is closed to the actor. */
  readonly names?: ShownNames;
  /** Absent where room `language` is closed. */
  readonly language?: SpokenWith | null;
  readonly status: CaseFileStatus;
  readonly openedOn: string;
  readonly lead: { readonly id: string; readonly name: string };
  readonly team: { readonly id: string; readonly name: string };
  readonly organisationShortName: string;
  /** Instant, ISO 8601. */
  readonly lastActivityAt: string;
  /** Absent where room `residence` is closed; null when nothing runs. */
  readonly residenceClock?: ListedClock | null;
  /** Referrals of the person that the actor may see and that are not over. */
  readonly openReferrals: number;
}

/** Files counted exactly up to this many. */
export const COUNTED_UP_TO = 1000;

/** One page of the list. */
export interface CaseFileList {
  readonly items: readonly CaseFileListItem[];
  /** Opaque; null on the last page. */
  readonly next: string | null;
  /** Only on the first page. `more`: there are more than `count`. */
  readonly total: { readonly count: number; readonly more: boolean } | null;
}
