import { Injectable } from '@nestjs/common';
import { Configuration, openText, SealBroken, sealText } from '@guichet/platform-api-kernel';

/** Seals drafts. Bound to author and key: a row that is moved to somebody else cannot be opened. */
@Injectable()
export class DraftSeal {
  private readonly secret: Buffer;

  constructor(configuration: Configuration) {
    this.secret = configuration.key('form drafts');
  }

  seal(memberId: string, key: string, content: string): Buffer {
    return sealText(this.secret, boundTo(memberId, key), content);
  }

  /** Null when it was sealed with another SECRET_KEY, or was altered or moved: nobody can read it any more. */
  open(memberId: string, key: string, sealed: Buffer): string | null {
    try {
      return openText(this.secret, boundTo(memberId, key), sealed);
    } catch (failure) {
      if (failure instanceof SealBroken) return null;
      throw failure;
    }
  }
}

function boundTo(memberId: string, key: string): string {
  return `${memberId} ${key}`;
}
