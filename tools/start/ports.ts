import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { commandOf } from '../processes/identity.ts';

/** Fails with a sentence that says what to do when somebody else listens on the port already. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  // A browser may take localhost for ::1, so a stranger there would answer in our place.
  const hosts = host === '127.0.0.1' || host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  for (const address of hosts) {
    const code = await tryToListen(address, port);
    if (code === 'EADDRINUSE') {
      const owner = listenerOn(port);
      throw new Error(
        `Port ${port} is in use${owner === undefined ? ' by another program' : ` by: ${owner}`}.\n` +
          `End that program, or choose another port: PORT=${port === 65_535 ? 3001 : port + 1} npm start`,
      );
    }
    if (code === 'EACCES')
      throw new Error(`Port ${port} may not be opened by this user: choose one above 1023, for example PORT=3000.`);
    if (code === 'EADDRNOTAVAIL' && address === host)
      throw new Error(`HOST=${host} is not an address of this machine.`);
  }
}

function tryToListen(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    probe.listen({ host, port, exclusive: true }, () => {
      probe.close(() => resolve(undefined));
    });
  });
}

/** The command line of who listens on a port, where Linux lets us see it. */
function listenerOn(port: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const inodes = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => listeningInodes(file, port));
  if (inodes.length === 0) return undefined;
  for (const entry of readdirSync('/proc')) {
    if (/^\d+$/.test(entry) && holds(entry, inodes))
      return `${commandOf(Number(entry)).slice(0, 100)} (process ${entry})`;
  }
  return undefined;
}

function listeningInodes(file: string, port: number): string[] {
  const listening = '0A';
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local, , state]) => local?.endsWith(suffix) === true && state === listening)
      .flatMap((fields) => fields[9] ?? []);
  } catch {
    return [];
  }
}

function holds(pid: string, inodes: readonly string[]): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) =>
      inodes.some((inode) => readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`),
    );
  } catch {
    return false;
  }
}
