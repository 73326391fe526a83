import type { Room, ShareableRoom } from '@guichet/access-contract';
import type { CheckAnswer, CheckMonths } from './referral-commands';
import type { AllowedReferralAction } from './referral-deeds';
import type { ReferralDeadline, ReferralItem, ReferralMember, ReferralParty } from './referral-list';
import type { ReferralStatus } from './referral-status';

/** What a referral rests on: the person’s agreement, or a named legal ground. */
export interface ReferralGround {
  readonly agreement: {
    readonly givenOn: string;
    readonly expiresOn: string;
    readonly revokedOn: string | null;
  } | null;
  readonly agreementId: string | null;
  readonly legalGroundCode: string | null;
  /** Why that ground holds here; empty to the receiver. */
  readonly legalGroundNote: string;
}

/** One line of the history. */
export interface ReferralHistoryStep {
  /** A step of the machine, or `remind` for a reminder of the clock. */
  readonly action: string;
  readonly fromStatus: ReferralStatus | null;
  readonly toStatus: ReferralStatus;
  /** Null for the clock. */
  readonly actor: (ReferralMember & { readonly organisationShortName: string }) | null;
  readonly at: string;
  readonly reasonCode: string | null;
  /** Question, answer, reason or remark; empty when the referral was declared an error. */
  readonly note: string;
}

/** What changed after sending, and what it said before. */
export interface ReferralAmendment {
  readonly number: number;
  readonly actor: ReferralMember;
  readonly at: string;
  readonly reason: string;
  /** Field → what it said before. */
  readonly before: Readonly<Record<string, unknown>>;
}

/** "Did it hold?" */
export interface ReferralCheck {
  readonly months: CheckMonths;
  readonly dueOn: string;
  /** True when it is due and not answered. */
  readonly due: boolean;
  readonly answer: CheckAnswer | null;
  readonly answeredAt: string | null;
  readonly answeredBy: ReferralMember | null;
}

/** Something the receiving team recorded in the file while the referral was open; it stays theirs to read. */
export interface ReferralContribution {
  readonly id: string;
  readonly room: Room;
  /** Code of the record’s kind, in the reference list of its room; null for a note. */
  readonly kindCode: string | null;
  /** Its title, or its text for a note. */
  readonly text: string;
  readonly recordedAt: string;
  readonly author: ReferralMember;
}

/** `GET /api/referrals/:id`, ETag. A receiver sees the sheet; acceptance adds the link to the file. */
export interface Referral extends ReferralItem {
  /** Empty when declared an error. */
  readonly request: string;
  readonly practicalLimits: string;
  readonly rooms: readonly ShareableRoom[];
  /** Rooms that are open, or would open at acceptance: those above, identity and contact. Empty for an address given. */
  readonly opens: readonly ShareableRoom[];
  readonly ground: ReferralGround;
  readonly jointAppointmentAt: string | null;
  readonly acknowledgedBy: ReferralMember | null;
  /** Every promise, in the order of time. */
  readonly deadlines: readonly ReferralDeadline[];
  readonly decidedAt: string | null;
  readonly firstContactOn: string | null;
  readonly reviewOn: string | null;
  readonly estimate: string;
  readonly holdUntil: string | null;
  readonly reasonNote: string;
  readonly alternativeTeam: ReferralParty | null;
  readonly handedBack: boolean;
  readonly outcomeNote: string;
  /** The question that waits for an answer. */
  readonly openQuestion: string | null;
  /** To the sending side only; null when there is none, or none the actor may see. */
  readonly originReferralId: string | null;
  /** Referrals that follow this one; to the sending side only. */
  readonly followedBy: readonly { readonly id: string; readonly status: ReferralStatus; readonly to: ReferralParty }[];
  readonly history: readonly ReferralHistoryStep[];
  readonly amendments: readonly ReferralAmendment[];
  /** To the sending side only. */
  readonly checks: readonly ReferralCheck[];
  /** To the receiving side only, once the referral is over. */
  readonly contributions: readonly ReferralContribution[];
  readonly allowedActions: readonly AllowedReferralAction[];
}

/** Another team that could be asked. */
export interface ReferralAlternative extends ReferralParty {
  readonly description: string;
  readonly conditions: string;
  /** Themes it shares with the team that was asked. */
  readonly sharedThemes: readonly string[];
  /** True when the person’s language is spoken at its desk. */
  readonly speaksLanguage: boolean;
  readonly asksResidenceDocument: boolean;
  readonly decideWithinDays: number;
  /** Median days to an answer over the last year; null under 5 answers. */
  readonly medianAnswerDays: number | null;
}

/** `GET /api/referrals/:id/alternatives`, for the sending side: best first. */
export interface ReferralAlternatives {
  readonly items: readonly ReferralAlternative[];
}
