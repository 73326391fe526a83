import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { commandOf } from '../processes/identity.ts';

/** The port of a start that still prepares. */
export interface HeldPort {
  /** Gives the port back. Asking again changes nothing. */
  stop(): Promise<void>;
}

/**
 * Keeps the port while the product is being prepared: a second start hears at once that it is taken, and a browser that
 * comes early is told to come again. Fails with a sentence that says what to do when somebody else listens already.
 */
export async function holdPort(host: string, port: number): Promise<HeldPort> {
  await requireFreePort(host, port);
  const server = createServer((_request, response) => {
    response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2', Refresh: '2' });
    response.end('Guichet is starting …\n');
  });
  const code = await tryToListen(server, host, port);
  if (code !== undefined) throw new Error(refusal(code, port) ?? `Port ${port} cannot be opened: ${code}.`);
  const stopped = new Promise<void>((resolve) => server.once('close', resolve));
  const stop = (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    return stopped;
  };
  return { stop };
}

/** Fails with a sentence that says what to do when somebody else listens on the port already. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  // A browser may take localhost for ::1, so a stranger there would answer in our place.
  const hosts = host === '127.0.0.1' || host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  for (const address of hosts) {
    const probe = createServer();
    const code = await tryToListen(probe, address, port);
    if (code === undefined) await new Promise((resolve) => probe.close(resolve));
    if (code === 'EADDRNOTAVAIL' && address === host)
      throw new Error(`HOST=${host} is not an address of this machine.`);
    const refused = code === undefined ? undefined : refusal(code, port);
    if (refused !== undefined) throw new Error(refused);
  }
}

/** What to say, and what to do, when a port could not be opened for this reason. */
function refusal(code: string, port: number): string | undefined {
  if (code === 'EADDRINUSE') {
    const owner = listenerOn(port);
    return (
      `Port ${port} is in use${owner === undefined ? ' by another program' : ` by: ${owner}`}.\n` +
      `End that program, or choose another port: PORT=${port === 65_535 ? 3001 : port + 1} npm start`
    );
  }
  if (code === 'EACCES')
    return `Port ${port} may not be opened by this user: choose one above 1023, for example PORT=3000.`;
  return undefined;
}

/** Listens; resolves with the reason when that was refused. */
function tryToListen(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => resolve(undefined));
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
