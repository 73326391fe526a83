import { latinLetters, searchWords, transliterations } from './latin-letters';

const nothing = {
  familyNames: '',
  givenNames: '',
  knownAs: '',
  ownScriptName: '',
  pronunciation: '',
  nameOrder: 'given_first',
} as const;

describe('a name in Latin letters', () => {
  it.each([
    ['ሰላማዊት ተስፋይ', 'selamawit tesfay'],
    ['Олексій Шевчук', 'Oleksiy Shevchuk'],
    ['أحمد الخطيب', 'ahmd al khtib'],
    ['يوسف', 'yusf'],
    ['خالد', 'khald'],
    ['Désiré', 'Desire'],
  ])('%s', (name, latin) => {
    expect(latinLetters(name)).toBe(latin);
  });

  it('is searched by its words, at most eight, single letters apart', () => {
    expect(searchWords('M. Diallo')).toEqual(['diallo']);
    expect(searchWords('M.')).toEqual(['m']);
    expect(searchWords('aa bb cc dd ee ff gg hh ii')).toHaveLength(8);
    expect(searchWords('?!')).toEqual([]);
  });
});

describe('transliterations', () => {
  it('are added for each name in another script, once', () => {
    const names = { ...nothing, givenNames: 'Selam', ownScriptName: 'ሰላም' };
    const otherSpellings = [{ spelling: 'ሰላም', source: 'stated' }] as const;
    expect(transliterations({ names, otherSpellings })).toEqual([{ spelling: 'Selam', source: 'transliteration' }]);
  });

  it('are not added for what is found anyway, nor twice', () => {
    expect(transliterations({ names: { ...nothing, givenNames: 'Désiré' }, otherSpellings: [] })).toEqual([]);
    const stated = [{ spelling: 'Selam', source: 'card' }] as const;
    expect(transliterations({ names: { ...nothing, ownScriptName: 'ሰላም' }, otherSpellings: stated })).toEqual([]);
  });
});
