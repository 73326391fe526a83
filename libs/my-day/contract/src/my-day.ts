import type { AppointmentStatus, PlaceKind } from '@guichet/appointments-contract';
import type { AccessRequestView } from '@guichet/access-contract';
import { AWAITED_DAYS } from '@guichet/case-files-contract';
import { LISTED_CLOCK_STATES } from '@guichet/case-files-contract';
import type { CheckMonths, ReferralStatus, Urgency } from '@guichet/referrals-contract';

/** Lines of one card; more are counted. */
export const MY_DAY_LINES = 6;
/** Days ahead within which a renewal window that opens is shown. */
export const RESIDENCE_DAYS_AHEAD = 60;
/** Days for which a residence that ended, with nothing since, is shown; later it belongs to the file, not to the day. */
export const RESIDENCE_DAYS_BEHIND = 90;
/** Days ahead within which a deadline is shown; one that passed stays for as many days. */
export const DEADLINE_DAYS_AHEAD = 30;
/** Days without activity after which an own file is shown as stuck. */
export const STUCK_DAYS = 60;
/** Days for which a decision stays news. */
export const NEWS_DAYS = 7;

/** The first lines of something, the most pressing first, and how many there are in all. */
export interface MyDayCard<Line> {
  readonly items: readonly Line[];
  readonly total: number;
}

/** A referral on the first page: the sheet's heading, nothing of the file. */
export interface MyDayReferral {
  readonly id: string;
  readonly status: ReferralStatus;
  readonly subject: string;
  /** Given name and initial. */
  readonly personLabel: string;
  readonly urgency: Urgency;
  /** The other side. */
  readonly organisationShortName: string;
  /** ISO instant until which an answer is promised; null when none runs. */
  readonly by: string | null;
  /** Share of the promised time used up: 1 at the deadline, more when it is over. Two decimals. */
  readonly share: number;
  /** ISO instant of the last step. */
  readonly movedAt: string;
}

/** A follow-up question that is due. */
export interface MyDayCheck {
  readonly referralId: string;
  readonly subject: string;
  readonly personLabel: string;
  readonly months: CheckMonths;
  readonly dueOn: string;
}

/** One of the member's own files, by name. */
export interface MyDayFile {
  readonly caseFileId: string;
  /** As the person wishes to be called. */
  readonly name: string;
}

/** How a residence document stands; `ends` where no window is known and only its last day counts. */
export const MY_DAY_CLOCK_STATES = [...LISTED_CLOCK_STATES, 'ends'] as const;
export type MyDayClockState = (typeof MY_DAY_CLOCK_STATES)[number];

/** A residence document of an own file whose window opens soon, is open or has passed. It informs, it decides nothing. */
export interface MyDayResidence extends MyDayFile {
  /** Code of reference list `residence_document_type`. */
  readonly typeCode: string;
  readonly state: MyDayClockState;
  /** The next date: the window opens (`prepare`), closes (`open`, or the last day covered where no close is known), else the last day covered. */
  readonly on: string;
}

/** What a deadline of an own file is about. */
export const MY_DAY_DEADLINES = ['must_leave', 'procedure', 'agreement', ...AWAITED_DAYS] as const;
export type MyDayDeadlineKind = (typeof MY_DAY_DEADLINES)[number];

/**
 * A date that cannot move: housing to leave, a step of a procedure, a day that a record waits for in an own file; the end
 * of a sharing agreement of an own file, or of one that opens a file to the member’s team.
 */
export interface MyDayDeadline extends MyDayFile {
  readonly kind: MyDayDeadlineKind;
  /** Code of `housing_kind`, of `residence_procedure_kind`, or of the kind of the record that waits; empty for an agreement. */
  readonly code: string;
  /** What must be done, or of whom, in words; empty where the code says it. */
  readonly what: string;
  readonly on: string;
}

/** Days ahead within which an action of the member is shown; one that is late stays until it is done. */
export const ACTION_DAYS_AHEAD = 7;
/** Days ahead within which the review of an own plan is shown. */
export const REVIEW_DAYS_AHEAD = 14;

/** An open urgency that the member or one of their teams holds, or of an own file. */
export interface MyDayUrgency extends MyDayFile {
  readonly id: string;
  /** Code of reference list `urgency_kind`. */
  readonly kindCode: string;
  readonly what: string;
  /** When its level runs out. */
  readonly by: string;
  /** Share of its time used up: 1 when it runs out, more when it is overdue. */
  readonly share: number;
}

/** What a plan asks for soon: an action of the member, or the review of an own plan. */
export const MY_DAY_PLANNED = ['action', 'review'] as const;
export type MyDayPlannedKind = (typeof MY_DAY_PLANNED)[number];
export interface MyDayPlanned extends MyDayFile {
  readonly id: string;
  readonly kind: MyDayPlannedKind;
  /** What is to be done; empty for a review. */
  readonly what: string;
  readonly on: string;
}

/** An own file in which nothing moved. */
export interface MyDayStuckFile extends MyDayFile {
  readonly lastActivityAt: string;
}

/** Somebody asks for access to a file that the member leads. */
export interface MyDayAccessRequest extends MyDayFile {
  readonly id: AccessRequestView['id'];
  readonly requesterName: string;
  readonly requesterOrganisation: string;
  readonly askedAt: string;
}

/** An appointment of today in which the member takes part. */
export interface MyDayAppointment {
  readonly id: string;
  readonly status: AppointmentStatus;
  readonly startsAt: string;
  readonly subject: string;
  readonly placeKind: PlaceKind;
  /** Empty for a meeting without a person, or where the file is closed to the member. */
  readonly name: string;
}

/** A task of the member that is due today or was due before. */
export interface MyDayTask {
  readonly id: string;
  readonly title: string;
  readonly dueOn: string;
  readonly name: string;
}

/** `GET /api/my-day`. Own files are those that the member leads and that are not closed. */
export interface MyDay {
  /** Open urgencies, the most pressing first. */
  readonly urgencies: MyDayCard<MyDayUrgency>;
  /** Actions and reviews of plans that are due or will be. */
  readonly planned: MyDayCard<MyDayPlanned>;
  /** Today’s, in the order of time; what was cancelled or moved is left out. */
  readonly appointments: MyDayCard<MyDayAppointment>;
  readonly tasks: MyDayCard<MyDayTask>;
  /** Asked of the member's teams and not decided; empty to whoever does not decide on referrals. */
  readonly toAnswer: MyDayCard<MyDayReferral>;
  /** Asked by the member, or for an own file, and not decided. A question to answer comes first. */
  readonly waiting: MyDayCard<MyDayReferral>;
  /** Of those, what was decided or ended within the last days; the newest first. */
  readonly news: MyDayCard<MyDayReferral>;
  readonly checks: MyDayCard<MyDayCheck>;
  readonly residence: MyDayCard<MyDayResidence>;
  readonly deadlines: MyDayCard<MyDayDeadline>;
  readonly stuck: MyDayCard<MyDayStuckFile>;
  readonly accessRequests: MyDayCard<MyDayAccessRequest>;
}
