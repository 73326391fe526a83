import fc from 'fast-check';
import { guichetNumber, parseGuichetNumber } from './guichet-number';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const anyNumber = fc.uint8Array({ minLength: 5, maxLength: 5 }).map(guichetNumber);

describe('a guichet number', () => {
  it('is written in three groups', () => {
    expect(guichetNumber(Uint8Array.of(0, 0, 0, 0, 0))).toBe('0000-0000-0');
    expect(guichetNumber(Uint8Array.of(255, 1, 128, 7, 90))).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/,
    );
  });

  it('is understood however it was typed', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(parseGuichetNumber(number)).toBe(number);
        expect(parseGuichetNumber(` ${number.toLowerCase().replaceAll('-', '')} `)).toBe(number);
        expect(parseGuichetNumber(number.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(number);
      }),
    );
  });

  it('shows one wrong character', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(8), fc.integer({ min: 1, max: 31 }), (number, place, step) => {
        const letters = [...number.replaceAll('-', '')];
        letters[place] = ALPHABET.charAt((ALPHABET.indexOf(letters[place] ?? '') + step) % 32);
        expect(parseGuichetNumber(letters.join(''))).toBeNull();
      }),
    );
  });

  it('shows two characters that changed places', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(8), fc.nat(8), (number, a, b) => {
        const letters = [...number.replaceAll('-', '')];
        fc.pre(letters[a] !== letters[b]);
        [letters[a], letters[b]] = [letters[b] ?? '', letters[a] ?? ''];
        expect(parseGuichetNumber(letters.join(''))).toBeNull();
      }),
    );
  });

  it('needs its random bytes', () => {
    expect(() => guichetNumber(Uint8Array.of(1, 2))).toThrow(RangeError);
  });
});
