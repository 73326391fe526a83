import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangedDto, Changes, CurrentActor, IfMatch, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AcceptReferral } from './accept-referral';
import { AskQuestion } from './ask-question';
import { CompleteReferral } from './complete-referral';
import { DeclineReferral } from './decline-referral';
import { FailReferral } from './fail-referral';
import { HoldReferral } from './hold-referral';
import { ResumeReferral } from './resume-referral';
import { StartReferral } from './start-referral';
import { WaitlistReferral } from './waitlist-referral';
import {
  AcceptReferralDto,
  AskQuestionDto,
  CompleteReferralDto,
  DeclineReferralDto,
  FailReferralDto,
  HoldReferralDto,
  ResumeReferralDto,
  StartReferralDto,
  WaitlistReferralDto,
} from './referral-steps.dto';

/** Steps of the receiving side. Each names the version it was decided on. */
@ApiTags('referrals')
@Controller('referrals/:id')
export class ReceiverStepsController {
  constructor(
    private readonly askQuestion: AskQuestion,
    private readonly acceptReferral: AcceptReferral,
    private readonly waitlistReferral: WaitlistReferral,
    private readonly declineReferral: DeclineReferral,
    private readonly startReferral: StartReferral,
    private readonly holdReferral: HoldReferral,
    private readonly resumeReferral: ResumeReferral,
    private readonly completeReferral: CompleteReferral,
    private readonly failReferral: FailReferral,
  ) {}

  /** Ask the sender. */
  @Post('question')
  @Requires('referral.decide')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  ask(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: AskQuestionDto,
  ): Promise<ChangedDto> {
    return this.askQuestion.run(actor, { id, version }, command);
  }

  /** Accept: what was agreed opens. */
  @Post('acceptance')
  @Requires('referral.decide')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  accept(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: AcceptReferralDto,
  ): Promise<ChangedDto> {
    return this.acceptReferral.run(actor, { id, version }, command);
  }

  /** Put on the waiting list. */
  @Post('waitlisting')
  @Requires('referral.decide')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  waitlist(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: WaitlistReferralDto,
  ): Promise<ChangedDto> {
    return this.waitlistReferral.run(actor, { id, version }, command);
  }

  /** Decline, with another service or a hand-back. */
  @Post('refusal')
  @Requires('referral.decide')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  decline(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: DeclineReferralDto,
  ): Promise<ChangedDto> {
    return this.declineReferral.run(actor, { id, version }, command);
  }

  /** The first contact took place. */
  @Post('start')
  @Requires('referral.decide')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  start(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: StartReferralDto,
  ): Promise<ChangedDto> {
    return this.startReferral.run(actor, { id, version }, command);
  }

  /** Pause. */
  @Post('hold')
  @Requires('referral.decide')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  hold(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: HoldReferralDto,
  ): Promise<ChangedDto> {
    return this.holdReferral.run(actor, { id, version }, command);
  }

  /** Go on after a pause. */
  @Post('resumption')
  @Requires('referral.decide')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  resume(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: ResumeReferralDto,
  ): Promise<ChangedDto> {
    return this.resumeReferral.run(actor, { id, version }, command);
  }

  /** Complete with an outcome. */
  @Post('completion')
  @Requires('referral.decide')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  complete(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: CompleteReferralDto,
  ): Promise<ChangedDto> {
    return this.completeReferral.run(actor, { id, version }, command);
  }

  /** It could not be carried through. */
  @Post('failure')
  @Requires('referral.decide')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  fail(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: FailReferralDto,
  ): Promise<ChangedDto> {
    return this.failReferral.run(actor, { id, version }, command);
  }
}
