import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { Refused } from '@guichet/platform-contract';
import { acceptFile } from './accept-file';

const long = (n: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n);
  return bytes;
};
const chunk = (kind: string, body: Buffer): Buffer =>
  Buffer.concat([long(body.length), Buffer.from(kind), body, Buffer.alloc(4)]);
const png = (width: number, height: number, rows: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([long(width), long(height), Buffer.from([8, 2, 0, 0, 0])])),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
const pdf = async (change: (document: PDFDocument) => void = () => undefined): Promise<Buffer> => {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText('Composition de ménage');
  document.setAuthor('Poste 14, service population');
  change(document);
  return Buffer.from(await document.save());
};
/** Bytes that inflate to a number of megabytes of zeros. */
const zeros = (megabytes: number): Buffer => deflateSync(Buffer.alloc(megabytes * 1024 * 1024));
const rawPdf = (head: string, data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<<${head}/Length ${data.length}>>\nstream\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

const codeOf = async (bytes: Buffer, name = 'scan'): Promise<string> => {
  const failure: unknown = await acceptFile(bytes, name).then(
    () => 'accepted',
    (error: unknown) => error,
  );
  return failure instanceof Refused ? failure.code : String(failure);
};

describe('a file that somebody sends', () => {
  it('is kept without what it tells about its making', async () => {
    const sent = await pdf((document) => {
      const metadata = document.context.stream('<x:xmpmeta>creator: somebody</x:xmpmeta>', { Type: 'Metadata' });
      document.catalog.set(PDFName.of('Metadata'), document.context.register(metadata));
    });
    expect((await PDFDocument.load(sent)).getAuthor()).toContain('Poste 14');
    const { bytes, mediaType, stripped } = await acceptFile(sent, 'menage.pdf');
    expect({ mediaType, stripped }).toEqual({ mediaType: 'application/pdf', stripped: ['document_information'] });
    const kept = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(kept.getAuthor()).toBeUndefined();
    expect(kept.getProducer()).toBeUndefined();
    expect(kept.getPageCount()).toBe(1);
    expect(
      kept.context
        .enumerateIndirectObjects()
        .map(([, object]) => String(object))
        .join(),
    ).not.toContain('xmpmeta');
  });

  it('is not kept with what an older state of it held', async () => {
    const sent = await pdf((document) => {
      document.context.register(document.context.obj({ Secret: PDFString.of('barré avant envoi') }));
    });
    const { bytes } = await acceptFile(sent, 'acte.pdf');
    const objects = (await PDFDocument.load(bytes)).context.enumerateIndirectObjects();
    expect(objects.map(([, object]) => String(object)).join()).not.toContain('envoi');
  });

  it('is kept to the byte when an electronic signature covers it', async () => {
    const sent = await pdf((document) => {
      const signature = document.context.register(document.context.obj({ Type: 'Sig', ByteRange: [0, 10, 20, 30] }));
      document.catalog.set(PDFName.of('AcroForm'), document.context.obj({ Fields: [signature], SigFlags: 3 }));
    });
    const { bytes, stripped } = await acceptFile(sent, 'acte.pdf');
    expect({ same: bytes.equals(sent), stripped }).toEqual({ same: true, stripped: ['kept_signed'] });
  });

  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['nothing', () => Buffer.alloc(0), 'document_empty'],
    ['an archive', () => Buffer.from('PK\x03\x04'), 'document_type_refused'],
    ['a page of the web', () => Buffer.from('<script>'), 'document_type_refused'],
    ['a drawing with a script', () => Buffer.from('<svg onload="x">'), 'document_type_refused'],
    ['half a picture', () => png(2, 2, Buffer.alloc(14)).subarray(0, 40), 'document_broken'],
    ['a picture as large as a field', () => png(30_000, 30_000, Buffer.alloc(1)), 'document_picture_too_large'],
    ['a picture that promises little and holds much', () => png(4, 4, Buffer.alloc(4_000_000)), 'document_bomb'],
    ['a PDF whose page becomes huge', () => rawPdf('/Filter/FlateDecode', zeros(140)), 'document_bomb'],
    ['a PDF whose objects become huge', () => rawPdf('/Type/Obj#53tm/Filter/FlateDecode', zeros(50)), 'document_bomb'],
    [
      'a PDF packed twice',
      () => rawPdf('/Type/ObjStm/Filter[/FlateDecode/FlateDecode]', deflateSync(zeros(2))),
      'document_bomb',
    ],
    ['half a PDF', async () => (await pdf()).subarray(0, 60), 'document_broken'],
    [
      'a PDF that runs a program',
      () => pdf((document) => document.addJavaScript('x', 'app.alert(1)')),
      'document_active',
    ],
    [
      'a PDF that carries a file',
      () => pdf((document) => void document.attach(Buffer.from('x'), 'x.exe')),
      'document_active',
    ],
  ])('%s is refused: %#', async (_name, bytes, code) => {
    expect(await codeOf(await bytes())).toBe(code);
  });

  it('under the name of another type is refused', async () => {
    expect(await codeOf(png(2, 2, Buffer.alloc(14)), 'photo.pdf')).toBe('document_type_mismatch');
    expect(await codeOf(png(2, 2, Buffer.alloc(14)), 'photo.png')).toBe('accepted');
  });

  it('that asks for a password is refused', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    document.encrypt({ userPassword: 'a', ownerPassword: 'b' });
    expect(await codeOf(Buffer.from(await document.save()))).toBe('document_locked');
  });

  it.each([
    ['a picture of a phone', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'photo.heic', 'document_phone_picture'],
    ['a picture of a phone that calls itself JPEG', '\0\0\0\x18ftypmif1', 'photo.jpg', 'document_phone_picture'],
    ['a film', '\0\0\0\x18ftypisom', 'film.mp4', 'document_type_refused'],
    ['a text of Word', `PK\x03\x04${'\0'.repeat(26)}[Content_Types].xml`, 'lettre.docx', 'document_office'],
    ['a text with macros', `PK\x03\x04${'\0'.repeat(26)}word/vbaProject.bin`, 'lettre.docm', 'document_office'],
    [
      'a text of LibreOffice',
      `PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`,
      'lettre.odt',
      'document_office',
    ],
    ['an old text of Word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'lettre.doc', 'document_office'],
    ['another archive', `PK\x03\x04${'\0'.repeat(26)}photos/1.jpg`, 'photos.zip', 'document_type_refused'],
  ])('as %s is refused with what to do instead', async (_case, content, name, code) => {
    expect(await codeOf(Buffer.from(content, 'latin1'), name)).toBe(code);
  });
});
