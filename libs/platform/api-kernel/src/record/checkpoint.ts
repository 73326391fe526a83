import { createPublicKey, sign, verify } from 'node:crypto';
import { canonicalField, sha256 } from './canonical';
import type { SigningKey } from './signing-keys';

/** One signed statement about the chain: at this instant it ended here. Bytes are written in hexadecimal. */
export interface Checkpoint {
  readonly number: number;
  /** ISO 8601 in UTC with milliseconds and `Z`. */
  readonly at: string;
  /** The last seal it covers. */
  readonly sequence: number;
  /** Hash of that seal. */
  readonly hash: string;
  /** Digest of the checkpoint before; 64 zeros for the first. */
  readonly previous: string;
  readonly key: string;
  readonly signature: string;
}

const PURPOSE = 'guichet checkpoint 1';
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** The bytes that are signed. */
export function checkpointBytes(checkpoint: Omit<Checkpoint, 'signature'>): Buffer {
  const { number, at, sequence, hash, previous, key } = checkpoint;
  return Buffer.concat([PURPOSE, String(number), at, String(sequence), hash, previous, key].map(canonicalField));
}

/** What the next checkpoint says of this one: what was signed, and the signature. */
export function checkpointDigest(checkpoint: Checkpoint): string {
  return sha256(checkpointBytes(checkpoint), Buffer.from(checkpoint.signature, 'hex')).toString('hex');
}

/** Signs a checkpoint (Ed25519). */
export function signCheckpoint(checkpoint: Omit<Checkpoint, 'signature' | 'key'>, key: SigningKey): Checkpoint {
  const named = { ...checkpoint, key: key.id };
  return { ...named, signature: sign(null, checkpointBytes(named), key.privateKey).toString('hex') };
}

/** @param publicKey 32 bytes in hexadecimal */
export function isSignedBy(checkpoint: Checkpoint, publicKey: string): boolean {
  const key = createPublicKey({
    key: Buffer.concat([SPKI, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, checkpointBytes(checkpoint), key, Buffer.from(checkpoint.signature, 'hex'));
}

/** A line of the second place. Undefined when it is not whole: what a crash left of a line in the middle of its writing. */
export function readCheckpoint(line: string): Checkpoint | undefined {
  try {
    const value = JSON.parse(line) as Partial<Checkpoint> | null;
    return typeof value?.number === 'number' && typeof value.signature === 'string' ? (value as Checkpoint) : undefined;
  } catch {
    return undefined;
  }
}
