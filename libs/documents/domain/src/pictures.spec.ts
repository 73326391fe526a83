import fc from 'fast-check';
import { contentType, downloadName, extensionAgrees } from './content-type';
import { cleanJpeg } from './jpeg';
import { BrokenPicture } from './picture';
import { cleanPng } from './png';
import { cleanWebp } from './webp';

const text = (words: string): number[] => [...words].map((character) => character.charCodeAt(0));
const part = (marker: number, body: number[]): number[] => [0xff, marker, 0, body.length + 2, ...body];
/** Big-endian camera data that say: turn by a quarter. */
const exif = [
  ...text('Exif'),
  ...[0, 0],
  ...text('MM'),
  ...[0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
  ...text('50.6337,5.5675'),
];
const frame = part(0xc0, [8, 0, 20, 0, 30, 1, 1, 0x11, 0]);
const scan = [...part(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4];
const jpeg = Uint8Array.from([
  ...[0xff, 0xd8],
  ...part(0xe0, [...text('JFIF'), 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
  ...part(0xe1, exif),
  ...part(0xed, text('Photoshop 3.0 author')),
  ...part(0xfe, text('comment of the author')),
  ...frame,
  ...scan,
  ...[0xff, 0xd9],
  ...text('PK archive behind the picture'),
]);

const long = (n: number): number[] => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const little = (n: number): number[] => [n & 255, (n >>> 8) & 255, (n >>> 16) & 255, (n >>> 24) & 255];
const chunk = (kind: string, body: number[]): number[] => [...long(body.length), ...text(kind), ...body, 0, 0, 0, 0];
const png = Uint8Array.from([
  ...text('\x89PNG\r\n\x1a\n'),
  ...chunk('IHDR', [...long(30), ...long(20), 8, 2, 0, 0, 0]),
  ...chunk('tEXt', text('Author\0Somebody')),
  ...chunk('eXIf', text('MM where')),
  ...chunk('IDAT', [1, 2, 3]),
  ...chunk('IEND', []),
  ...text('behind'),
]);
const riff = (kind: string, body: number[]): number[] => [
  ...text(kind),
  ...little(body.length),
  ...body,
  ...(body.length % 2 ? [0] : []),
];
const webpParts = [
  ...riff('VP8X', [0x0c, 0, 0, 0, 29, 0, 0, 19, 0, 0]),
  ...riff('VP8L', [0x2f, 29, 0xc0, 4, 0, 1]),
  ...riff('EXIF', text('MM where it was')),
];
const webp = Uint8Array.from([...text('RIFF'), ...little(webpParts.length + 4), ...text('WEBP'), ...webpParts]);
const words = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

describe('a picture before it is kept', () => {
  it('loses place, camera, comments and what hides behind it, and stays the right way up', () => {
    const clean = cleanJpeg(jpeg);
    expect(clean).toMatchObject({ width: 30, height: 20 });
    expect(clean.stripped.toSorted()).toEqual(['camera_data', 'comments', 'trailing_data']);
    for (const secret of ['50.6337', 'author', 'archive']) expect(words(clean.bytes)).not.toContain(secret);
    expect(words(clean.bytes)).toContain('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06');
    expect(words(clean.bytes)).toContain(words(Uint8Array.from(scan)));
    expect(cleanJpeg(clean.bytes).bytes).toEqual(clean.bytes);
  });

  it('keeps of a PNG what draws it', () => {
    const clean = cleanPng(png);
    expect(clean).toMatchObject({ width: 30, height: 20, compressed: [Uint8Array.from([1, 2, 3])] });
    expect(clean.rowBytes).toBeGreaterThanOrEqual(20 * 91);
    expect(words(clean.bytes)).not.toMatch(/Somebody|where|behind/);
    expect(cleanPng(clean.bytes).bytes).toEqual(clean.bytes);
  });

  it('keeps of a WebP the still picture, and announces nothing else', () => {
    const clean = cleanWebp(webp);
    expect(clean).toMatchObject({ width: 30, height: 20, stripped: ['camera_data'] });
    expect(words(clean.bytes)).not.toContain('where');
    expect(clean.bytes[20]).toBe(0);
    expect(cleanWebp(clean.bytes).bytes).toEqual(clean.bytes);
  });

  it.each([
    ['JPEG', cleanJpeg, jpeg.subarray(0, -30)],
    ['PNG', cleanPng, png.subarray(0, -6)],
    ['WebP', cleanWebp, webp],
  ])('%s that was cut off is refused as broken, wherever it was cut', (_name, clean, whole) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 30 }), (length) => {
        expect(() => clean(whole.slice(0, length))).toThrow(BrokenPicture);
      }),
    );
  });

  it('that is nothing but noise ends in a refusal, never in anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        for (const [clean, head] of [
          [cleanJpeg, jpeg.subarray(0, 2)],
          [cleanPng, png.subarray(0, 33)],
          [cleanWebp, webp.subarray(0, 12)],
        ] as const) {
          try {
            clean(Uint8Array.from([...head, ...noise]));
          } catch (failure) {
            expect(failure).toBeInstanceOf(BrokenPicture);
          }
        }
      }),
    );
  });
});

describe('the type of a file', () => {
  it.each([
    ['%PDF-1.7', 'application/pdf'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['RIFF\0\0\0\0WEBP', 'image/webp'],
    ['junk %PDF-1.7', null],
    ['PK\x03\x04', null],
    ['<svg xmlns="http://www.w3.org/2000/svg">', null],
    ['<html>', null],
    ['MZ', null],
    ['', null],
  ])('is read from its first bytes: %j', (bytes, type) => {
    expect(contentType(Uint8Array.from(text(bytes)))).toBe(type);
  });

  it.each([
    ['titre.PDF', 'application/pdf', true],
    ['photo.jpeg', 'image/jpeg', true],
    ['photo', 'image/jpeg', true],
    ['photo.png', 'image/jpeg', false],
    ['facture.pdf.exe', 'application/pdf', false],
  ] as const)('%s of %s: %s', (name, type, agrees) => {
    expect(extensionAgrees(name, type)).toBe(agrees);
  });

  it('gives a download a name that no system misreads', () => {
    expect(downloadName('Carte A\r\nSet-Cookie: x "../é"', 'application/pdf')).toBe('Carte A Set-Cookie x .. é.pdf');
    expect(downloadName(' .. ', 'image/png')).toBe('document.png');
  });
});
