import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { FACTOR_PROBLEMS } from '@guichet/accounts-contract';
import { Refused } from '@guichet/platform-contract';
import type { KernelRequest } from '@guichet/platform-api-kernel';

/** Between the password and the second proof: names a step that opens nothing by itself. */
export const STEP_COOKIE = '__Host-guichet-step';
const LIFE_SECONDS = 15 * 60;
const SECRET_BYTES = 32;

/** A new secret: what the cookie holds, and the hash that is kept. */
export function newStepSecret(): { secret: string; hash: Buffer } {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  return { secret, hash: hashOf(secret) };
}

/** The hash of the caller’s step. Without one there is nothing to prove. */
export function stepOf(request: KernelRequest): Buffer {
  const secret = request.cookies[STEP_COOKIE];
  if (!secret) throw new Refused(FACTOR_PROBLEMS.stepOver, 401);
  return hashOf(secret);
}

export function setStepCookie(reply: FastifyReply, secret: string): void {
  void reply.setCookie(STEP_COOKIE, secret, {
    path: '/',
    httpOnly: true,
    secure: true,
    sameSite: 'strict',
    maxAge: LIFE_SECONDS,
  });
}

export function clearStepCookie(reply: FastifyReply): void {
  void reply.clearCookie(STEP_COOKIE, { path: '/', secure: true });
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
