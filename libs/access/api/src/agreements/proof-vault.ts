import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AgreementProof } from '@guichet/access-contract';
import { Configuration } from '@guichet/platform-api-kernel';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
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
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(ALGORITHM, this.keyOf(KEY_ID), nonce).setAAD(Buffer.from(agreementId));
    const text = Buffer.concat([cipher.update(JSON.stringify({ kind, name, path }), 'utf8'), cipher.final()]);
    return { keyId: KEY_ID, ciphertext: Buffer.concat([nonce, cipher.getAuthTag(), text]) };
  }

  open(agreementId: string, { keyId, ciphertext }: SealedProof): AgreementProof {
    const decipher = createDecipheriv(ALGORITHM, this.keyOf(keyId), ciphertext.subarray(0, NONCE))
      .setAAD(Buffer.from(agreementId))
      .setAuthTag(ciphertext.subarray(NONCE, NONCE + TAG));
    const text = decipher.update(ciphertext.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
    return JSON.parse(text) as AgreementProof;
  }

  private keyOf(keyId: string): Buffer {
    return this.configuration.key(`agreement proof ${keyId}`);
  }
}
