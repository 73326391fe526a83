import { MACHINE_ALGORITHMS } from '@guichet/accounts-contract';
import type { MachineAlgorithm } from '@guichet/accounts-contract';

/** Farthest end of an assertion, in seconds from now: one that was caught is worth nothing soon. */
const LIFE_SECONDS = 60;
/** By how much two clocks may differ, in seconds. */
export const SKEW_SECONDS = 10;
const LONGEST = 4_000;
const PART = /^[A-Za-z0-9_-]+$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KID = /^[\x21-\x7e]{1,100}$/;
const JTI = /^[\x21-\x7e]{8,200}$/;
/** What a header may say. A key, or where to find one, is not for the sender to say. */
const HEADER = new Set(['alg', 'kid', 'typ']);
const TYPES = new Set<unknown>([undefined, 'JWT', 'client-authentication+jwt']);

type Members = Readonly<Record<string, unknown>>;

/** An assertion that has the right form. Nothing in it is believed before its signature was checked. */
export interface Assertion {
  readonly algorithm: MachineAlgorithm;
  readonly kid: string;
  /** Who says to be who: issuer and subject are the same. */
  readonly clientId: string;
  readonly jti: string;
  readonly audience: unknown;
  readonly issuedAt: number;
  readonly notBefore: number | null;
  readonly expiresAt: number;
}

/** How many members the objects of a value have, at every depth. */
function membersIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce((sum: number, one: unknown) => sum + membersIn(one), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}

/** How many members a text of JSON names: strings are taken whole, those with a colon behind are names. */
function membersNamed(text: string): number {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gs)].filter(([, colon]) => colon !== undefined).length;
}

/** An object out of a part of a token; null when it is none, or names a member twice, which readers understand differently. */
function objectIn(part: string): Members | null {
  if (!PART.test(part)) return null;
  const bytes = Buffer.from(part, 'base64url');
  if (bytes.toString('base64url') !== part) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return membersNamed(text) === membersIn(value) ? (value as Members) : null;
  } catch {
    return null;
  }
}

const isTime = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
const isText = (value: unknown, form: RegExp): value is string => typeof value === 'string' && form.test(value);
const isOneOf = <Value extends string>(values: readonly Value[], value: unknown): value is Value =>
  (values as readonly unknown[]).includes(value);

/** Reads an assertion without believing it; null when it has not the one form that is taken. */
export function readAssertion(text: string): Assertion | null {
  const [head = '', body = '', signature = '', ...rest] = text.split('.');
  if (text.length > LONGEST || rest.length > 0 || !PART.test(signature)) return null;
  const header = objectIn(head);
  const claims = objectIn(body);
  if (!header || !claims || Object.keys(header).some((name) => !HEADER.has(name))) return null;
  const { alg, kid, typ } = header;
  const { iss, sub, aud, jti, iat, nbf, exp } = claims;
  if (!isOneOf(MACHINE_ALGORITHMS, alg) || !isText(kid, KID) || !TYPES.has(typ)) return null;
  if (!isText(iss, UUID) || iss !== sub || !isText(jti, JTI)) return null;
  if (!isTime(iat) || !isTime(exp) || !(nbf === undefined || isTime(nbf))) return null;
  return {
    algorithm: alg,
    kid,
    clientId: iss,
    jti,
    audience: aud,
    issuedAt: iat,
    notBefore: nbf ?? null,
    expiresAt: exp,
  };
}

/**
 * True when an assertion is meant for us and for now. The audience is our address as one text (FAPI 2.0): one that is
 * also meant for somebody else could be sent on by them.
 */
export function isForNow(assertion: Assertion, issuer: string, nowSeconds: number): boolean {
  const { audience, issuedAt, notBefore, expiresAt } = assertion;
  return (
    audience === issuer &&
    expiresAt > nowSeconds - SKEW_SECONDS &&
    expiresAt <= nowSeconds + LIFE_SECONDS + SKEW_SECONDS &&
    expiresAt - issuedAt <= LIFE_SECONDS &&
    expiresAt > issuedAt &&
    issuedAt <= nowSeconds + SKEW_SECONDS &&
    (notBefore === null || notBefore <= nowSeconds + SKEW_SECONDS)
  );
}
