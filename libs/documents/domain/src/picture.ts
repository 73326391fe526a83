import type { StrippedPart } from '@guichet/documents-contract';

/** Points of a picture above which it is refused: an A3 page at 600 dots per inch has 70 million. */
export const PICTURE_POINTS_MAX = 80_000_000;

/** A picture without what is not the picture. */
export interface CleanPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly stripped: readonly StrippedPart[];
}

/** The bytes are not a picture of the type they claim to be, or end too early. */
export class BrokenPicture extends Error {}

/** Collects the parts that are kept, and names of what was not. */
export class Keeping {
  private readonly parts: Uint8Array[] = [];
  private readonly stripped = new Set<StrippedPart>();

  keep(part: Uint8Array): void {
    this.parts.push(part);
  }
  strip(part: StrippedPart): void {
    this.stripped.add(part);
  }
  done(width: number, height: number): CleanPicture {
    if (width < 1 || height < 1) throw new BrokenPicture();
    const bytes = new Uint8Array(this.parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of this.parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return { bytes, width, height, stripped: [...this.stripped] };
  }
}

/** Reads numbers and refuses to read past the end. */
export class Reader {
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }
  byte(at: number): number {
    this.need(at, 1);
    return this.view.getUint8(at);
  }
  /** Two bytes; the first is the larger unless `little`. */
  short(at: number, little = false): number {
    this.need(at, 2);
    return this.view.getUint16(at, little);
  }
  /** Four bytes; the first is the largest unless `little`. */
  long(at: number, little = false): number {
    this.need(at, 4);
    return this.view.getUint32(at, little);
  }
  text(at: number, length: number): string {
    return String.fromCharCode(...this.slice(at, at + length));
  }
  slice(from: number, to: number): Uint8Array {
    if (to < from) throw new BrokenPicture();
    this.need(from, to - from);
    return this.bytes.subarray(from, to);
  }

  private need(at: number, count: number): void {
    if (at < 0 || at + count > this.bytes.length) throw new BrokenPicture();
  }
}
