import type { ShareableRoom } from '@guichet/access-contract';
import type { ReferralKind, Urgency } from './referral-status';

/** What a sender writes. A draft may be incomplete: what is missing is refused when it is sent. */
export interface ReferralContent {
  kind: ReferralKind;
  /** Team that is asked; never the team that asks. */
  toTeamId: string;
  /** What is asked, in a few words. */
  subject: string;
  /** The request in the sender’s words; shown to the receiving team before it answers. */
  request: string;
  practicalLimits: string;
  urgency: Urgency;
  /** Rooms that open at acceptance besides identity and contact; empty for an address given. */
  rooms: ShareableRoom[];
  /** The live agreement it rests on; null when it rests on a legal ground, or for an address given. */
  agreementId: string | null;
  /** Code of reference list `legal_ground`, when there is no agreement. */
  legalGroundCode: string | null;
  /** Why that ground holds here. */
  legalGroundNote: string;
  /** ISO instant of the joint first appointment; only for a handover, once it is known. */
  jointAppointmentAt: string | null;
  /** The guard of sensitive words proposed a room and the sender kept the text here. */
  keptHere?: boolean;
}

/** `POST /api/referrals`, Idempotency-Key: a draft, or with `send` a draft that is sent in the same transaction. */
export interface DraftReferral extends ReferralContent {
  caseFileId: string;
  /** Team of the sender that asks; null when the sender works in one team, or in the team of the file. */
  fromTeamId: string | null;
  /** The ended referral of the same person that this one follows: "refer again", "next choice". */
  originReferralId: string | null;
  send: boolean;
}

/** `PUT /api/referrals/:id`, If-Match: the whole content of a draft. */
export type EditReferralDraft = ReferralContent;

/** `POST /api/referrals/:id/question`, If-Match. */
export interface AskQuestion {
  question: string;
}

/** `POST /api/referrals/:id/reply`, If-Match. */
export interface ReplyToQuestion {
  answer: string;
}

/** `POST /api/referrals/:id/acceptance`, If-Match. */
export interface AcceptReferral {
  /** Who answers for it in the receiving team; null: who accepts. */
  responsibleMemberId: string | null;
  note: string;
}

/** `POST /api/referrals/:id/waitlisting`, If-Match. */
export interface WaitlistReferral {
  /** Day on which the waiting list is looked at again; after today. */
  reviewOn: string;
  /** How long the wait may be, in words; empty when unknown. */
  estimate: string;
  note: string;
}

/** `POST /api/referrals/:id/refusal`, If-Match: a coded reason, and an alternative or an explicit hand-back. */
export interface DeclineReferral {
  /** Code of reference list `referral_refusal_reason`. */
  reasonCode: string;
  /** Needed where the reason asks for words. */
  note: string;
  alternativeTeamId: string | null;
  handedBack: boolean;
  /** When the reason is that there is no room: the day on which there may be room again, when known. */
  nextPlaceOn: string | null;
}

/** `POST /api/referrals/:id/start`, If-Match. */
export interface StartReferral {
  /** Day of the first contact with the person: not before the sending, not after today. */
  firstContactOn: string;
  note: string;
}

/** `POST /api/referrals/:id/hold`, If-Match. */
export interface HoldReferral {
  /** Code of reference list `referral_hold_reason`. */
  reasonCode: string;
  /** Last day of the pause; after today. */
  holdUntil: string;
  note: string;
}

/** `POST /api/referrals/:id/resumption`, If-Match. */
export interface ResumeReferral {
  note: string;
}

/** `POST /api/referrals/:id/completion`, If-Match. */
export interface CompleteReferral {
  /** Code of reference list `referral_outcome`. */
  outcomeCode: string;
  note: string;
}

/** `POST /api/referrals/:id/failure`, If-Match. */
export interface FailReferral {
  /** Code of reference list `referral_failure_reason`. */
  reasonCode: string;
  note: string;
}

/** `POST /api/referrals/:id/cancellation`, If-Match. */
export interface CancelReferral {
  /** Code of reference list `referral_cancellation_reason`, except those that only the system sets. */
  reasonCode: string;
  note: string;
}

/** `POST /api/referrals/:id/error-declaration`, If-Match: the content is hidden, the trace stays. */
export interface DeclareReferralError {
  note: string;
}

/** `POST /api/referrals/:id/amendments`, If-Match: what changes after sending; absent fields stay as they are. */
export interface AmendReferral {
  reason: string;
  subject?: string;
  request?: string;
  practicalLimits?: string;
  urgency?: Urgency;
  /** May shrink; may grow only as far as the agreement covers. */
  rooms?: ShareableRoom[];
  /** Another live agreement, for instance one that replaces an expiring one. */
  agreementId?: string;
  /** Null takes the appointment back. */
  jointAppointmentAt?: string | null;
}

/** Whether what a completed referral brought still holds. */
export const CHECK_ANSWERS = ['holds', 'partly', 'lost', 'unknown'] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];

/** Months after completion at which the sender is asked. */
export const CHECK_MONTHS = [1, 3, 6, 12] as const;
export type CheckMonths = (typeof CHECK_MONTHS)[number];

/** `POST /api/referrals/:id/checks/:months`, If-Match of the referral. */
export interface AnswerReferralCheck {
  answer: CheckAnswer;
}
