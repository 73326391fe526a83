import { createCipheriv, createDecipheriv } from 'node:crypto';
import { Transform } from 'node:stream';
import type { TransformCallback } from 'node:stream';

/** Bytes of a file sealed together; each piece has its own tag, so nothing is passed on before it was verified. */
const PIECE_BYTES = 64 * 1024;
const TAG_BYTES = 16;
const SEALED_PIECE_BYTES = PIECE_BYTES + TAG_BYTES;
const FORMAT = Buffer.from('GUD1');

/** The sealed bytes were changed, cut off, or belong to something else. */
export class SealBroken extends Error {}

/** Counter and end mark in the nonce: pieces cannot be dropped, exchanged or added. The key is used for one file only. */
function nonceOf(piece: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(piece, 4);
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}

/** Cuts what comes into pieces of one size and knows which is the last. */
abstract class InPieces extends Transform {
  private waiting: Buffer = Buffer.alloc(0);
  private count = 0;

  constructor(private readonly pieceBytes: number) {
    super();
  }
  protected abstract piece(bytes: Buffer, number: number, last: boolean): Buffer;
  protected abstract begin(bytes: Buffer): Buffer;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.attempt(done, () => {
      this.waiting = this.begin(Buffer.concat([this.waiting, chunk]));
      // the last piece is known only at the end: one full piece always waits
      while (this.waiting.length > this.pieceBytes) this.send(this.pieceBytes, false);
    });
  }
  override _flush(done: TransformCallback): void {
    this.attempt(done, () => this.send(this.waiting.length, true));
  }

  private send(length: number, last: boolean): void {
    this.push(this.piece(this.waiting.subarray(0, length), this.count, last));
    this.count += 1;
    this.waiting = this.waiting.subarray(length);
  }
  private attempt(done: TransformCallback, work: () => void): void {
    try {
      work();
      done();
    } catch (failure) {
      done(failure as Error);
    }
  }
}

/** Seals a stream with AES-256-GCM under a key of its own. `owner` binds the bytes to the version they belong to. */
export class Sealing extends InPieces {
  constructor(
    private readonly key: Buffer,
    private readonly owner: string,
  ) {
    super(PIECE_BYTES);
    this.push(FORMAT);
  }
  protected begin(bytes: Buffer): Buffer {
    return bytes;
  }
  protected piece(bytes: Buffer, number: number, last: boolean): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.key, nonceOf(number, last));
    cipher.setAAD(Buffer.from(this.owner));
    return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Opens what {@link Sealing} sealed. Ends with SealBroken instead of passing on a byte that was not verified. */
export class Opening extends InPieces {
  private begun = false;

  constructor(
    private readonly key: Buffer,
    private readonly owner: string,
  ) {
    super(SEALED_PIECE_BYTES);
  }
  protected begin(bytes: Buffer): Buffer {
    if (this.begun || bytes.length < FORMAT.length) return bytes;
    if (!bytes.subarray(0, FORMAT.length).equals(FORMAT)) throw new SealBroken();
    this.begun = true;
    return bytes.subarray(FORMAT.length);
  }
  protected piece(bytes: Buffer, number: number, last: boolean): Buffer {
    if (!this.begun || bytes.length < TAG_BYTES) throw new SealBroken();
    const decipher = createDecipheriv('aes-256-gcm', this.key, nonceOf(number, last), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(this.owner));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
    } catch (cause) {
      throw new SealBroken('a piece does not verify', { cause });
    }
  }
}
