import { readDate } from './read-date';

describe('a date in a list', () => {
  it.each([
    ['23/04/1991', '1991-04-23'],
    ['3/4/1991', '1991-04-03'],
    ['23.04.1991', '1991-04-23'],
    ['23-4-1991', '1991-04-23'],
    ['1991-04-23', '1991-04-23'],
    ['1991-04-23T00:00:00.000Z', '1991-04-23'],
    ['23/04/1991 00:00:00', '1991-04-23'],
    ['04/1991', '1991-04'],
    ['1991-04', '1991-04'],
    ['1991', '1991'],
    ['12 mars 1990', '1990-03-12'],
    ['1er août 1990', '1990-08-01'],
    ['févr. 1990', '1990-02'],
    ['12-déc-1990', '1990-12-12'],
    ['32874', '1990-01-01'],
    ['32874.5', '1990-01-01'],
    ['29/02/2000', '2000-02-29'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toEqual({ date, approximate: false });
  });

  it.each([
    ['vers 1990', '1990'],
    ['Env. 1990', '1990'],
    ['~1990', '1990'],
    ['vers le 12/03/1990', '1990-03-12'],
    ['ca 1985', '1985'],
  ])('%s is about %s', (text, date) => {
    expect(readDate(text)).toEqual({ date, approximate: true });
  });

  it.each<[string, string, string[]]>([
    ['30/02/1990', 'impossible_date', []],
    ['29/02/1990', 'impossible_date', []],
    ['03/25/1990', 'impossible_date', ['25/03/1990']],
    ['1990-13-40', 'impossible_date', []],
    ['00/00/1990', 'impossible_date', []],
    ['23/04/91', 'two_digit_year', ['23/04/1991', '23/04/2091']],
    ['12/03/1790', 'year_out_of_range', []],
    ['hier', 'not_a_date', []],
    ['12 brumaire 1990', 'not_a_date', []],
    ['1990?', 'not_a_date', []],
  ])('%s is none: %s', (text, code, proposals) => {
    expect(readDate(text)).toEqual({ code, proposals });
  });
});
