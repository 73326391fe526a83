import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Configuration } from '../configuration/configuration';
import { openBytes, SealBroken, sealBytes } from './aes-gcm';

/** A key as it is stored: useless without the master key it names. */
export interface WrappedKey {
  readonly keyId: string;
  readonly wrapped: Buffer;
}

/** The master key that wrapped a key is not configured, or the wrap was changed. */
export class KeyUnavailable extends Error {}

function identified(text: string): [string, Buffer] {
  const [id = '', key = ''] = text.trim().split(':');
  return [id, Buffer.from(key, 'hex')];
}

/**
 * The master keys, of documents and of persons. The first one configured wraps what is new; the others still open what
 * they wrapped, until a rotation has wrapped it anew. Without any, one follows from SECRET_KEY, named after its own digest
 * so that a changed SECRET_KEY is noticed instead of guessed at.
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

  /** Wraps a key; `owner` binds the wrap to what it is the key of, so that wraps cannot change places. */
  wrap(key: Buffer, owner: string): WrappedKey {
    const keyId = this.currentId;
    return { keyId, wrapped: sealBytes(this.key(keyId), `${keyId}|${owner}`, key) };
  }

  /** @throws KeyUnavailable */
  unwrap({ keyId, wrapped }: WrappedKey, owner: string): Buffer {
    try {
      return openBytes(this.key(keyId), `${keyId}|${owner}`, wrapped);
    } catch (cause) {
      if (!(cause instanceof SealBroken)) throw cause;
      throw new KeyUnavailable(`a key wrapped by ${keyId} does not open`, { cause });
    }
  }

  private key(id: string): Buffer {
    const key = this.keys.get(id);
    if (!key) throw new KeyUnavailable(`the master key ${id} is not configured`);
    return key;
  }
}
