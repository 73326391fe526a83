import { createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SignJWT } from 'jose';
import { Configuration } from '../configuration/configuration';

/** Name of the cookie: bound to the host, only over a secure connection (browsers count localhost as one). */
export const SESSION_COOKIE = '__Host-guichet';
export const TOKEN_ISSUER = 'guichet';
export const TOKEN_AUDIENCE = 'guichet-portal';
export const TOKEN_ALGORITHM = 'HS256';
export const TOKEN_TYPE = 'session+jwt';

/** Makes the signed token the cookie holds. It names the session and nothing else. */
@Injectable()
export class SessionToken {
  private readonly key: KeyObject;

  constructor(private readonly configuration: Configuration) {
    this.key = sessionKey(configuration);
  }

  async issue(sessionId: string): Promise<string> {
    return new SignJWT({ sid: sessionId })
      .setProtectedHeader({ alg: TOKEN_ALGORITHM, typ: TOKEN_TYPE })
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(`${this.configuration.sessionHours}h`)
      .sign(this.key);
  }
}

/** Key of the session tokens, made once: from bytes every verification would try to read a public key first. */
export function sessionKey(configuration: Configuration): KeyObject {
  return createSecretKey(configuration.key('session token'));
}

/** Attributes of the session cookie. */
export function sessionCookieOptions(configuration: Configuration): {
  path: string;
  httpOnly: boolean;
  secure: boolean;
  sameSite: 'lax';
  maxAge: number;
} {
  return { path: '/', httpOnly: true, secure: true, sameSite: 'lax', maxAge: configuration.sessionHours * 3600 };
}
