import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Configuration, KeyRing, KeyUnavailable } from '@guichet/platform-api-kernel';
import { Opening, SealBroken, Sealing } from './sealed-file';

const key = randomBytes(32);
const seal = (bytes: Buffer, owner = 'version'): Promise<Buffer> =>
  buffer(Readable.from([bytes]).pipe(new Sealing(key, owner)));
/** Sent in crumbs, as a network would. */
const open = (sealed: Buffer, owner = 'version'): Promise<Buffer> => {
  const crumbs = Array.from({ length: Math.ceil(sealed.length / 1000) }, (_, i) =>
    sealed.subarray(i * 1000, i * 1000 + 1000),
  );
  const opening = new Opening(key, owner);
  return buffer(Readable.from(crumbs).pipe(opening));
};
const PIECE = 64 * 1024;
const SEALED = PIECE + 16;

describe('a sealed file', () => {
  it.each([0, 1, 5000, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 7])('of %i bytes comes back whole', async (size) => {
    const bytes = randomBytes(size);
    const sealed = await seal(bytes);
    expect(sealed.includes(bytes.subarray(0, 40)) && size > 40).toBe(false);
    expect((await open(sealed)).equals(bytes)).toBe(true);
  });

  it('is refused when a bit was changed anywhere', async () => {
    const sealed = await seal(randomBytes(PIECE + 500));
    for (const at of [0, 3, 4, 500, SEALED, SEALED + 4, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(open(changed)).rejects.toThrow(SealBroken);
    }
  });

  it('is refused when cut off, lengthened, reordered or given to another version', async () => {
    const sealed = await seal(randomBytes(3 * PIECE));
    const piece = (n: number): Buffer => sealed.subarray(4 + n * SEALED, 4 + (n + 1) * SEALED);
    const head = sealed.subarray(0, 4);
    for (const changed of [
      sealed.subarray(0, 4 + SEALED),
      sealed.subarray(0, 4 + 2 * SEALED),
      sealed.subarray(0, -1),
      Buffer.concat([sealed, Buffer.from([0])]),
      Buffer.concat([head, piece(1), piece(0), piece(2)]),
      Buffer.alloc(0),
    ])
      await expect(open(changed)).rejects.toThrow(SealBroken);
    await expect(open(sealed, 'another version')).rejects.toThrow(SealBroken);
  });
});

describe('the keys of documents', () => {
  const ring = (documentKeys: string, secretKey = '5'.repeat(64)): KeyRing =>
    new KeyRing(Object.assign(new Configuration(), { documentKeys, secretKey }));
  const first = `k1:${'a'.repeat(64)}`;
  const second = `k2:${'b'.repeat(64)}`;

  it('open what an older one wrapped, and wrap with the newest', () => {
    const old = ring(first).wrap(key, 'version');
    expect(old.keyId).toBe('k1');
    const both = ring(`${second},${first}`);
    expect(both.currentId).toBe('k2');
    expect(both.unwrap(old, 'version').equals(key)).toBe(true);
    expect(ring(second).unwrap(both.wrap(key, 'version'), 'version').equals(key)).toBe(true);
  });

  it('refuse a wrap of another version, a changed one, and one whose master key is gone', () => {
    const wrap = ring(first).wrap(key, 'version');
    const changed = Buffer.from(wrap.wrapped);
    changed[40] = (changed[40] ?? 0) ^ 1;
    expect(() => ring(first).unwrap(wrap, 'other')).toThrow(KeyUnavailable);
    expect(() => ring(first).unwrap({ ...wrap, wrapped: changed }, 'version')).toThrow(KeyUnavailable);
    expect(() => ring(second).unwrap(wrap, 'version')).toThrow(KeyUnavailable);
    expect(() => ring(`k1:${'c'.repeat(64)}`).unwrap(wrap, 'version')).toThrow(KeyUnavailable);
  });

  it('follow from SECRET_KEY when none is set, and notice another one', () => {
    const wrap = ring('').wrap(key, 'version');
    expect(ring('').unwrap(wrap, 'version').equals(key)).toBe(true);
    expect(ring(first).unwrap(wrap, 'version').equals(key)).toBe(true);
    expect(() => ring('', '6'.repeat(64)).unwrap(wrap, 'version')).toThrow(/not configured/);
  });
});
