import { csvLine, neutralised, unneutralised } from './csv-line';
import { guessColumns, headerSignature } from './columns';

describe('a line for a spreadsheet', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+32 470', `"'+32 470"`],
    ['-x', `"'-x"`],
    ['@x', `"'@x"`],
    [' =x', `"' =x"`],
    ['dit "Bob"', '"dit ""Bob"""'],
    ['Diallo', '"Diallo"'],
  ])('calculates nothing: %s', (cell, written) => {
    expect(csvLine([cell])).toBe(`${written}\r\n`);
    expect(unneutralised(neutralised(cell))).toBe(cell);
  });
  it('keeps the sign of an elision when it is read', () => {
    expect(["'t Serclaes", "'"].map(unneutralised)).toEqual(["'t Serclaes", "'"]);
  });
});

describe('the headers of a sheet', () => {
  it('say what the columns hold, each fact once', () => {
    const headers = ['NOM', 'Prénom(s)', 'Né(e) le', 'Date de naissance', 'GSM', 'Nationalité (pays)', 'Remarque'];
    expect(guessColumns(headers)).toEqual([
      'family_names',
      'given_names',
      'birth_date',
      null,
      'phone',
      'nationalities',
      null,
    ]);
  });
  it('are recognised whatever their capitals and accents', () => {
    expect(headerSignature(['Nom', 'Né le'])).toBe(headerSignature(['NOM ', 'ne  le']));
    expect(headerSignature(['Nom', 'Né le'])).not.toBe(headerSignature(['Né le', 'Nom']));
  });
});
