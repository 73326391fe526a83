import { createPrivateKey, createPublicKey, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Configuration } from '../configuration/configuration';

/** The key that signs now. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  /** 32 bytes in hexadecimal. */
  readonly publicKey: string;
}

/** A key whose signatures are believed, from when until when. `until` is null for the one in use. */
export interface TrustedKey {
  readonly id: string;
  readonly publicKey: string;
  readonly from: string;
  readonly until: string | null;
}

/** The keys of the record do not fit each other: nothing is signed until somebody looked. */
export class RecordKeysDisagree extends Error {}

const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** @param seed 32 bytes in hexadecimal */
export function keyOfSeed(id: string, seed: string): SigningKey {
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8, Buffer.from(seed, 'hex')]),
    format: 'der',
    type: 'pkcs8',
  });
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return { id, privateKey, publicKey: spki.subarray(-32).toString('hex') };
}

const seedFile = (configuration: Configuration): string => join(configuration.dataDir, 'record', 'signing-key.json');
const trustedFile = (configuration: Configuration): string =>
  configuration.recordTrustedKeys || join(configuration.dataDir, 'record', 'trusted-keys.json');

function keep(file: string, value: unknown, mode: number): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode });
  renameSync(`${file}.new`, file);
}

/** The pinned keys; empty when the product never signed. */
export function trustedKeys(configuration: Configuration): TrustedKey[] {
  const file = trustedFile(configuration);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TrustedKey[]) : [];
}

/** Makes a key with a name of its own and keeps it. */
function makeKey(configuration: Configuration): SigningKey {
  const made = { id: `k${randomBytes(4).toString('hex')}`, seed: randomBytes(32).toString('hex') };
  keep(seedFile(configuration), made, 0o600);
  return keyOfSeed(made.id, made.seed);
}

function currentKey(configuration: Configuration): SigningKey | undefined {
  const [, id, seed] = /^([\w-]{1,40}):([0-9a-f]{64})$/.exec(configuration.recordSigningKey) ?? [];
  if (id && seed) return keyOfSeed(id, seed);
  if (!existsSync(seedFile(configuration))) return undefined;
  const kept = JSON.parse(readFileSync(seedFile(configuration), 'utf8')) as { id: string; seed: string };
  return keyOfSeed(kept.id, kept.seed);
}

/**
 * The key that signs. On the first start it is made, or taken from the settings, and pinned.
 * @param isFirst no checkpoint was ever signed: only then a key is believed because it is there
 * @throws RecordKeysDisagree when the key is not the pinned one in use
 */
export function signingKey(configuration: Configuration, now: Date, isFirst: boolean): SigningKey {
  const trusted = trustedKeys(configuration);
  if (trusted.length === 0) {
    if (!isFirst) throw new RecordKeysDisagree('the list of trusted keys is missing, but checkpoints were signed');
    const first = currentKey(configuration) ?? makeKey(configuration);
    keep(trustedFile(configuration), [pinned(first, now)], 0o644);
    return first;
  }
  const key = currentKey(configuration);
  const inUse = trusted.find(({ until }) => until === null);
  if (!key || key.id !== inUse?.id || key.publicKey !== inUse.publicKey)
    throw new RecordKeysDisagree('the signing key is not the one in the list of trusted keys');
  return key;
}

const pinned = (key: SigningKey, now: Date): TrustedKey => ({
  id: key.id,
  publicKey: key.publicKey,
  from: now.toISOString(),
  until: null,
});

/**
 * Ends the key in use and begins with another: the one of the settings when they name a new one, else one that is made.
 * What was signed before stays believed until now.
 */
export function rotateSigningKey(configuration: Configuration, now: Date): TrustedKey[] {
  const trusted = trustedKeys(configuration);
  const given = configuration.recordSigningKey === '' ? undefined : currentKey(configuration);
  if (given && trusted.some(({ id }) => id === given.id))
    throw new RecordKeysDisagree(`the key ${given.id} was in use before: name a new one in RECORD_SIGNING_KEY`);
  const next = given ?? makeKey(configuration);
  const closed = trusted.map((key) => (key.until === null ? { ...key, until: now.toISOString() } : key));
  const list = [...closed, pinned(next, now)];
  keep(trustedFile(configuration), list, 0o644);
  return list;
}
