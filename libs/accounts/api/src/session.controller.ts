import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  Answers,
  CurrentActor,
  CurrentSessions,
  Ends,
  Problems,
  Public,
  SESSION_COOKIE,
  SignedIn,
  UnitOfWork,
} from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest } from '@guichet/platform-api-kernel';
import type { ProofChoice, SessionEnds } from '@guichet/accounts-contract';
import { FreshProofDto, ProofChoiceDto, SecondStepDto, SessionEndsDto } from './factors.dto';
import { FirstStep } from './first-step';
import { FreshenSession } from './freshen-session';
import { originOf } from './opened-session';
import { OwnFactorsReader } from './own-factors.reader';
import { SessionDto, SignInDto } from './session.dto';
import { sessionView } from './session.view';
import { SignIn } from './sign-in';

/** Opening the context is the verification. */
const VERIFY = 'select 1 as verified';
const END = 'select end_session($1, $2)';

/** Signing in, knowing who is signed in, proving oneself anew, signing out. */
@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly firstStep: FirstStep,
    private readonly freshen: FreshenSession,
    private readonly reader: OwnFactorsReader,
    private readonly sessions: CurrentSessions,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Sign in by e-mail and password; the answer sets the session cookie, or asks for a second proof. */
  @Post()
  @Public()
  @ApiCreatedResponse({ type: SessionDto, description: 'Signed in' })
  @ApiAcceptedResponse({ type: SecondStepDto, description: 'The password is right; a second proof is asked for' })
  @Problems(400, 401, 429)
  async open(
    @Body() credentials: SignInDto,
    @Req() request: KernelRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto | SecondStepDto> {
    return this.firstStep.answer(await this.signIn.run(credentials, originOf(request)), request, reply);
  }

  /** Who is signed in. */
  @Get()
  @SignedIn()
  @Answers(SessionDto, 'The signed-in member')
  async read(@CurrentActor() actor: Actor): Promise<SessionDto> {
    await this.unitOfWork.statement(actor, VERIFY);
    return sessionView(actor);
  }

  /** When this session ends. Asking does not prolong it. */
  @Get('ends')
  @SignedIn()
  @Answers(SessionEndsDto, 'Its two ends')
  ends(@CurrentActor() actor: Actor): Promise<SessionEnds> {
    return this.reader.ends(actor);
  }

  /** With what the member can prove themselves anew. */
  @Get('proof')
  @SignedIn()
  @Answers(ProofChoiceDto, 'The proofs to choose from')
  proof(@CurrentActor() actor: Actor): Promise<ProofChoice> {
    return this.freshen.choice(actor);
  }

  /** Prove anew who one is, for what asks for a fresh proof. */
  @Post('proof')
  @SignedIn()
  @HttpCode(204)
  @Ends('Fresh')
  @Problems(422, 429)
  prove(@CurrentActor() actor: Actor, @Body() proof: FreshProofDto): Promise<void> {
    return this.freshen.run(actor, proof);
  }

  /** Sign out; the session ends at once everywhere. */
  @Delete()
  @SignedIn()
  @HttpCode(204)
  @Ends('Signed out')
  async close(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.unitOfWork.outsideContext(END, [actor.sessionId, actor.requestId]);
    this.sessions.forget(actor.sessionId);
    void reply.clearCookie(SESSION_COOKIE, { path: '/', secure: true }).header('Clear-Site-Data', '"cache", "storage"');
  }
}
