import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';

const long = (n: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n);
  return bytes;
};
const chunk = (kind: string, body: Buffer): Buffer =>
  Buffer.concat([long(body.length), Buffer.from(kind), body, Buffer.alloc(4)]);

/** A PNG of one grey, with a comment that names its author. */
export function samplePng(shade = 128): Buffer {
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([long(4), long(4), Buffer.from([8, 0, 0, 0, 0])])),
    chunk('tEXt', Buffer.from('Author\0Appareil de Selam')),
    chunk('IDAT', deflateSync(Buffer.from(Array.from({ length: 4 }, () => [0, shade, shade, shade, shade]).flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PDF of one page that says `words`. */
export async function samplePdf(words = 'Composition'): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([300, 200]).drawText(words);
  document.setAuthor('Poste 14');
  return Buffer.from(await document.save());
}
