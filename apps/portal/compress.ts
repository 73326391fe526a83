/**
 * Writes a Brotli copy beside each text file of the build, so that the server sends it as it is.
 * Run after the build: `node apps/portal/compress.ts`. The document is left out: each answer gets its own nonce.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const DIST = join(import.meta.dirname, '../../dist/portal');

for (const file of readdirSync(DIST)) {
  if (/\.(js|css|svg)$/.test(file))
    writeFileSync(join(DIST, `${file}.br`), brotliCompressSync(readFileSync(join(DIST, file))));
}
