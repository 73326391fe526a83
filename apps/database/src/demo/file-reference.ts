import { createHash } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_ALPHABET = `${ALPHABET}*~$=U`;

/** A guichet number for a demonstration file: seven characters of Crockford's base 32 and the check character, as printed on a card. */
export function fileReference(key: string): string {
  const number = createHash('sha256').update(`guichet demonstration reference ${key}`).digest().readUIntBE(0, 5) % 32 ** 7;
  let rest = number;
  let text = '';
  for (let place = 0; place < 7; place += 1) {
    text = ALPHABET.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return `${text}${CHECK_ALPHABET.charAt(number % 37)}`;
}
