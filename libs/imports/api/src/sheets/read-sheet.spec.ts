import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { csvLine } from '@guichet/imports-domain';
import { Refused } from '@guichet/platform-contract';
import { readSheet } from './read-sheet';

const CSV = 'Nom;Prénom;Né le\r\nDiallo;Aïssatou;01/02/1990\r\n';
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const marked = (mark: number[], text: Buffer): Buffer => Buffer.concat([Buffer.from(mark), text]);
const workbook = async (rows: (string | number | Date | null)[][], rest: object = {}, book: object = {}) =>
  Buffer.from(await writeXlsx({ sheets: [{ name: 'Liste', rows, ...rest }], ...book }));
const codeOf = async (bytes: Buffer): Promise<string> =>
  readSheet(bytes).then(
    () => 'read',
    (failure: unknown) => (failure instanceof Refused ? failure.code : String(failure)),
  );

/** A zip with one part, whose directory lies about its size. */
function zipOf(name: string, content: Buffer, said: number): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(said, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(said, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

describe('a list as it is sent', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(CSV)],
    ['UTF-8 with its mark', marked([0xef, 0xbb, 0xbf], Buffer.from(CSV))],
    ['Windows-1252, as Excel saves it here', latin(CSV)],
    ['UTF-16', marked([0xff, 0xfe], Buffer.from(CSV, 'utf16le'))],
    ['with commas', Buffer.from(CSV.replaceAll(';', ','))],
    ['with tabs', Buffer.from(CSV.replaceAll(';', '\t'))],
    ['with the line of Excel that says the sign', Buffer.from(`sep=;\r\n${CSV}`)],
    ['with quotes', Buffer.from(CSV.replace('Diallo', '"Diallo"'))],
  ])('is read as text: %s', async (_name, bytes) => {
    const { headers, rows } = await readSheet(bytes);
    expect(headers).toEqual(['Nom', 'Prénom', 'Né le']);
    expect(rows.map(({ cells }) => cells)).toEqual([['Diallo', 'Aïssatou', '01/02/1990']]);
  });

  it.each(['1900', '1904'] as const)('is read as a workbook that counts days from %s', async (dateSystem) => {
    const rows = [
      ['Nom', 'Né le', 'GSM', 'Âge'],
      ['Diallo', new Date(Date.UTC(1990, 1, 1)), 32470123456, null],
    ];
    const cells = new Map([['1,3', { value: 36, formula: 'YEAR(NOW())-1990', formulaResult: 36 }]]);
    const table = await readSheet(await workbook(rows, { cells }, { dateSystem }));
    expect(table).toMatchObject({
      sheetName: 'Liste',
      rows: [{ number: 2, cells: ['Diallo', '1990-02-01', '32470123456', '36'] }],
    });
  });

  it.each<[string, (rows: string[][]) => Buffer | Promise<Buffer>]>([
    ['a text', (rows) => Buffer.from(rows.join('\n'))],
    [
      'a text whose empty rows still have their signs',
      (rows) => Buffer.from(`${rows.join(';;\n')}${'\n;;'.repeat(30_000)}`),
    ],
    ['a workbook', (rows) => workbook(rows)],
  ])('loses nobody when a line is left empty after each person: %s', async (_name, written) => {
    const { rows } = await readSheet(
      await written([['Nom'], ...Array.from({ length: 6000 }, (_, n) => [n % 2 ? '' : `P${n}`])]),
    );
    expect([rows.length, rows.at(-1)]).toEqual([3000, { number: 6000, cells: ['P5998'] }]);
  });

  it.each([
    [
      'remarks full of commas',
      'Nom;Prénom;Remarque\nDiallo;Awa;mère, père, frère, sœur, tante\nBah;Omar;rien, vu, lu, su, bu',
    ],
    ['remarks full of semicolons', 'Nom,Prénom,Remarque\nDiallo,Awa,a; b; c; d; e\nBah,Omar,f; g; h; i; j'],
    ['rows that end early', 'Nom;Prénom;Remarque\nDiallo;Awa\nBah;Omar\nBarry;Sira'],
    ['headers alone', 'Nom;Prénom;Remarque\nDiallo'],
  ])('is cut where its headers are: %s', async (_name, text) => {
    expect((await readSheet(Buffer.from(text))).headers).toEqual(['Nom', 'Prénom', 'Remarque']);
  });

  it('is told that a title stands above, and is not cut at the comma of that title', async () => {
    const text = 'Liste de suivi, 2026\nNom;Prénom;GSM\nDiallo;Awa;1\nBah;Omar;2';
    expect(await codeOf(Buffer.from(text))).toBe('import_header_not_found');
  });

  it('says what it said when it comes back from the report', async () => {
    const { rows } = await readSheet(Buffer.from(csvLine(['Nom', 'GSM']) + csvLine(['Diallo', '+32 470 11 22 33'])));
    expect(rows[0]?.cells).toEqual(['Diallo', '+32 470 11 22 33']);
  });

  it('is read as text even where a workbook spells what is none', async () => {
    const { rows } = await readSheet(await workbook([['Nom'], ['A\u0000B']]));
    expect(rows[0]?.cells).toEqual(['A\ufffdB']);
  });

  it('is read whatever was only coloured at the end of the sheet', async () => {
    const cells = new Map([['1048575,60', { value: null, style: { font: { bold: true } } }]]);
    expect((await readSheet(await workbook([['Nom'], ['A']], { cells }))).rows).toHaveLength(1);
  });

  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['nothing', () => Buffer.alloc(0), 'import_empty'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'import_type_refused'],
    ['a document of another kind', () => zipOf('word/document.xml', Buffer.from('<x/>'), 4), 'import_type_refused'],
    ['half a workbook', async () => (await workbook([['Nom'], ['A']])).subarray(0, 500), 'import_broken'],
    ['a bomb that says it is small', () => zipOf('xl/workbook.xml', Buffer.alloc(90_000_000), 10), 'import_bomb'],
    ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'import_old_format'],
    [
      'a workbook behind a password',
      async () =>
        Buffer.from(
          await writeXlsx({
            sheets: [{ name: 'A', rows: [['Nom'], ['A']] }],
            encryption: { password: 'a', spinCount: 10 },
          }),
        ),
      'import_locked',
    ],
    [
      'merged headers',
      () =>
        workbook(
          [
            ['Identité', null, 'Né le'],
            ['A', 'B', '1990'],
          ],
          {
            merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
          },
        ),
      'import_merged_headers',
    ],
    ['more rows than allowed', () => Buffer.from(`Nom\n${'A\n'.repeat(5001)}`), 'import_too_many_rows'],
    [
      'a person below the last line that is read, in a text',
      () => Buffer.from(`Nom\nA\n${'\n'.repeat(20_000)}B\n`),
      'import_too_far_down',
    ],
    [
      'a person below the last line that is read, in a workbook',
      () => workbook([['Nom'], ['A']], { cells: new Map([['20000,0', { value: 'B' }]]) }),
      'import_too_far_down',
    ],
    [
      'a cell beyond the last column that is read',
      () => workbook([['Nom'], ['A']], { cells: new Map([['1,61', { value: 'Ne pas appeler' }]]) }),
      'import_too_many_columns',
    ],
    [
      'more columns than allowed',
      () => workbook([Array.from({ length: 70 }, (_, n) => `c${n}`), ['A']]),
      'import_too_many_columns',
    ],
  ])('is refused with what is wrong: %s', async (_name, bytes, code) => {
    expect(await codeOf(await bytes())).toBe(code);
  });
});
