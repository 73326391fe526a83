import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the workspace as the checks see them: paths relative to the root, with a way to read them. */
export interface Listing {
  files: readonly string[];
  read(file: string): string;
}

const skipped = new Set(['node_modules', 'dist', 'coverage', 'screens', '.data', '.nx', '.angular', '.git']);

/** What git knows or would add; without git (an unpacked archive), everything that is not built or installed. */
export function listWorkspace(root: string): Listing {
  return { files: known(root) ?? walk(root, ''), read: (file) => readFileSync(join(root, file), 'utf8') };
}

function known(root: string): string[] | undefined {
  try {
    const words = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const output = execFileSync('git', words, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const files = output
      .split('\0')
      .filter((file) => file !== '' && statSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true);
    return [...new Set(files)].sort();
  } catch {
    return undefined;
  }
}

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !entry.name.endsWith('.log'))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(root, path) : [path];
    })
    .sort();
}
