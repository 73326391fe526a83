import { BrokenPicture, Keeping, Reader } from './picture';
import type { CleanPicture } from './picture';

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const COMMENT = 0xfe;
const EXIF = 0xe1;
/** Colours need JFIF (0), the profile (2) and Adobe's transform (14); every other application part tells something else. */
const COLOUR_PARTS = [0xe0, 0xe2, 0xee];

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Which way is up, from the camera's data; 1 when it does not say. */
function orientationOf(reader: Reader, from: number, to: number): number {
  if (to - from < 14 || reader.text(from, 4) !== 'Exif') return 1;
  const base = from + 6;
  const little = reader.text(base, 2) === 'II';
  const directory = base + reader.long(base + 4, little);
  if (directory + 2 > to) return 1;
  const entries = reader.short(directory, little);
  for (let entry = directory + 2; entry + 12 <= Math.min(to, directory + 2 + entries * 12); entry += 12) {
    if (reader.short(entry, little) !== 0x0112) continue;
    const value = reader.short(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** The smallest part that says which way is up, and nothing else. */
function orientationPart(orientation: number): Uint8Array {
  const head = [0xff, EXIF, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0x00, 0x00, 0x4d, 0x4d, 0x00, 0x2a, 0, 0, 0, 8];
  const entry = [0x00, 0x01, 0x01, 0x12, 0x00, 0x03, 0, 0, 0, 1, 0x00, orientation, 0x00, 0x00, 0, 0, 0, 0];
  return Uint8Array.from([...head, ...entry]);
}

/** Where the data of a scan end: at the next marker that is neither an escaped byte nor a restart. */
function endOfScan(reader: Reader, from: number): number {
  for (let at = from; ; at += 1) {
    if (reader.byte(at) !== 0xff) continue;
    const next = reader.byte(at + 1);
    if (next !== 0x00 && next !== 0xff && !standsAlone(next)) return at;
  }
}

/**
 * Keeps what draws the picture and which way is up; place, time, camera, thumbnail, comments and whatever follows the
 * end are left out. Nothing is drawn again, so nothing is lost of the picture.
 * @throws BrokenPicture
 */
export function cleanJpeg(bytes: Uint8Array): CleanPicture {
  const reader = new Reader(bytes);
  const keeping = new Keeping();
  let width = 0;
  let height = 0;
  let orientation = 1;
  let drawn = false;
  keeping.keep(reader.slice(0, 2));
  for (let at = 2; ;) {
    if (reader.byte(at) !== 0xff) throw new BrokenPicture();
    const marker = reader.byte(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END_OF_IMAGE) {
      keeping.keep(reader.slice(at, at + 2));
      if (at + 2 < reader.length) keeping.strip('trailing_data');
      break;
    }
    if (standsAlone(marker)) {
      at += 2;
      continue;
    }
    const end = at + 2 + reader.short(at + 2);
    const part = reader.slice(at, end);
    if (isFrame(marker)) {
      height = Math.max(height, reader.short(at + 5));
      width = Math.max(width, reader.short(at + 7));
    }
    if (marker === START_OF_SCAN) {
      const stop = endOfScan(reader, end);
      keeping.keep(reader.slice(at, stop));
      drawn = true;
      at = stop;
      continue;
    }
    if (marker === EXIF) {
      const said = orientationOf(reader, at + 4, end);
      keeping.strip('camera_data');
      if (said !== 1 && orientation === 1) keeping.keep(orientationPart(said));
      orientation = said;
    } else if (marker === COMMENT) keeping.strip('comments');
    else if (!isApplication(marker) || COLOUR_PARTS.includes(marker)) keeping.keep(part);
    else keeping.strip('camera_data');
    at = end;
  }
  if (!drawn) throw new BrokenPicture();
  return keeping.done(width, height);
}
