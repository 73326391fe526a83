import { createHash } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DIGITS = 8;
const CHECK_MODULUS = 37n;

/** A guichet number for a demonstration file, `XXXX-XXXX-C` in Crockford's base 32; numbers whose check character is a sign are skipped, so that it can be said aloud. */
export function fileReference(key: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const bytes = createHash('sha256').update(`guichet demonstration reference ${key} ${attempt}`).digest();
    const number = bytes.readBigUInt64BE() % 32n ** BigInt(DIGITS);
    const check = ALPHABET[Number(number % CHECK_MODULUS)];
    if (check === undefined) continue;
    const digits = Array.from({ length: DIGITS }, (_, place) =>
      ALPHABET.charAt(Number((number >> BigInt(5 * (DIGITS - 1 - place))) & 31n)),
    );
    return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}-${check}`;
  }
}
