import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { TotpOffer } from '@guichet/accounts-contract';
import { Configuration, CurrentActor, Problems, Public, SignedIn, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest } from '@guichet/platform-api-kernel';
import { CodeDto, EnrolledSessionDto, PasskeyAnswerDto, PasskeyOptionsDto, TotpOfferDto } from './factors.dto';
import { OpenedSession, originOf } from './opened-session';
import { PasskeyAnswers } from './passkey-answers';
import { SecondStepCommands } from './second-step';
import { SessionDto } from './session.dto';
import { stepOf } from './step-cookie';

const BY_PASSKEY = 'select sign_in_with_passkey($1, $2, $3, $4, $5, $6, $7, $8) as session';

/** The ways from a right password, or from a passkey alone, to a session. */
@ApiTags('session')
@Controller('session')
export class SecondStepController {
  constructor(
    private readonly step: SecondStepCommands,
    private readonly passkeys: PasskeyAnswers,
    private readonly opened: OpenedSession,
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
  ) {}

  /** Second proof by a code of the authenticator app or a recovery code. */
  @Post('second-step/code')
  @Public()
  @ApiCreatedResponse({ type: SessionDto, description: 'Signed in' })
  @Problems(400, 401, 429)
  async code(
    @Body() { code }: CodeDto,
    @Req() request: KernelRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.opened.give(await this.step.byCode(stepOf(request), code, originOf(request)), request, reply);
  }

  /** What to ask of a passkey as the second proof. */
  @Post('second-step/passkey-options')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: PasskeyOptionsDto, description: 'For navigator.credentials.get' })
  @Problems(400, 401)
  async stepOptions(@Req() request: KernelRequest): Promise<PasskeyOptionsDto> {
    return { options: await this.passkeys.options(await this.step.member(stepOf(request))) };
  }

  /** Second proof by a passkey. */
  @Post('second-step/passkey')
  @Public()
  @ApiCreatedResponse({ type: SessionDto, description: 'Signed in' })
  @Problems(400, 401, 429)
  async passkeyStep(
    @Body() { answer }: PasskeyAnswerDto,
    @Req() request: KernelRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.opened.give(await this.step.byPasskey(stepOf(request), answer, originOf(request)), request, reply);
  }

  /** A secret for the first authenticator app, where the organisation asks for a second factor. */
  @Post('enrolment')
  @Public()
  @ApiCreatedResponse({ type: TotpOfferDto, description: 'Shown once' })
  @Problems(400, 401)
  offer(@Req() request: KernelRequest): Promise<TotpOffer> {
    return this.step.offer(stepOf(request));
  }

  /** Its first code opens the session. */
  @Post('enrolment/confirmation')
  @Public()
  @ApiCreatedResponse({ type: EnrolledSessionDto, description: 'Signed in, with the recovery codes' })
  @Problems(400, 401)
  async enrol(
    @Body() { code }: CodeDto,
    @Req() request: KernelRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnrolledSessionDto> {
    const { session, codes } = await this.step.enrol(stepOf(request), code, originOf(request));
    return { session: await this.opened.give(session, request, reply), codes };
  }

  /** What to ask of a passkey that signs in by itself. */
  @Post('passkey-options')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: PasskeyOptionsDto, description: 'For navigator.credentials.get' })
  async options(): Promise<PasskeyOptionsDto> {
    return { options: await this.passkeys.options(null) };
  }

  /** Sign in with a passkey alone: something one has, opened by something one knows or is. */
  @Post('passkey')
  @Public()
  @ApiCreatedResponse({ type: SessionDto, description: 'Signed in' })
  @Problems(400, 401)
  async passkey(
    @Body() { answer }: PasskeyAnswerDto,
    @Req() request: KernelRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const { memberId, id, counter, backedUp } = await this.passkeys.proof(answer, null);
    const { requestId, device } = originOf(request);
    const values = [
      memberId,
      id,
      counter,
      backedUp,
      requestId,
      this.configuration.sessionHours,
      device.browser,
      device.system,
    ];
    const [row] = await this.unitOfWork.outsideContext<{ session: string | null }>(BY_PASSKEY, values);
    if (!row?.session) throw await this.passkeys.refused(memberId);
    return this.opened.give(row.session, request, reply);
  }

  /** What to ask of a passkey as a fresh proof. */
  @Post('proof/passkey-options')
  @SignedIn()
  @HttpCode(200)
  @ApiOkResponse({ type: PasskeyOptionsDto, description: 'For navigator.credentials.get' })
  @Problems(401)
  async proofOptions(@CurrentActor() actor: Actor): Promise<PasskeyOptionsDto> {
    return { options: await this.passkeys.options(actor.memberId) };
  }
}
