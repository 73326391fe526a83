import { KEY_SET_FAULTS, MACHINE_LIMITS, MACHINE_PROBLEMS } from '@guichet/accounts-contract';
import type { KeySetFault, MachineAlgorithm } from '@guichet/accounts-contract';
import { Refused } from '@guichet/platform-contract';

type Members = Readonly<Record<string, unknown>>;

/** A public key as it is kept: nothing but what checks signatures. */
export interface PublicKey {
  readonly kid: string;
  readonly algorithm: MachineAlgorithm;
  readonly jwk: Readonly<Record<string, string>>;
}

const KID = /^[\x21-\x7e]{1,100}$/;
const BASE64URL = /^[A-Za-z0-9_-]+$/;
/** Members that only a private or a shared key has. */
const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
const RSA_BYTES = { min: 256, max: 512 };
const COMMON_EXPONENT = 'AQAB';

function refuse(fault: KeySetFault): never {
  const errors = [{ field: 'keySet', code: fault, message: '' }];
  throw new Refused(MACHINE_PROBLEMS.keySetRefused, 422, {}, errors);
}

function bytes(value: unknown): number {
  return typeof value === 'string' && BASE64URL.test(value) ? Buffer.from(value, 'base64url').length : 0;
}

const texts = (key: Members, ...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, String(key[name])]));

function kindOf(key: Members): { algorithm: MachineAlgorithm; jwk: Record<string, string> } {
  const { kty, crv } = key;
  if (kty === 'EC' && crv === 'P-256') {
    if (bytes(key['x']) !== 32 || bytes(key['y']) !== 32) refuse(KEY_SET_FAULTS.kind);
    return { algorithm: 'ES256', jwk: texts(key, 'kty', 'crv', 'x', 'y') };
  }
  if (kty === 'OKP' && crv === 'Ed25519') {
    if (bytes(key['x']) !== 32) refuse(KEY_SET_FAULTS.kind);
    return { algorithm: 'EdDSA', jwk: texts(key, 'kty', 'crv', 'x') };
  }
  if (kty === 'RSA') {
    const length = bytes(key['n']);
    if (length < RSA_BYTES.min || length > RSA_BYTES.max || key['e'] !== COMMON_EXPONENT) refuse(KEY_SET_FAULTS.weak);
    return { algorithm: 'PS256', jwk: texts(key, 'kty', 'n', 'e') };
  }
  return refuse(KEY_SET_FAULTS.kind);
}

function publicKey(value: unknown): PublicKey {
  if (typeof value !== 'object' || value === null) return refuse(KEY_SET_FAULTS.unreadable);
  const key = value as Members;
  if (PRIVATE.some((name) => name in key)) refuse(KEY_SET_FAULTS.private);
  const { kid, alg, use } = key;
  if (typeof kid !== 'string' || !KID.test(kid)) refuse(KEY_SET_FAULTS.name);
  const { algorithm, jwk } = kindOf(key);
  if ((alg !== undefined && alg !== algorithm) || (use !== undefined && use !== 'sig')) refuse(KEY_SET_FAULTS.kind);
  return { kid, algorithm, jwk };
}

/**
 * The public keys of a JSON Web Key Set.
 * @throws machine_key_set_refused when one cannot be used; a private key that was sent is refused and kept nowhere
 */
export function readKeySet(text: string): PublicKey[] {
  let set: unknown;
  try {
    set = JSON.parse(text);
  } catch {
    return refuse(KEY_SET_FAULTS.unreadable);
  }
  const listed = (set as { keys?: unknown } | null)?.keys ?? [set];
  if (!Array.isArray(listed)) return refuse(KEY_SET_FAULTS.unreadable);
  const keys = listed.map((one) => publicKey(one));
  if (keys.length === 0 || keys.length > MACHINE_LIMITS.keys) refuse(KEY_SET_FAULTS.count);
  if (new Set(keys.map(({ kid }) => kid)).size < keys.length) refuse(KEY_SET_FAULTS.name);
  return keys;
}
