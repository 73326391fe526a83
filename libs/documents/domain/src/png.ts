import { BrokenPicture, Keeping, Reader } from './picture';
import type { CleanPicture } from './picture';

/** What draws the picture, and its colours. Animation is left out: a document does not move. */
const KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs', 'cICP']);
const COMMENTS = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME']);

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A picture whose compressed part is checked against what its head promises. */
export interface CleanPng extends CleanPicture {
  /** The compressed rows. */
  readonly compressed: readonly Uint8Array[];
  /** The most bytes they may become, with room for the seven passes of an interlaced picture. */
  readonly rowBytes: number;
}

/**
 * Keeps the parts that draw the picture. @throws BrokenPicture
 */
export function cleanPng(bytes: Uint8Array): CleanPng {
  const reader = new Reader(bytes);
  const keeping = new Keeping();
  const compressed: Uint8Array[] = [];
  keeping.keep(reader.slice(0, 8));
  if (reader.text(12, 4) !== 'IHDR' || reader.long(8) !== 13) throw new BrokenPicture();
  const width = reader.long(16);
  const height = reader.long(20);
  const channels = CHANNELS[reader.byte(25)];
  if (channels === undefined) throw new BrokenPicture();
  for (let at = 8; ;) {
    const length = reader.long(at);
    const kind = reader.text(at + 4, 4);
    const end = at + 12 + length;
    const part = reader.slice(at, end);
    if (KEPT.has(kind)) keeping.keep(part);
    else keeping.strip(COMMENTS.has(kind) ? 'comments' : 'camera_data');
    if (kind === 'IDAT') compressed.push(reader.slice(at + 8, end - 4));
    at = end;
    if (kind !== 'IEND') continue;
    if (at < reader.length) keeping.strip('trailing_data');
    break;
  }
  if (compressed.length === 0) throw new BrokenPicture();
  const line = Math.ceil((width * channels * reader.byte(24)) / 8) + 8;
  return { ...keeping.done(width, height), compressed, rowBytes: line * (height + 8) * 2 };
}
