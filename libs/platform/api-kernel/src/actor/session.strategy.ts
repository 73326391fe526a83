import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { Configuration } from '../configuration/configuration';
import type { KernelRequest } from '../http/kernel-request';
import type { Actor } from './actor';
import { CurrentSessions } from './current-sessions';
import { SESSION_COOKIE, sessionKey, TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER } from './session-token';

/** Reads the session cookie, checks its signature and looks the session up. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(
    configuration: Configuration,
    private readonly sessions: CurrentSessions,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromExtractors([(request: KernelRequest) => request.cookies[SESSION_COOKIE] ?? null]),
      // jsonwebtoken takes a key object; the types of passport-jwt do not know it yet
      secretOrKey: sessionKey(configuration) as unknown as Buffer,
      algorithms: [TOKEN_ALGORITHM],
      issuer: TOKEN_ISSUER,
      audience: TOKEN_AUDIENCE,
      passReqToCallback: true,
    });
  }

  /** The actor, or false when the session has ended. */
  async validate(request: KernelRequest, payload: { sid?: unknown }): Promise<Actor | false> {
    if (typeof payload.sid !== 'string') return false;
    return (await this.sessions.actor(payload.sid, request.id)) ?? false;
  }
}
