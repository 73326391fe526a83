import { Injectable } from '@nestjs/common';
import type { CopyFile, CopyItem } from '@guichet/rights-contract';
import { Sealing } from '@guichet/platform-api-kernel';

const USE = 'person copy';

/** What was collected, while it is reviewed. */
export interface CopyDraft {
  readonly name: string;
  readonly reference: string;
  readonly ownNames: readonly string[];
  readonly items: readonly CopyItem[];
}

/** Seals what belongs to a copy, bound to it: a row that is moved to another copy does not open. */
@Injectable()
export class CopyVault {
  constructor(private readonly sealing: Sealing) {}

  sealDraft(copyId: string, draft: CopyDraft): Buffer {
    return this.sealing.seal(USE, `${copyId}:draft`, JSON.stringify(draft));
  }
  openDraft(copyId: string, sealed: Buffer): CopyDraft {
    return JSON.parse(this.sealing.open(USE, `${copyId}:draft`, sealed)) as CopyDraft;
  }
  sealFile(copyId: string, kind: CopyFile, bytes: Buffer): Buffer {
    return this.sealing.seal(USE, `${copyId}:${kind}`, bytes.toString('base64'));
  }
  /** Its bytes in base64. */
  openFile(copyId: string, kind: CopyFile, sealed: Buffer): string {
    return this.sealing.open(USE, `${copyId}:${kind}`, sealed);
  }
  sealHidden(copyId: string, number: number, hidden: readonly string[]): Buffer {
    return this.sealing.seal(USE, `${copyId}:${number}`, JSON.stringify(hidden));
  }
  openHidden(copyId: string, number: number, sealed: Buffer | null): string[] {
    return sealed === null ? [] : (JSON.parse(this.sealing.open(USE, `${copyId}:${number}`, sealed)) as string[]);
  }
}
