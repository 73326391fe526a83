import { Module } from '@nestjs/common';
import { SensitiveWords, TimelineModule } from '@guichet/case-files-api';
import { AcceptReferral } from './accept-referral';
import { AmendReferral } from './amend-referral';
import { AnswerReferralCheck } from './answer-referral-check';
import { AskQuestion } from './ask-question';
import { CancelReferral } from './cancel-referral';
import { CompleteReferral } from './complete-referral';
import { DeclareReferralError } from './declare-referral-error';
import { DeclineReferral } from './decline-referral';
import { DiscardReferralDraft } from './discard-referral-draft';
import { DraftReferral } from './draft-referral';
import { EditReferralDraft } from './edit-referral-draft';
import { FailReferral } from './fail-referral';
import { HoldReferral } from './hold-referral';
import { ListReferrals } from './list-referrals';
import { ReadReferral } from './read-referral';
import { ReceiverStepsController } from './receiver-steps.controller';
import { ReferralCheckDue } from './referral-check-due';
import { ReferralClock } from './referral-clock';
import { ReferralGround } from './referral-ground';
import { ReferralSteps } from './referral-steps';
import { ReferralsController } from './referrals.controller';
import { ReplyToQuestion } from './reply-to-question';
import { ResumeReferral } from './resume-referral';
import { SendReferral } from './send-referral';
import { SenderStepsController } from './sender-steps.controller';
import { StartReferral } from './start-referral';
import { WaitlistReferral } from './waitlist-referral';
import { ReferralTimeline } from './referral-timeline';

/** Referrals: one team asks another to act for a person. */
@Module({
  imports: [TimelineModule],
  controllers: [ReferralsController, SenderStepsController, ReceiverStepsController],
  providers: [
    ReferralTimeline,
    SensitiveWords,
    ListReferrals,
    ReadReferral,
    ReferralSteps,
    DraftReferral,
    EditReferralDraft,
    DiscardReferralDraft,
    SendReferral,
    AskQuestion,
    ReplyToQuestion,
    AcceptReferral,
    WaitlistReferral,
    DeclineReferral,
    StartReferral,
    HoldReferral,
    ResumeReferral,
    CompleteReferral,
    FailReferral,
    CancelReferral,
    DeclareReferralError,
    AmendReferral,
    AnswerReferralCheck,
    ReferralClock,
    ReferralGround,
    ReferralCheckDue,
  ],
})
export class ReferralsModule {}
