import { BrokenPicture, Keeping, Reader } from './picture';
import type { CleanPicture } from './picture';

const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);
/** Bits of the extended head that announce camera data, a description and animation. */
const ANNOUNCES = 0x08 | 0x04 | 0x02;

const little24 = (reader: Reader, at: number): number => reader.short(at, true) | (reader.byte(at + 2) << 16);

function sizeOf(reader: Reader, kind: string, body: number): [number, number] | null {
  if (kind === 'VP8X') return [little24(reader, body + 4) + 1, little24(reader, body + 7) + 1];
  if (kind === 'VP8 ') return [reader.short(body + 6, true) & 0x3fff, reader.short(body + 8, true) & 0x3fff];
  if (kind !== 'VP8L') return null;
  const bits = reader.long(body + 1, true);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}

function header(length: number): Uint8Array {
  const head = new Uint8Array([0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50]);
  new DataView(head.buffer).setUint32(4, length + 4, true);
  return head;
}

/** Keeps the still picture. @throws BrokenPicture, also for one that moves */
export function cleanWebp(bytes: Uint8Array): CleanPicture {
  const reader = new Reader(bytes);
  const keeping = new Keeping();
  const declared = reader.long(4, true) + 8;
  const parts: Uint8Array[] = [];
  let width = 0;
  let height = 0;
  let drawn = false;
  for (let at = 12; at + 8 <= Math.min(declared, reader.length);) {
    const kind = reader.text(at, 4);
    const length = reader.long(at + 4, true);
    const end = at + 8 + length + (length % 2);
    const size = sizeOf(reader, kind, at + 8);
    if (size) [width, height] = [Math.max(width, size[0]), Math.max(height, size[1])];
    if (kind === 'VP8 ' || kind === 'VP8L') drawn = true;
    const part = reader.slice(at, Math.min(end, at + 8 + length)).slice();
    if (KEPT.has(kind)) parts.push(kind === 'VP8X' ? withoutAnnouncements(part) : part);
    else keeping.strip(kind === 'EXIF' || kind === 'XMP ' ? 'camera_data' : 'comments');
    if (KEPT.has(kind) && length % 2) parts.push(new Uint8Array(1));
    at = end;
  }
  if (declared < reader.length) keeping.strip('trailing_data');
  if (!drawn) throw new BrokenPicture();
  keeping.keep(header(parts.reduce((sum, part) => sum + part.length, 0)));
  for (const part of parts) keeping.keep(part);
  return keeping.done(width, height);
}

function withoutAnnouncements(part: Uint8Array): Uint8Array {
  const copy = part.slice();
  copy[8] = (copy[8] ?? 0) & ~ANNOUNCES;
  return copy;
}
