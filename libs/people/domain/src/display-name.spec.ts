import { displayName, shownNames } from './display-name';

const selam = {
  familyNames: 'Tesfay',
  givenNames: 'Selamawit',
  knownAs: '',
  ownScriptName: 'ሰላማዊት ተስፋይ',
  nameOrder: 'given_first',
} as const;

describe('the name that lists show', () => {
  it('follows the order of the person', () => {
    expect(displayName(selam)).toBe('Selamawit Tesfay');
    expect(displayName({ ...selam, nameOrder: 'family_first' })).toBe('Tesfay Selamawit');
  });

  it('puts the name a person is known by in the place of the given names', () => {
    expect(displayName({ ...selam, knownAs: 'Selam' })).toBe('Selam Tesfay');
  });

  it('takes a known name of several words as the whole name', () => {
    expect(displayName({ ...selam, knownAs: 'Abu Yonas' })).toBe('Abu Yonas');
  });

  it('leaves no gap where a part is empty', () => {
    expect(displayName({ ...selam, familyNames: '' })).toBe('Selamawit');
    expect(displayName({ ...selam, givenNames: '' })).toBe('Tesfay');
  });

  it('keeps the name in the own script beside it', () => {
    expect(shownNames(selam).ownScript).toBe('ሰላማዊት ተስፋይ');
  });
});
