import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Configuration } from '@guichet/platform-api-kernel';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** Seals drafts. Bound to author and key: a row that is moved to somebody else cannot be opened. */
@Injectable()
export class DraftSeal {
  private readonly secret: Buffer;

  constructor(configuration: Configuration) {
    this.secret = configuration.key('form drafts');
  }

  seal(memberId: string, key: string, content: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(ALGORITHM, this.secret, nonce).setAAD(boundTo(memberId, key));
    const text = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  }

  /** Null when it was sealed with another SECRET_KEY, or was altered or moved: nobody can read it any more. */
  open(memberId: string, key: string, sealed: Buffer): string | null {
    const decipher = createDecipheriv(ALGORITHM, this.secret, sealed.subarray(0, NONCE))
      .setAAD(boundTo(memberId, key))
      .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    try {
      return decipher.update(sealed.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return null;
    }
  }
}

function boundTo(memberId: string, key: string): Buffer {
  return Buffer.from(`${memberId} ${key}`);
}
