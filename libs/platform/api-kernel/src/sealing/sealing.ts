import { Injectable } from '@nestjs/common';
import { Configuration } from '../configuration/configuration';
import { openText, SealBroken, sealText } from './aes-gcm';

/** First byte of what is sealed: which way of sealing, so that another may come after it. */
const WAY = 1;

/** Seals short secrets of members and organisations that must be read again: keys of authenticator apps, secrets of identity providers. */
@Injectable()
export class Sealing {
  constructor(private readonly configuration: Configuration) {}

  /**
   * @param use what the secret is for; each use has its own key
   * @param owner bound to the text: a row that is moved to somebody else cannot be opened
   */
  seal(use: string, owner: string, text: string): Buffer {
    return Buffer.concat([Buffer.from([WAY]), sealText(this.keyOf(use), `${use}:${owner}`, text)]);
  }

  /** The text; fails loudly when it was altered, moved or sealed under another key. @throws SealBroken */
  open(use: string, owner: string, sealed: Buffer): string {
    if (sealed[0] !== WAY) throw new SealBroken('sealed in a way that is not known');
    return openText(this.keyOf(use), `${use}:${owner}`, sealed.subarray(1));
  }

  private keyOf(use: string): Buffer {
    return this.configuration.key(`sealing ${use}`);
  }
}
