import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangedDto, Changes, CurrentActor, IfMatch, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AmendReferral } from './amend-referral';
import { AnswerReferralCheck } from './answer-referral-check';
import { CancelReferral } from './cancel-referral';
import { DeclareReferralError } from './declare-referral-error';
import { ReplyToQuestion } from './reply-to-question';
import { SendReferral } from './send-referral';
import { AmendReferralDto } from './referral-content.dto';
import {
  AnswerReferralCheckDto,
  CancelReferralDto,
  DeclareReferralErrorDto,
  ReferralCheckPathDto,
  ReplyToQuestionDto,
} from './referral-steps.dto';

/** Steps of the sending side. Each names the version it was decided on. */
@ApiTags('referrals')
@Controller('referrals/:id')
export class SenderStepsController {
  constructor(
    private readonly sendReferral: SendReferral,
    private readonly replyToQuestion: ReplyToQuestion,
    private readonly cancelReferral: CancelReferral,
    private readonly declareReferralError: DeclareReferralError,
    private readonly amendReferral: AmendReferral,
    private readonly answerReferralCheck: AnswerReferralCheck,
  ) {}

  /** Give an address: complete at once, nothing shared. */
  @Post('information')
  @Requires('referral.send')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  inform(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<ChangedDto> {
    return this.sendReferral.inform(actor, { id, version });
  }

  /** Send the draft. */
  @Post('sending')
  @Requires('referral.send')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  send(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<ChangedDto> {
    return this.sendReferral.run(actor, { id, version });
  }

  /** Answer the question of the receiver. */
  @Post('reply')
  @Requires('referral.write')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  reply(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: ReplyToQuestionDto,
  ): Promise<ChangedDto> {
    return this.replyToQuestion.run(actor, { id, version }, command);
  }

  /** Take the referral back. */
  @Post('cancellation')
  @Requires('referral.write')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: CancelReferralDto,
  ): Promise<ChangedDto> {
    return this.cancelReferral.run(actor, { id, version }, command);
  }

  /** Declare that it should never have been written. */
  @Post('error-declaration')
  @Requires('referral.void')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  declareError(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: DeclareReferralErrorDto,
  ): Promise<ChangedDto> {
    return this.declareReferralError.run(actor, { id, version }, command);
  }

  /** Change it after sending; the other side is told. */
  @Post('amendments')
  @Requires('referral.write')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: AmendReferralDto,
  ): Promise<ChangedDto> {
    return this.amendReferral.run(actor, { id, version }, command);
  }

  /** Say whether what a completed referral brought still holds. */
  @Post('checks/:months')
  @Requires('referral.write')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  answerCheck(
    @CurrentActor() actor: Actor,
    @Param() { id, months }: ReferralCheckPathDto,
    @IfMatch() version: number,
    @Body() command: AnswerReferralCheckDto,
  ): Promise<ChangedDto> {
    return this.answerReferralCheck.run(actor, { id, version }, months, command);
  }
}
