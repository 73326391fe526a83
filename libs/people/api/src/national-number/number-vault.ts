import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Configuration } from '@guichet/platform-api-kernel';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** A number as it is stored. */
export interface SealedNumber {
  readonly keyId: string;
  readonly ciphertext: Buffer;
  readonly equality: Buffer;
}

/**
 * Encrypts numbers and makes the hash by which the same number is found again. The key of the hash is one for good, or no
 * two numbers could be compared; that of the encryption has an identifier that each row keeps, so that it can be changed.
 */
@Injectable()
export class NumberVault {
  private readonly equalityKey: Buffer;

  constructor(private readonly configuration: Configuration) {
    this.equalityKey = configuration.key('national number equality');
  }

  /** @param personId bound to the text: a row that is moved to somebody else cannot be opened */
  seal(personId: string, digits: string): SealedNumber {
    const keyId = this.configuration.nationalNumberKeyId;
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(ALGORITHM, this.keyOf(keyId), nonce).setAAD(Buffer.from(personId));
    const text = Buffer.concat([cipher.update(digits, 'utf8'), cipher.final()]);
    return { keyId, ciphertext: Buffer.concat([nonce, cipher.getAuthTag(), text]), equality: this.equality(digits) };
  }

  /** The digits; fails loudly when the row was altered or moved. */
  open(personId: string, { keyId, ciphertext }: Omit<SealedNumber, 'equality'>): string {
    const decipher = createDecipheriv(ALGORITHM, this.keyOf(keyId), ciphertext.subarray(0, NONCE))
      .setAAD(Buffer.from(personId))
      .setAuthTag(ciphertext.subarray(NONCE, NONCE + TAG));
    return decipher.update(ciphertext.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
  }

  /** Equal for equal digits, and says nothing else without the key. */
  equality(digits: string): Buffer {
    return createHmac('sha256', this.equalityKey).update(digits).digest();
  }

  private keyOf(keyId: string): Buffer {
    return this.configuration.key(`national number ${keyId}`);
  }
}
