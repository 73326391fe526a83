import { wordsOfPartialDate } from './partial-words';

describe('wordsOfPartialDate', () => {
  it.each([
    ['1991-04-23', 'fr', '23 avril 1991'],
    ['2005-12-01', 'fr', '1er décembre 2005'],
    ['2005-12-01', 'en', '1 December 2005'],
    ['1991-04', 'fr', 'avril 1991'],
    ['1991', 'fr', '1991'],
    ['', 'fr', ''],
  ])('says %p in %s as %p', (date, language, words) => {
    expect(wordsOfPartialDate(date, language)).toBe(words);
  });
});
