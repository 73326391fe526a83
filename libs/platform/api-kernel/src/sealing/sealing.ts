import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Configuration } from '../configuration/configuration';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
/** First byte of what is sealed: which way of sealing, so that another may come after it. */
const WAY = 1;

/** Seals short secrets that must be read again: keys of authenticator apps, secrets of identity providers. */
@Injectable()
export class Sealing {
  constructor(private readonly configuration: Configuration) {}

  /**
   * @param use what the secret is for; each use has its own key
   * @param owner bound to the text: a row that is moved to somebody else cannot be opened
   */
  seal(use: string, owner: string, text: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(ALGORITHM, this.keyOf(use), nonce).setAAD(Buffer.from(`${use}:${owner}`));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([WAY]), nonce, cipher.getAuthTag(), sealed]);
  }

  /** The text; fails loudly when it was altered, moved or sealed under another key. */
  open(use: string, owner: string, sealed: Buffer): string {
    if (sealed[0] !== WAY) throw new Error('sealed in a way that is not known');
    const body = sealed.subarray(1);
    const decipher = createDecipheriv(ALGORITHM, this.keyOf(use), body.subarray(0, NONCE), { authTagLength: TAG })
      .setAAD(Buffer.from(`${use}:${owner}`))
      .setAuthTag(body.subarray(NONCE, NONCE + TAG));
    return decipher.update(body.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
  }

  private keyOf(use: string): Buffer {
    return this.configuration.key(`sealing ${use}`);
  }
}
