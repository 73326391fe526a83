import { createInflate } from 'node:zlib';

/**
 * How many bytes a zlib stream becomes, counted without keeping them, up to `most`. Bytes behind its end do not count, and
 * a broken stream counts as far as it goes.
 */
export function inflatedSize(parts: readonly Uint8Array[], most: number): Promise<number> {
  return new Promise((resolve) => {
    const inflate = createInflate();
    let size = 0;
    const finish = (): void => {
      inflate.destroy();
      resolve(Math.min(size, most));
    };
    inflate.on('data', (bytes: Buffer) => {
      size += bytes.length;
      if (size >= most) finish();
    });
    inflate.once('end', finish);
    inflate.once('error', finish);
    for (const part of parts) inflate.write(part);
    inflate.end();
  });
}
