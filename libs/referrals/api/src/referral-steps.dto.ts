import {
  ChoiceField,
  CodeField,
  DayField,
  FlagField,
  IdField,
  TextField,
  WholeNumberField,
} from '@guichet/platform-api-kernel';
import { CHECK_ANSWERS, REFERRAL_LIMITS } from '@guichet/referrals-contract';
import type {
  AcceptReferral,
  AnswerReferralCheck,
  AskQuestion,
  CancelReferral,
  CheckAnswer,
  CompleteReferral,
  DeclareReferralError,
  DeclineReferral,
  FailReferral,
  HoldReferral,
  ReplyToQuestion,
  ResumeReferral,
  StartReferral,
  WaitlistReferral,
} from '@guichet/referrals-contract';

/** A question to the sender. */
export class AskQuestionDto implements AskQuestion {
  @TextField({ description: 'The question', min: 1, max: REFERRAL_LIMITS.note }) question: string;
}

/** The answer of the sender. */
export class ReplyToQuestionDto implements ReplyToQuestion {
  @TextField({ description: 'The answer', min: 1, max: REFERRAL_LIMITS.note }) answer: string;
}

/** Accepting. */
export class AcceptReferralDto implements AcceptReferral {
  @IdField({ description: 'Who answers for it in the receiving team; null: who accepts', nullable: true })
  responsibleMemberId: string | null;
  @TextField({ description: 'Remark to the sender', max: REFERRAL_LIMITS.note }) note: string;
}

/** Putting on the waiting list. */
export class WaitlistReferralDto implements WaitlistReferral {
  @DayField({ description: 'Day on which the waiting list is looked at again; after today' }) reviewOn: string;
  @TextField({ description: 'How long the wait may be', max: REFERRAL_LIMITS.estimate }) estimate: string;
  @TextField({ description: 'Remark to the sender', max: REFERRAL_LIMITS.note }) note: string;
}

/** Declining: a reason, and another service or an explicit hand-back. */
export class DeclineReferralDto implements DeclineReferral {
  @CodeField({ description: 'Why', list: 'referral_refusal_reason' }) reasonCode: string;
  @TextField({ description: 'Why, in words; needed where the reason asks for them', max: REFERRAL_LIMITS.note })
  note: string;
  @IdField({ description: 'Service proposed instead', nullable: true }) alternativeTeamId: string | null;
  @FlagField({ description: 'Handed back to the lead worker' }) handedBack: boolean;
  @DayField({
    description: 'Day on which there may be room again, when the reason is that there is none',
    nullable: true,
  })
  nextPlaceOn: string | null;
}

/** The first contact took place. */
export class StartReferralDto implements StartReferral {
  @DayField({ description: 'Day of the first contact' }) firstContactOn: string;
  @TextField({ description: 'Remark to the sender', max: REFERRAL_LIMITS.note }) note: string;
}

/** Pausing. */
export class HoldReferralDto implements HoldReferral {
  @CodeField({ description: 'Why', list: 'referral_hold_reason' }) reasonCode: string;
  @DayField({ description: 'Last day of the pause; after today' }) holdUntil: string;
  @TextField({ description: 'Why, in words', max: REFERRAL_LIMITS.note }) note: string;
}

/** Going on after a pause. */
export class ResumeReferralDto implements ResumeReferral {
  @TextField({ description: 'Remark to the sender', max: REFERRAL_LIMITS.note }) note: string;
}

/** Completing with an outcome. */
export class CompleteReferralDto implements CompleteReferral {
  @CodeField({ description: 'What came of it', list: 'referral_outcome' }) outcomeCode: string;
  @TextField({ description: 'What came of it, in words', max: REFERRAL_LIMITS.note }) note: string;
}

/** It could not be carried through. */
export class FailReferralDto implements FailReferral {
  @CodeField({ description: 'Why', list: 'referral_failure_reason' }) reasonCode: string;
  @TextField({ description: 'Why, in words', max: REFERRAL_LIMITS.note }) note: string;
}

/** Taking back. */
export class CancelReferralDto implements CancelReferral {
  @CodeField({ description: 'Why', list: 'referral_cancellation_reason' }) reasonCode: string;
  @TextField({ description: 'Why, in words', max: REFERRAL_LIMITS.note }) note: string;
}

/** Declaring an error. */
export class DeclareReferralErrorDto implements DeclareReferralError {
  @TextField({ description: 'What was wrong', min: 1, max: REFERRAL_LIMITS.note }) note: string;
}

/** Answering "did it hold?". */
export class AnswerReferralCheckDto implements AnswerReferralCheck {
  @ChoiceField(CHECK_ANSWERS, { description: 'Whether what it brought still holds' }) answer: CheckAnswer;
}

/** Address of a follow-up question. */
export class ReferralCheckPathDto {
  @IdField({ description: 'The referral' }) id: string;
  @WholeNumberField({ description: 'Months after completion', min: 1, max: 12, query: true }) months: number;
}
