import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Configuration } from '@guichet/platform-api-kernel';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key of one version, as it is stored: useless without the master key it names. */
export interface WrappedKey {
  readonly keyId: string;
  readonly wrapped: Buffer;
}

/** The master key that wrapped a version is not configured, or the wrap was changed. */
export class KeyUnavailable extends Error {}

function identified(text: string): [string, Buffer] {
  const [id = '', key = ''] = text.trim().split(':');
  return [id, Buffer.from(key, 'hex')];
}

/**
 * The master keys. The first one configured wraps what is new; the others still open what they wrapped, until
 * `documents-rotate` has wrapped it anew. Without any, one follows from SECRET_KEY, named after its own digest so that a
 * changed SECRET_KEY is noticed instead of guessed at.
 */
@Injectable()
export class KeyRing {
  readonly currentId: string;
  private readonly keys: ReadonlyMap<string, Buffer>;

  constructor(configuration: Configuration) {
    const derived = configuration.key('documents');
    const derivedId = `derived-${createHash('sha256').update(derived).digest('hex').slice(0, 8)}`;
    const configured = configuration.documentKeys.split(',').filter(Boolean).map(identified);
    const keys = [...configured, [derivedId, derived] as const];
    this.keys = new Map(keys);
    this.currentId = keys[0]?.[0] ?? derivedId;
  }

  /** Wraps the key of one version; `owner` binds the wrap to it, so that wraps cannot change places. */
  wrap(key: Buffer, owner: string): WrappedKey {
    const keyId = this.currentId;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key(keyId), nonce);
    cipher.setAAD(Buffer.from(`${keyId}|${owner}`));
    const sealed = Buffer.concat([cipher.update(key), cipher.final()]);
    return { keyId, wrapped: Buffer.concat([nonce, cipher.getAuthTag(), sealed]) };
  }

  /** @throws KeyUnavailable */
  unwrap({ keyId, wrapped }: WrappedKey, owner: string): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.key(keyId), wrapped.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(`${keyId}|${owner}`));
    decipher.setAuthTag(wrapped.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(wrapped.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    } catch (cause) {
      throw new KeyUnavailable(`a key wrapped by ${keyId} does not open`, { cause });
    }
  }

  private key(id: string): Buffer {
    const key = this.keys.get(id);
    if (!key) throw new KeyUnavailable(`the master key ${id} is not configured`);
    return key;
  }
}
