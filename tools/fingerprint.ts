/** Tells whether something built is still what its sources would give, by the content of those sources. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspaceRoot } from './workspace.ts';

const ignored = new Set(['node_modules', 'dist', 'coverage', '.angular', '.nx']);

/** A digest over the names and contents of files and of all files below folders; tests do not count. */
export function fingerprint(paths: readonly string[], root = workspaceRoot): string {
  const digest = createHash('sha256');
  for (const path of paths) {
    for (const file of filesOf(path, root))
      digest
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
  }
  return digest.digest('hex');
}

/** Whether the output exists and the record beside it bears this fingerprint. */
export function isCurrent(output: string, record: string, print: string): boolean {
  return existsSync(output) && existsSync(record) && readFileSync(record, 'utf8') === print;
}

export function recordCurrent(record: string, print: string): void {
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, print);
}

function filesOf(path: string, root: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => !ignored.has(name) && !name.endsWith('.spec.ts'))
    .sort()
    .flatMap((name) => filesOf(join(path, name), root));
}
