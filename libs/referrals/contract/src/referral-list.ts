import type { Page } from '@guichet/platform-contract';
import type { ReferralKind, ReferralStatus, Urgency } from './referral-status';

/**
 * Where a referral lies for the actor.
 * `to_answer`: asked of one of my teams and not decided. `sent`: asked by my teams, by me, or for a file I lead.
 * `team_underway`: accepted by one of my teams. `to_close`: a loop that should be closed, on either side: an acceptance
 * without a first contact, a pause that is over, 60 days without news, or a follow-up question that is due.
 */
export const REFERRAL_BOXES = ['to_answer', 'sent', 'team_underway', 'to_close'] as const;
export type ReferralBox = (typeof REFERRAL_BOXES)[number];

/** Days without any step after which something underway belongs to `to_close`. */
export const QUIET_DAYS = 60;

/** `GET /api/referrals`. Without `status`: what is not over. */
export interface ReferralQuery {
  readonly box: ReferralBox;
  /** Comma separated in the address. In `to_answer` only undecided states, in the other boxes any state. */
  readonly status?: readonly ReferralStatus[];
  readonly urgency?: readonly Urgency[];
  /** One of the actor’s own teams. */
  readonly teamId?: string;
  /** Organisation of the other side. */
  readonly organisationId?: string;
  readonly kind?: readonly ReferralKind[];
  /** First and last day of sending in Brussels, YYYY-MM-DD. */
  readonly sentFrom?: string;
  readonly sentTo?: string;
  /** Code of reference list referral_refusal_reason: those declined for it. */
  readonly declinedFor?: string;
  /** True: those that still wait although the promised day of decision has passed. */
  readonly overdue?: boolean;
  /** `next` of the page before. */
  readonly after?: string;
  /** Items of a page, 1 to 100; 25 unless asked. */
  readonly size?: number;
}

/** A team with its organisation, by name. */
export interface ReferralParty {
  readonly teamId: string;
  readonly teamName: string;
  readonly organisationId: string;
  readonly organisationShortName: string;
}

/** A member by name. */
export interface ReferralMember {
  readonly id: string;
  readonly name: string;
}

/** Side of a referral on which a member stands. */
export const MEMBER_SIDES = ['sender', 'receiver'] as const;
export type MemberSide = (typeof MEMBER_SIDES)[number];

/** What somebody has promised, or must do, next. */
export const DEADLINE_KINDS = ['acknowledge', 'decide', 'review', 'first_appointment', 'hold', 'expiry'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** One promise. */
export interface ReferralDeadline {
  readonly kind: DeadlineKind;
  /** ISO instant. */
  readonly by: string;
  /** Share of the time used up: 0 at the start, 1 at the deadline, more when it is over. Two decimals. */
  readonly share: number;
  /** ISO instant at which the promise was kept; null while it is open. */
  readonly metAt: string | null;
}

/** A line of a list of referrals: the sheet before acceptance, without the request. */
export interface ReferralItem {
  readonly id: string;
  readonly version: number;
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
  /** On which side the actor stands; both for somebody who works in both teams. */
  readonly sides: readonly MemberSide[];
  /** The side that must act next; null when nobody must. */
  readonly waitingFor: MemberSide | null;
  /** Empty when declared an error. */
  readonly subject: string;
  /** Given name and initial. Empty when declared an error. */
  readonly personLabel: string;
  readonly languageCode: string | null;
  readonly interpreterNeeded: boolean;
  readonly urgency: Urgency;
  readonly from: ReferralParty;
  readonly to: ReferralParty;
  readonly sender: ReferralMember;
  readonly responsible: ReferralMember | null;
  /** The file, when the actor may know it; null to a receiver before acceptance and after the end. */
  readonly caseFileId: string | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly acknowledgedAt: string | null;
  /** The deadline that runs now. */
  readonly deadline: ReferralDeadline | null;
  readonly endedAt: string | null;
  /** Coded reason of a refusal, failure, cancellation or pause. */
  readonly reasonCode: string | null;
  readonly outcomeCode: string | null;
}

/** One page of a box. `to_answer` and `to_close`: most pressing first; the others: newest first. */
export type ReferralPage = Page<ReferralItem>;

/** `GET /api/referrals/counts`: referrals of each box without filters, for the tabs. */
export interface ReferralCounts {
  readonly toAnswer: number;
  readonly sent: number;
  readonly teamUnderway: number;
  readonly toClose: number;
  /** Of `sent`: questions that wait for an answer of the actor’s side. */
  readonly questionsToAnswer: number;
}
