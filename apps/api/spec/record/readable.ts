import { brotliDecompressSync, gunzipSync, inflateRawSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { pdfText } from '../documents/pdf-text';

const DEEPEST = 4;
/** Signature of an entry of a ZIP file, and what stands in its header. */
const ZIP_ENTRY = Buffer.from('PK\u0003\u0004');
const STORED = 0;

/**
 * Everything that somebody could read in bytes that leave the house, however they are packed: the bytes themselves, the
 * letters of a PDF and what it says of itself, what was compressed, and every part of an archive (a workbook is one).
 */
export async function readable(bytes: Buffer, encoding = '', depth = 0): Promise<string> {
  if (encoding === 'br') return readable(brotliDecompressSync(bytes), '', depth);
  const inside = depth < DEEPEST ? await unpacked(bytes, depth + 1) : [];
  return [bytes.toString('utf8'), utf16(bytes), ...inside].join('\n');
}

async function unpacked(bytes: Buffer, depth: number): Promise<string[]> {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    return [...(await pdfText(bytes)), ...(await saysOfItself(bytes))];
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [await readable(gunzipSync(bytes), '', depth)];
  if (bytes.subarray(0, 4).equals(ZIP_ENTRY))
    return Promise.all(entries(bytes).map((part) => readable(part, '', depth)));
  return [];
}

/** Some programs write texts with two bytes a letter. */
const utf16 = (bytes: Buffer): string => bytes.subarray(0, bytes.length - (bytes.length % 2)).toString('utf16le');

async function saysOfItself(bytes: Buffer): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return [pdf.getTitle(), pdf.getAuthor(), pdf.getSubject(), pdf.getKeywords(), pdf.getProducer()].map(
    (text) => text ?? '',
  );
}

/** The parts of an archive, found by their own headers and not by its table, which may leave one out. */
function entries(archive: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = archive.indexOf(ZIP_ENTRY); at >= 0; at = archive.indexOf(ZIP_ENTRY, at + 4)) {
    const method = archive.readUInt16LE(at + 8);
    const begin = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    const next = archive.indexOf(ZIP_ENTRY, begin);
    const part = archive.subarray(begin, next < 0 ? archive.length : next);
    found.push(archive.subarray(at + 30, begin), method === STORED ? part : inflated(part));
  }
  return found;
}

function inflated(part: Buffer): Buffer {
  try {
    return inflateRawSync(part, { finishFlush: 2 });
  } catch {
    return part;
  }
}
