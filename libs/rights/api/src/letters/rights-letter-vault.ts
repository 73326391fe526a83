import { Injectable } from '@nestjs/common';
import { Sealing } from '@guichet/platform-api-kernel';

const USE = 'rights letter';

/** Seals a printed answer, bound to its row: moved to another it does not open. */
@Injectable()
export class RightsLetterVault {
  constructor(private readonly sealing: Sealing) {}

  seal(letterId: string, pdf: Buffer): Buffer {
    return this.sealing.seal(USE, letterId, pdf.toString('base64'));
  }
  open(letterId: string, sealed: Buffer): Buffer {
    return Buffer.from(this.sealing.open(USE, letterId, sealed), 'base64');
  }
}
