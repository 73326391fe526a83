/** PostgreSQL refuses to run as root. As root it is started as an ordinary user of the machine. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface SystemUser {
  uid: number;
  gid: number;
}

/**
 * The ordinary user to run PostgreSQL as, or undefined when we are one already. Whoever owns the database files keeps
 * them, so that root may start what an ordinary user began.
 */
export function systemUser(dataFolder: string): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(join(dataFolder, 'PG_VERSION'), { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [found, , uid, gid] = (accounts.find((line) => line.startsWith(`${name}:`)) ?? '').split(':');
    if (found === name && Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  return { uid: 65_534, gid: 65_534 };
}

/** Whether the user may enter a folder, which needs the right to pass through each folder above it. */
export function mayEnter(user: SystemUser, folder: string): boolean {
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return dirname(folder) === folder || mayEnter(user, dirname(folder));
}
