/** Crockford’s alphabet: no I, L, O or U, so that nothing is mistaken for a digit or read as a word. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DIGITS = 8;
/** x⁵ + x² + 1, which makes the 32 values of a character a field. */
const FIELD_POLYNOMIAL = 0b100101;

/**
 * A guichet number: eight random characters and one that checks them, written XXXX-XXXX-C.
 * @param random at least five random bytes
 */
export function guichetNumber(random: Uint8Array): string {
  const bits = [...random.slice(0, 5)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  if (bits.length < 40) throw new RangeError('five random bytes make a guichet number');
  const values = Array.from({ length: DIGITS }, (_, i) => Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2));
  const text = values.map((value) => ALPHABET.charAt(value)).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}-${ALPHABET.charAt(check(values))}`;
}

/** The number as it is stored, from how somebody typed it; null when it is none or one character is wrong. */
export function parseGuichetNumber(typed: string): string | null {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const values = [...text].map((character) => ALPHABET.indexOf(character));
  if (values.length !== DIGITS + 1 || values.includes(-1)) return null;
  if (check(values.slice(0, DIGITS)) !== values[DIGITS]) return null;
  return `${text.slice(0, 4)}-${text.slice(4, DIGITS)}-${text.slice(DIGITS)}`;
}

/** Each place weighs a different power of two in the field: one wrong character or two swapped ones always show. */
function check(values: readonly number[]): number {
  return values.reduce((sum, value) => double(sum ^ value), 0);
}

function double(value: number): number {
  const doubled = value << 1;
  return doubled > 31 ? doubled ^ FIELD_POLYNOMIAL : doubled;
}
