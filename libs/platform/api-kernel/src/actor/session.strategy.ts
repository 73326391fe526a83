import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { decodeProtectedHeader } from 'jose';
import { Strategy } from 'passport-jwt';
import { Configuration } from '../configuration/configuration';
import type { KernelRequest } from '../http/kernel-request';
import type { Actor } from './actor';
import { CurrentSessions } from './current-sessions';
import { SESSION_COOKIE, sessionKey, TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER, TOKEN_TYPE } from './session-token';

const SESSION_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The cookie's token, if it says of itself that it is one of a session: the library checks every claim but this one. */
function sessionToken(request: KernelRequest): string | null {
  const token = request.cookies[SESSION_COOKIE];
  if (!token) return null;
  try {
    return decodeProtectedHeader(token).typ === TOKEN_TYPE ? token : null;
  } catch {
    return null;
  }
}

interface Payload {
  readonly sid?: unknown;
  readonly exp?: number;
}

const KEEP_AT_MOST = 5_000;

/**
 * Reads the session cookie, checks its signature and looks the session up. A signature found right stays right: it is
 * not computed again before the token ends. The session itself is looked up each time.
 */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  private readonly signed = new Map<string, Payload>();

  constructor(
    configuration: Configuration,
    private readonly sessions: CurrentSessions,
  ) {
    super({
      jwtFromRequest: sessionToken,
      // jsonwebtoken takes a key object; the types of passport-jwt do not know it yet
      secretOrKey: sessionKey(configuration) as unknown as Buffer,
      algorithms: [TOKEN_ALGORITHM],
      issuer: TOKEN_ISSUER,
      audience: TOKEN_AUDIENCE,
      passReqToCallback: true,
    });
  }

  override authenticate(...asked: Parameters<Strategy['authenticate']>): void {
    const request = asked[0] as unknown as KernelRequest;
    const signed = this.signed.get(request.cookies[SESSION_COOKIE] ?? '');
    if (signed?.exp === undefined || signed.exp * 1000 <= Date.now()) {
      super.authenticate(...asked);
      return;
    }
    this.validate(request, signed).then(
      (actor) => (actor ? this.success(actor) : this.fail(401)),
      (failure: unknown) => this.error(failure as Error),
    );
  }

  /** The actor, or false when the session has ended. Called with what a right signature stands under. */
  async validate(request: KernelRequest, payload: Payload): Promise<Actor | false> {
    if (typeof payload.sid !== 'string' || !SESSION_ID.test(payload.sid)) return false;
    if (this.signed.size >= KEEP_AT_MOST) this.signed.clear();
    this.signed.set(request.cookies[SESSION_COOKIE] ?? '', payload);
    return (await this.sessions.actor(payload.sid, request.id)) ?? false;
  }
}
