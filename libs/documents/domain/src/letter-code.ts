/** Crockford's alphabet: no I, L, O, U, so that nothing read aloud is mistaken. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_CHARACTERS = 15;
const WEIGHTS = [3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31];

/** Bytes of chance that a code needs: 15 characters of five bits, 75 bits in all. */
export const LETTER_CODE_BYTES = RANDOM_CHARACTERS;

/** Odd weights: every single wrong character and most exchanged neighbours change the check character. */
function checkCharacter(characters: string): string {
  const sum = [...characters].reduce(
    (total, character, index) => total + ALPHABET.indexOf(character) * (WEIGHTS[index] ?? 1),
    0,
  );
  return ALPHABET[sum % ALPHABET.length] ?? '';
}

/** A code from chance: 16 characters in four groups, the last a check character. */
export function letterCode(chance: Uint8Array): string {
  const characters = [...chance.subarray(0, RANDOM_CHARACTERS)].map((byte) => ALPHABET[byte & 31]).join('');
  return grouped(characters + checkCharacter(characters));
}

const grouped = (characters: string): string => characters.replace(/(.{4})(?=.)/g, '$1-');

/** A typed code as it was printed, whatever case, spaces and lookalikes were typed; null when it was never given. */
export function readLetterCode(typed: string): string | null {
  const characters = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (characters.length !== RANDOM_CHARACTERS + 1) return null;
  if ([...characters].some((character) => !ALPHABET.includes(character))) return null;
  if (checkCharacter(characters.slice(0, -1)) !== characters.at(-1)) return null;
  return grouped(characters);
}
