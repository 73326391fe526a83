import { Body, Controller, Delete, Get, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { refusedFor } from '@guichet/platform-contract';
import {
  Answers,
  Configuration,
  CurrentActor,
  CurrentSessions,
  Ends,
  Problems,
  Public,
  SESSION_COOKIE,
  sessionCookieOptions,
  SessionToken,
  SignedIn,
  UnitOfWork,
} from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest } from '@guichet/platform-api-kernel';
import { SessionDto, SignInDto } from './session.dto';
import { sessionView } from './session.view';
import { SignIn } from './sign-in';

/** Opening the context is the verification. */
const VERIFY = 'select 1 as verified';
const END = 'select end_session($1, $2)';

/** Signing in, knowing who is signed in, signing out. */
@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: CurrentSessions,
    private readonly token: SessionToken,
    private readonly configuration: Configuration,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Sign in by e-mail and password; the answer sets the session cookie. */
  @Post()
  @Public()
  @ApiCreatedResponse({ type: SessionDto, description: 'Signed in' })
  @Problems(400, 401, 429)
  async open(
    @Body() credentials: SignInDto,
    @Ip() network: string,
    @Req() request: KernelRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const sessionId = await this.signIn.run(credentials, network, request.id);
    const actor = await this.sessions.actor(sessionId, request.id);
    if (!actor) throw refusedFor('unavailable');
    void reply.setCookie(SESSION_COOKIE, await this.token.issue(sessionId), sessionCookieOptions(this.configuration));
    return sessionView(actor);
  }

  /** Who is signed in. */
  @Get()
  @SignedIn()
  @Answers(SessionDto, 'The signed-in member')
  async read(@CurrentActor() actor: Actor): Promise<SessionDto> {
    await this.unitOfWork.statement(actor, VERIFY);
    return sessionView(actor);
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
