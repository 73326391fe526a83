import { Injectable } from '@nestjs/common';
import type { AgreementProof } from '@guichet/access-contract';
import { Configuration, openText, sealText } from '@guichet/platform-api-kernel';

/** Each row keeps the name of its key, so that another one can follow. */
const KEY_ID = '1';

/** A proof as it is stored. */
export interface SealedProof {
  readonly keyId: string;
  readonly ciphertext: Buffer;
}

/** Seals the person’s yes, bound to its agreement: a row that is altered or moved to another one does not open. */
@Injectable()
export class ProofVault {
  constructor(private readonly configuration: Configuration) {}

  seal(agreementId: string, { kind, name, path }: AgreementProof): SealedProof {
    const ciphertext = sealText(this.keyOf(KEY_ID), agreementId, JSON.stringify({ kind, name, path }));
    return { keyId: KEY_ID, ciphertext };
  }

  open(agreementId: string, { keyId, ciphertext }: SealedProof): AgreementProof {
    return JSON.parse(openText(this.keyOf(keyId), agreementId, ciphertext)) as AgreementProof;
  }

  private keyOf(keyId: string): Buffer {
    return this.configuration.key(`agreement proof ${keyId}`);
  }
}
