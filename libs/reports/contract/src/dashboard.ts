import type { CaseFileStatus } from '@guichet/case-files-contract';
import type { ReferralStatus } from '@guichet/referrals-contract';
import type { MonthRange } from './dashboard-period';
import type { Figure } from './figure';

/** States of a file that somebody works on. */
export const OPEN_CASE_FILE_STATUSES = [
  'new',
  'in_assessment',
  'active',
  'standby',
] as const satisfies readonly CaseFileStatus[];
export type OpenCaseFileStatus = (typeof OPEN_CASE_FILE_STATUSES)[number];

/** States that are counted: a draft is its writer’s own, an error is none of anybody’s business. */
export const COUNTED_REFERRAL_STATUSES = [
  'requested',
  'info_requested',
  'waitlisted',
  'accepted',
  'in_progress',
  'on_hold',
  'completed',
  'failed',
  'declined',
  'cancelled',
  'expired',
] as const satisfies readonly ReferralStatus[];
export type CountedReferralStatus = (typeof COUNTED_REFERRAL_STATUSES)[number];

/** What became of a referral, by its state today. `lapsed`: taken back or run out. */
export const REFERRAL_FATES = ['waiting', 'accepted', 'declined', 'lapsed'] as const;
export type ReferralFate = (typeof REFERRAL_FATES)[number];

/** Each counted state belongs to one fate. */
export const FATE_OF_STATUS = {
  requested: 'waiting',
  info_requested: 'waiting',
  waitlisted: 'waiting',
  accepted: 'accepted',
  in_progress: 'accepted',
  on_hold: 'accepted',
  completed: 'accepted',
  failed: 'accepted',
  declined: 'declined',
  cancelled: 'lapsed',
  expired: 'lapsed',
} as const satisfies Record<CountedReferralStatus, ReferralFate>;

/** The reason for refusing that shows a right refused for want of a paper; counted apart. */
export const RIGHTS_GAP_REASON = 'residence_status_required';

/** How far the viewer looks: into the own organisation, or across all of them with numbers only. */
export const DASHBOARD_REACHES = ['organisation', 'city'] as const;
export type DashboardReach = (typeof DASHBOARD_REACHES)[number];

/** An organisation or a team by name. */
export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

/** The files of one team (own organisation) or of one organisation (across organisations). */
export interface FileRow {
  readonly unit: NamedUnit;
  readonly open: Figure;
  readonly byStatus: Readonly<Record<OpenCaseFileStatus, Figure>>;
  readonly openedInPeriod: Figure;
  readonly closedInPeriod: Figure;
}

/** Files opened and closed in one month, YYYY-MM. */
export interface FileMonth {
  readonly month: string;
  readonly opened: Figure;
  readonly closed: Figure;
}

/** Files. Those on members of staff are nobody’s to count: their number would say that they exist. */
export interface FileFigures {
  readonly open: Figure;
  readonly byStatus: Readonly<Record<OpenCaseFileStatus, Figure>>;
  /** Files that were open at the end of the same month last year; absent where it is not published. */
  readonly openYearAgo?: Figure;
  /** Absent where one organisation is picked out of the city. */
  readonly openedThisMonth?: Figure;
  readonly openedInPeriod: Figure;
  readonly closedInPeriod: Figure;
  readonly rows: readonly FileRow[];
  /** Eighteen months, oldest first; empty where one organisation is picked out of the city. */
  readonly months: readonly FileMonth[];
}

/** Referrals in one state. */
export interface ReferralStateRow {
  readonly status: CountedReferralStatus;
  /** Across organisations: all. */
  readonly count?: Figure;
  /** One organisation: those it sent, and those it received. */
  readonly sent?: Figure;
  readonly received?: Figure;
}

/** An ordered pair of organisations. */
export interface ReferralPairRow {
  readonly from: NamedUnit;
  readonly to: NamedUnit;
  readonly sent: Figure;
  readonly byFate: Readonly<Record<ReferralFate, Figure>>;
  /** Accepted among sent, 0 to 1; null when one of the two is not shown. */
  readonly acceptedShare: number | null;
  /** Median days from sending to the decision; null when too few are decided to show it. */
  readonly medianDays: number | null;
}

/** Refusals for one coded reason. */
export interface RefusalRow {
  /** Code in reference list referral_refusal_reason. */
  readonly reason: string;
  /** True for the reason that shows a right refused for want of a paper. */
  readonly rightsGap: boolean;
  /** Across organisations: all. */
  readonly count?: Figure;
  /** One organisation: referrals it sent that others refused, and referrals it refused. */
  readonly sent?: Figure;
  readonly received?: Figure;
}

/**
 * Requests that were sent in the period, by their state today. Overdue ones are those whose promised day of decision has
 * passed and that wait today, whenever they were sent. With one organisation in view, `received` is what was asked of it
 * and `sent` what it asked; across organisations there is only `sent`.
 */
export interface ReferralFigures {
  readonly sent: Figure;
  /** Only with the own organisation in view. */
  readonly received?: Figure;
  /** Addresses given, nothing shared and nothing to answer; in no other number. */
  readonly informed: Figure;
  /** Empty where one organisation is picked out of the city. */
  readonly states: readonly ReferralStateRow[];
  readonly pairs: readonly ReferralPairRow[];
  readonly answer: AnswerFigures;
  /** Empty where one organisation is picked out of the city. */
  readonly refusals: readonly RefusalRow[];
  /** Of the refusals, those for want of a residence document; absent where the refusals are. */
  readonly rightsGap?: Figure;
  /** In the period of the same length just before; absent where it is not published. */
  readonly rightsGapBefore?: Figure;
  readonly overdue: Figure;
  /** One organisation: what it waits for from others. */
  readonly overdueElsewhere?: Figure;
}

/** Days from sending to the decision. `before`: the period of the same length just before. */
export interface AnswerFigures {
  /** Across organisations: of all; one organisation: of what was asked of it. */
  readonly medianDays: number | null;
  readonly medianDaysBefore: number | null;
  /** One organisation: of what it asked of others. */
  readonly medianDaysElsewhere?: number | null;
}

/** Residence documents whose renewal window opens between two days, both included. */
export interface WindowWeek {
  readonly from: string;
  readonly to: string;
  readonly count: Figure;
}

/** People whose last residence document ends in one month, YYYY-MM. */
export interface ExpiryMonth {
  readonly month: string;
  readonly count: Figure;
  /** The part of it with a common end fixed by law, and that day. */
  readonly cohort?: { readonly on: string; readonly count: Figure };
}

/**
 * The residence documents that open files follow: of each person the one that ends last. Small numbers are hidden from
 * every viewer, because nobody opens the list behind them from here.
 */
export interface ResidenceFigures {
  readonly opening: Figure;
  readonly weeks: readonly WindowWeek[];
  readonly months: readonly ExpiryMonth[];
}

/** `GET /api/dashboard`: what a manager or a coordinator may know in numbers. */
export interface Dashboard {
  readonly reach: DashboardReach;
  readonly period: MonthRange;
  /** Periods offered to this viewer; others are refused where `reach` is city. */
  readonly periods: readonly MonthRange[];
  /** Instant at which the numbers were counted. */
  readonly countedAt: string;
  /** The day in Brussels from which they look ahead. */
  readonly today: string;
  /** The organisation in view; null across organisations. */
  readonly organisation: NamedUnit | null;
  /** Organisations that can be picked; empty for those who only see their own. */
  readonly organisations: readonly NamedUnit[];
  readonly files: FileFigures;
  readonly referrals: ReferralFigures;
  readonly residence: ResidenceFigures;
}
