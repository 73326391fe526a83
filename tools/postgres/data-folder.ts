import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { endProcess } from '../processes/ending.ts';
import { identityOf } from '../processes/identity.ts';
import { reachableFolder } from './binaries.ts';
import { belongsToAnother } from '../terminal.ts';
import { mayEnter } from './system-user.ts';
import type { SystemUser } from './system-user.ts';

/**
 * Prepares the folder for the database files and returns where they really are. When root's own folders are closed to
 * the user that PostgreSQL runs as (a clone under /root), the files live in /var/lib/guichet and the folder is a link.
 */
export function prepareDataFolder(folder: string, user: SystemUser | undefined): string {
  mkdirSync(dirname(folder), { recursive: true });
  if (user === undefined) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (statSync(folder).uid !== process.getuid?.()) throw new Error(`The data folder ${folder} ${belongsToAnother}`);
    return realpathSync(folder);
  }
  if (!mayEnter(user, realpathSync(dirname(folder)))) linkWithinReach(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const real = realpathSync(folder);
  chownSync(real, user.uid, user.gid);
  chmodSync(real, 0o700);
  return real;
}

function linkWithinReach(folder: string): void {
  const parent = realpathSync(dirname(folder));
  const target = join(reachableFolder, `data-${createHash('sha256').update(parent).digest('hex').slice(0, 16)}`);
  const entry = lstatSync(folder, { throwIfNoEntry: false });
  if (entry?.isSymbolicLink() === true && existsSync(folder)) return;
  if (entry !== undefined) rmSync(folder, { recursive: true });
  // Whoever deleted the link wanted to begin anew; the files it pointed to go too.
  rmSync(target, { recursive: true, force: true });
  mkdirSync(reachableFolder, { recursive: true, mode: 0o755 });
  mkdirSync(target, { mode: 0o700 });
  symlinkSync(target, folder);
}

/** Says in plain words when the files were written by another major version, which PostgreSQL cannot open. */
export function refuseOtherVersion(folder: string, major: string, askedFor: string): void {
  const file = join(folder, 'PG_VERSION');
  if (!existsSync(file)) return;
  const found = readFileSync(file, 'utf8').trim();
  if (found === major) return;
  throw new Error(
    `The data folder ${askedFor} was written by PostgreSQL ${found}; this version of the product brings PostgreSQL ${major}.\n` +
      `Move the folder away to begin with new demonstration data, or set DATA_DIR to another folder.\n` +
      `To keep the data, dump it with PostgreSQL ${found} and load it again (docs/operations.md, "Another PostgreSQL version").`,
  );
}

/**
 * Ends database processes that still work in the folder after a run was killed, and removes a postmaster.pid whose
 * number now belongs to a program that has nothing to do with this folder (PostgreSQL would refuse to start).
 */
export async function freeDataFolder(folder: string): Promise<void> {
  const lock = join(folder, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  const inside = processesIn(folder);
  if (inside.includes(pid)) await endProcess(pid, 'SIGINT');
  for (const left of inside) await endProcess(left, 'SIGTERM', 2_000);
  if (process.platform === 'linux' && identityOf(pid) !== undefined) rmSync(lock, { force: true });
}

/**
 * All server processes of PostgreSQL have their data folder as working directory. Known by name and not by the file they
 * run: one that is being killed has no file any more while it still holds the shared memory, beside which no new server starts.
 */
function processesIn(folder: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const isPostgres = readFileSync(`/proc/${entry}/comm`, 'utf8').trim() === 'postgres';
      return isPostgres && readlinkSync(`/proc/${entry}/cwd`) === folder ? [Number(entry)] : [];
    } catch {
      return [];
    }
  });
}
