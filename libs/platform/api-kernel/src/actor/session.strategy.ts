import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { decodeProtectedHeader } from 'jose';
import { ExtractJwt, Strategy } from 'passport-jwt';
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

/** Reads the session cookie, checks its signature and looks the session up. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(
    configuration: Configuration,
    private readonly sessions: CurrentSessions,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromExtractors([sessionToken]),
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
    if (typeof payload.sid !== 'string' || !SESSION_ID.test(payload.sid)) return false;
    return (await this.sessions.actor(payload.sid, request.id)) ?? false;
  }
}
