import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { KernelRequest } from '@guichet/platform-api-kernel';
import { AccountKeys } from './account-key';

/** Says of a browser which accounts signed in with it. It opens nothing: tries from it are counted apart, and no more. */
export const BROWSER_COOKIE = '__Host-guichet-browser';
const LIFE_SECONDS = 180 * 86_400;
const ID_BYTES = 16;
/** Accounts that share one browser; the one that has been away longest makes room. */
const ACCOUNTS = 8;
/** A name of the browser, then one proof for each account. */
const SHAPE = /^[\w-]{22}(\.[\w-]{22}){1,8}$/;

interface KnownBrowser {
  readonly id: string;
  readonly proofs: readonly string[];
}

/**
 * Tells the browser of a colleague from a stranger behind the same public address. A browser that signed in with an
 * account before has its own count for that account, so whoever uses up the tries of the network does not shut it out.
 * Nobody else can know whether there is such a browser: without its cookie every address gets the same answer.
 */
@Injectable()
export class KnownBrowsers {
  constructor(private readonly keys: AccountKeys) {}

  /** The key under which tries for this address are counted: the browser’s, where it signed in with it before, else its network’s. */
  source(from: { readonly network: string; readonly browser: string | undefined }, email: string): Buffer {
    const known = read(from.browser);
    const proof = known && this.proof(known.id, email);
    return proof && known.proofs.some((one) => timingSafeEqual(Buffer.from(one), Buffer.from(proof)))
      ? this.keys.browser(known.id, email)
      : this.keys.network(from.network);
  }

  /** After a sign-in: the browser is known for this account from now on. */
  remember(request: KernelRequest, reply: FastifyReply, email: string): void {
    const known = read(request.cookies[BROWSER_COOKIE]);
    const id = known?.id ?? randomBytes(ID_BYTES).toString('base64url');
    const proof = this.proof(id, email);
    const others = known?.proofs.filter((one) => one !== proof) ?? [];
    void reply.setCookie(BROWSER_COOKIE, [id, proof, ...others.slice(0, ACCOUNTS - 1)].join('.'), {
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'strict',
      maxAge: LIFE_SECONDS,
    });
  }

  private proof(id: string, email: string): string {
    return this.keys.browserProof(id, email).subarray(0, ID_BYTES).toString('base64url');
  }
}

function read(cookie: string | undefined): KnownBrowser | undefined {
  if (cookie === undefined || !SHAPE.test(cookie)) return undefined;
  const [id = '', ...proofs] = cookie.split('.');
  return { id, proofs };
}
