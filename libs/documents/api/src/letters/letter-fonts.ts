import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate } from 'node:zlib';
import { promisify } from 'node:util';

const { resolve } = createRequire(import.meta.url);
const folder = (name: string): string => dirname(resolve(`${name}/package.json`));

const LATIN = '@expo-google-fonts/atkinson-hyperlegible-next';
const OTHER_SCRIPTS = ['arabic', 'ethiopic'] as const;
const WEIGHTS = { '400Regular': 400, '700Bold': 700 } as const;

/** Fonts of the letters: the one of the portal, and those of the scripts it does not have. */
export function letterFonts(): Promise<Buffer[]> {
  return Promise.all(
    Object.entries(WEIGHTS).flatMap(([name, weight]) => [
      readFile(join(folder(LATIN), name, `AtkinsonHyperlegibleNext_${name}.ttf`)),
      ...OTHER_SCRIPTS.map(async (script) => {
        const font = `noto-sans-${script}`;
        const path = join(folder(`@fontsource/${font}`), 'files', `${font}-${script}-${weight}-normal.woff`);
        return unpackedFont(await readFile(path));
      }),
    ]),
  );
}

const HEAD = { woff: 44, sfnt: 12 } as const;
const ENTRY = { woff: 20, sfnt: 16 } as const;

/**
 * The font that a WOFF 1.0 file packs: the same tables, each unpacked, behind a directory of their own
 * (https://www.w3.org/TR/WOFF/). The typesetter takes no packed fonts.
 */
export async function unpackedFont(woff: Buffer): Promise<Buffer> {
  const count = woff.readUInt16BE(12);
  const power = 2 ** Math.floor(Math.log2(count));
  const directory = Buffer.alloc(HEAD.sfnt + ENTRY.sfnt * count);
  directory.writeUInt32BE(woff.readUInt32BE(4), 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((count - power) * 16, 10);
  const tables: Buffer[] = [directory];
  let at = directory.length;
  for (let index = 0; index < count; index += 1) {
    const from = HEAD.woff + ENTRY.woff * index;
    const to = HEAD.sfnt + ENTRY.sfnt * index;
    const length = woff.readUInt32BE(from + 12);
    woff.copy(directory, to, from, from + 4);
    directory.writeUInt32BE(woff.readUInt32BE(from + 16), to + 4);
    directory.writeUInt32BE(at, to + 8);
    directory.writeUInt32BE(length, to + 12);
    const table = await unpackedTable(woff, from, length);
    tables.push(table);
    at += table.length;
  }
  return Buffer.concat(tables);
}

/** One table, filled up to a multiple of four. */
async function unpackedTable(woff: Buffer, entry: number, length: number): Promise<Buffer> {
  const start = woff.readUInt32BE(entry + 4);
  const packed = woff.subarray(start, start + woff.readUInt32BE(entry + 8));
  const table = packed.length < length ? await promisify(inflate)(packed) : packed;
  return Buffer.concat([table, Buffer.alloc((4 - (length % 4)) % 4)]);
}
