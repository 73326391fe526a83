import { needsTransliteration, nameWords } from './name-words';

describe('the words of a name', () => {
  it('lose accents, capitals and apostrophes', () => {
    expect(nameWords('Désiré N’DIAYE')).toEqual(['desire', 'ndiaye']);
  });

  it('part at hyphens and spaces', () => {
    expect(nameWords('Jean-Paul  El Idrissi')).toEqual(['jean', 'paul', 'el', 'idrissi']);
  });

  it('are none when nothing was given', () => {
    expect(nameWords(' - ')).toEqual([]);
  });
});

describe('a name needs a transliteration', () => {
  it.each(['ሰላም', 'محمد', 'Олексій', 'Łukasz', 'Məmmədov'])('when folding would lose letters: %s', (name) => {
    expect(needsTransliteration(name)).toBe(true);
  });

  it.each(['', 'Kıvılcım'.replaceAll('ı', 'i'), 'Désiré', 'N’Diaye', 'Şule'])('not otherwise: %s', (name) => {
    expect(needsTransliteration(name)).toBe(false);
  });
});
