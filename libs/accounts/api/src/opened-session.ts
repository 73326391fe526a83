import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { deviceOf } from '@guichet/accounts-contract';
import type { Device } from '@guichet/accounts-contract';
import { refusedFor } from '@guichet/platform-contract';
import {
  Configuration,
  CurrentSessions,
  SESSION_COOKIE,
  sessionCookieOptions,
  SessionToken,
} from '@guichet/platform-api-kernel';
import type { KernelRequest } from '@guichet/platform-api-kernel';
import { BROWSER_COOKIE, KnownBrowsers } from './known-browsers';
import type { SessionDto } from './session.dto';
import { sessionView } from './session.view';
import { clearStepCookie, STEP_COOKIE } from './step-cookie';

/** Where a sign-in comes from: what throttling, the record and the list of sessions need of the request. */
export interface Origin {
  readonly network: string;
  /** What the browser says of the accounts that signed in with it. */
  readonly browser: string | undefined;
  readonly requestId: string;
  readonly device: Device;
}

export function originOf(request: KernelRequest): Origin {
  return {
    network: request.ip,
    browser: request.cookies[BROWSER_COOKIE],
    requestId: request.id,
    device: deviceOf(request.headers['user-agent']),
  };
}

/** Hands a session that was opened to the browser: always a new one, whatever cookie came with the request. */
@Injectable()
export class OpenedSession {
  constructor(
    private readonly sessions: CurrentSessions,
    private readonly token: SessionToken,
    private readonly configuration: Configuration,
    private readonly browsers: KnownBrowsers,
  ) {}

  async give(sessionId: string, request: KernelRequest, reply: FastifyReply): Promise<SessionDto> {
    const actor = await this.sessions.actor(sessionId, request.id);
    if (!actor) throw refusedFor('unavailable');
    void reply.setCookie(SESSION_COOKIE, await this.token.issue(sessionId), sessionCookieOptions(this.configuration));
    this.browsers.remember(request, reply, actor.email);
    if (request.cookies[STEP_COOKIE] !== undefined) clearStepCookie(reply);
    return sessionView(actor);
  }
}
