import { initialsOf } from './avatar';

describe('initials', () => {
  it.each([
    ['Claire Dumont', 'CD'],
    ['Selamawit', 'S'],
    ['Jean-Pierre van der Elst', 'JE'],
    ['ሰላማዊት ተስፋይ', 'ሰተ'],
    ['', ''],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
