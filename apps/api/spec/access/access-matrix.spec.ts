import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { accessMatrix } from '@guichet/access-domain';

const MATRIX = resolve(import.meta.dirname, '../../../../docs/access-matrix.md');

describe('docs/access-matrix.md', () => {
  it('is what the tables say; ACCESS_MATRIX=write writes it again', async () => {
    if (process.env['ACCESS_MATRIX'] === 'write') await writeFile(MATRIX, accessMatrix());
    expect(await readFile(MATRIX, 'utf8')).toBe(accessMatrix());
  });
});
