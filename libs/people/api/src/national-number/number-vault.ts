import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Configuration, openText } from '@guichet/platform-api-kernel';
import type { PersonSeal } from '@guichet/platform-api-kernel';

/** Name of the key in a row whose number is sealed with the key of the person. */
const PERSON_KEY = 'person';
const PLACE = 'national_number.ciphertext';

/** A number as it is stored. */
export interface SealedNumber {
  readonly keyId: string;
  readonly ciphertext: Buffer;
  readonly equality: Buffer;
}

/** A number as a statement returns it: opened, or as it was stored before persons had keys. */
export interface NumberRead {
  readonly digits: string | null;
  readonly key_id: string;
  readonly ciphertext: Buffer;
}

/** Columns of a number `n` from which {@link NumberVault.digitsOf} tells its digits; the statement returns `seal` too. */
export const NUMBER_READ = `n.key_id, n.ciphertext,
  case when n.key_id = '${PERSON_KEY}' then sealed_at('${PLACE}', n.id, convert_from(n.ciphertext, 'UTF8')) end as digits`;

/**
 * Seals numbers with the key of the person and makes the hash by which the same number is found again. The key of the hash
 * is one for good, or no two numbers could be compared.
 */
@Injectable()
export class NumberVault {
  private readonly equalityKey: Buffer;

  constructor(private readonly configuration: Configuration) {
    this.equalityKey = configuration.key('national number equality');
  }

  seal(seal: PersonSeal, rowId: string, digits: string): SealedNumber {
    const ciphertext = Buffer.from(seal.seal(PLACE, rowId, digits));
    return { keyId: PERSON_KEY, ciphertext, equality: this.equality(digits) };
  }

  /** The digits; fails loudly when the row was altered or moved. Rows from before persons had keys name a key of ours. */
  digitsOf(personId: string, { digits, key_id: keyId, ciphertext }: NumberRead): string {
    return digits ?? openText(this.configuration.key(`national number ${keyId}`), personId, ciphertext);
  }

  /** Equal for equal digits, and says nothing else without the key. */
  equality(digits: string): Buffer {
    return createHmac('sha256', this.equalityKey).update(digits).digest();
  }
}
