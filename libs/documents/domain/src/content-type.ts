import type { DocumentMediaType } from '@guichet/documents-contract';

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/**
 * The type of a file by its first bytes, never by its name. A PDF must begin at the first byte: readers forgive what
 * stands before, and so do files that are two types at once.
 */
export function contentType(bytes: Uint8Array): DocumentMediaType | null {
  if (ascii(bytes, 0, 5) === '%PDF-') return 'application/pdf';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  return null;
}

/** Brands of the pictures that phones take in their own format (ISO/IEC 23008-12). */
const PHONE_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
const ZIP = 'PK\x03\x04';
const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const OFFICE_PARTS = /^mimetypeapplication\/vnd\.oasis|\[Content_Types\]\.xml|_rels\/|word\/|docProps\//;

/**
 * What a file is that is not kept, when whoever sends it can do something about it: a picture in the format of phones,
 * which few desks can open, or a text that still carries its authors, its comments and what was struck out.
 */
export function refusedType(bytes: Uint8Array): 'phone_picture' | 'office' | null {
  if (ascii(bytes, 4, 8) === 'ftyp') return PHONE_BRANDS.includes(ascii(bytes, 8, 12)) ? 'phone_picture' : null;
  if (ascii(bytes, 0, 8) === OLD_OFFICE) return 'office';
  return ascii(bytes, 0, 4) === ZIP && OFFICE_PARTS.test(ascii(bytes, 30, 120)) ? 'office' : null;
}

const EXTENSIONS: Readonly<Record<DocumentMediaType, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
};

/** True when the name says the same type as the content; a name without extension says nothing. */
export function extensionAgrees(fileName: string, type: DocumentMediaType): boolean {
  const extension = /\.([^./\\]{1,10})$/.exec(fileName)?.[1]?.toLowerCase();
  return extension === undefined || EXTENSIONS[type].includes(extension);
}

/** The extension of a downloaded file. */
export function extensionOf(type: DocumentMediaType): string {
  return EXTENSIONS[type][0] ?? 'bin';
}

/** A name for a download: the title without what a file system or a header could misread. */
export function downloadName(title: string, type: DocumentMediaType): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{C}"*/:<>?\\|%;]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 100);
  return `${plain || 'document'}.${extensionOf(type)}`;
}
