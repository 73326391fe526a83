import { tableFrom } from './sheet-table';

const sheet = (rows: string[][], merged: { top: number; bottom: number; left: number; right: number }[] = []) =>
  tableFrom({ rows, merged });
const HEADERS = ['Nom', 'Prénom', 'Né le'];

describe('a sheet', () => {
  it('is a table under its first row that is not empty', () => {
    expect(sheet([[''], [...HEADERS, ''], ['Diallo', ' Aïssatou '], ['', ''], ['Haddad', 'Omar', '1990']])).toEqual({
      headers: HEADERS,
      rows: [
        { number: 3, cells: ['Diallo', 'Aïssatou', ''] },
        { number: 5, cells: ['Haddad', 'Omar', '1990'] },
      ],
    });
  });

  it.each<[string, ReturnType<typeof sheet>, string, object]>([
    ['nothing in it', sheet([['', ' ']]), 'import_empty', {}],
    ['headers alone', sheet([HEADERS]), 'import_no_rows', {}],
    ['a title above', sheet([['Liste 2026'], HEADERS, ['a', 'b', 'c']]), 'import_header_not_found', { row: 1 }],
    [
      'merged headers',
      sheet(
        [
          ['Identité', '', 'Né le'],
          ['a', 'b', 'c'],
        ],
        [{ top: 0, bottom: 0, left: 0, right: 1 }],
      ),
      'import_merged_headers',
      { cells: 'A1:B1' },
    ],
    [
      'merged cells',
      sheet([HEADERS, ['a', 'b', 'c'], ['', 'd', 'e']], [{ top: 1, bottom: 2, left: 0, right: 0 }]),
      'import_merged_cells',
      { cells: 'A2:A3' },
    ],
    [
      'an empty header',
      sheet([
        ['Nom', '', 'Né le'],
        ['a', 'b', 'c'],
      ]),
      'import_empty_header',
      { column: 'B', row: 1 },
    ],
    [
      'a header twice',
      sheet([
        ['Nom', 'Prénom', 'NOM '],
        ['a', 'b', 'c'],
      ]),
      'import_doubled_header',
      { first: 'A', column: 'C' },
    ],
    [
      'two rows of headers',
      sheet([
        ['Identité', 'Suite'],
        ['Nom', 'Prénom'],
        ['a', 'b'],
      ]),
      'import_two_header_rows',
      { row: 2 },
    ],
    [
      'a row longer than the headers',
      sheet([HEADERS, ['a', 'b', 'c', 'd']]),
      'import_uneven_row',
      { row: 2, column: 'D' },
    ],
    [
      'a cell like a book',
      sheet([HEADERS, ['a', 'x'.repeat(2001)]]),
      'import_cell_too_long',
      { row: 2, column: 'B', characters: 2000 },
    ],
    [
      'one long text in every cell',
      sheet([HEADERS, ...Array.from({ length: 4000 }, () => Array<string>(3).fill('x'.repeat(1700)))]),
      'import_too_much_text',
      { millions: 20 },
    ],
    [
      'too many rows',
      sheet([HEADERS, ...Array.from({ length: 5001 }, () => ['a'])]),
      'import_too_many_rows',
      { rows: 5000 },
    ],
    [
      'too many columns',
      sheet([Array.from({ length: 61 }, (_, n) => `c${n}`), ['a']]),
      'import_too_many_columns',
      { columns: 60 },
    ],
  ])('with %s is refused: what and where', (_name, answer, code, details) => {
    expect(answer).toEqual({ code, details });
  });
});
