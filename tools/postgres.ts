/** The embedded PostgreSQL: starts the server that npm installed as a child of this process, and stops it. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  chownSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from './postgres/binaries.ts';
import type { Binaries } from './postgres/binaries.ts';
import { freeDataFolder, prepareDataFolder, refuseOtherVersion } from './postgres/data-folder.ts';
import { systemUser } from './postgres/system-user.ts';
import type { SystemUser } from './postgres/system-user.ts';
import { endProcess } from './processes/ending.ts';
import { forgetProcess, recordProcess } from './processes/register.ts';

export interface PostgresOptions {
  /** Folder for the database files; made and filled when missing. */
  folder: string;
  /** File with the password of the superuser `postgres`; made when missing. */
  passwordFile: string;
  logFile: string;
  /** Folder of the process records, see processes/register.ts. */
  records: string;
  /** False gives up safety against power failure for speed. For tests only. */
  durable: boolean;
  /** Port to listen on, for a server that comes back where its clients expect it; a free one when left out. */
  port?: number;
}

export interface RunningPostgres {
  /** Connection of the superuser to the database `postgres`. */
  url: string;
  port: number;
  pid: number;
  /** Resolves when the server has ended, wanted or not. */
  ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, all that was committed is on disk. */
  stop(): Promise<void>;
}

/** Initialises the data folder when needed, starts the server on a free port of 127.0.0.1 and waits until it answers. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const user = systemUser(options.folder);
  const binaries = await findBinaries(user);
  const folder = prepareDataFolder(options.folder, user);
  refuseOtherVersion(folder, binaries.major, options.folder);
  const password = readPassword(options.passwordFile);
  if (!existsSync(join(folder, 'PG_VERSION'))) await initialise(binaries, folder, password, user);
  await freeDataFolder(folder);

  const port = options.port ?? (await freePort());
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  const server = launch(binaries, folder, port, options, user);
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => {
      hasEnded = true;
      forgetProcess(options.records, 'postgres');
      resolve();
    });
  });
  const pid = server.pid;
  if (pid === undefined) throw new Error(`PostgreSQL could not be started: ${binaries.postgres}`);
  recordProcess(options.records, 'postgres', { pid, stopSignal: 'SIGINT', stopOrder: 2, note: String(port) });
  const stop = async (): Promise<void> => {
    await endProcess(pid, 'SIGINT');
    await ended;
  };
  try {
    await answers(url, () => hasEnded, options.logFile);
  } catch (failure) {
    await stop();
    throw failure;
  }
  return { url, port, pid, ended, stop };
}

/** A port of 127.0.0.1 that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * The builtin locale sorts and folds letters the same on every machine, whatever its operating system brings.
 * A first try that was interrupted leaves a half-filled folder without PG_VERSION, which is emptied.
 */
async function initialise(binaries: Binaries, folder: string, password: string, user?: SystemUser): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'guichet-initdb-'));
  const passwordFile = join(temporary, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user !== undefined) for (const path of [temporary, passwordFile]) chownSync(path, user.uid, user.gid);
  const words = [
    ...['--pgdata', folder, '--username', 'postgres', '--auth', 'scram-sha-256', '--pwfile', passwordFile],
    ...[
      '--encoding',
      'UTF8',
      '--locale',
      'C',
      '--locale-provider',
      'builtin',
      '--builtin-locale',
      'C.UTF-8',
      '--no-instructions',
    ],
  ];
  try {
    await new Promise<void>((resolve, reject) => {
      const program = spawn(binaries.initdb, words, {
        ...identity(user),
        cwd: '/',
        env: {},
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      for (const stream of [program.stdout, program.stderr])
        stream.on('data', (text: Buffer) => (said += text.toString()));
      program.once('error', reject);
      program.once('exit', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`The data folder ${folder} could not be prepared (initdb):\n${said.trim()}`));
      });
    });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function launch(
  binaries: Binaries,
  folder: string,
  port: number,
  options: PostgresOptions,
  user?: SystemUser,
): ChildProcess {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    jit: 'off',
    max_parallel_workers_per_gather: '0',
    synchronous_commit: options.durable ? 'on' : 'off',
    fsync: options.durable ? 'on' : 'off',
    full_page_writes: options.durable ? 'on' : 'off',
    log_line_prefix: '%m [%p] ',
  };
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = openSync(options.logFile, 'a', 0o600);
  const words = ['-D', folder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  // Detached: Ctrl-C in the terminal must not reach the database before the API has finished with it.
  const server = spawn(binaries.postgres, words, {
    ...identity(user),
    cwd: folder,
    env: {},
    detached: true,
    stdio: ['ignore', log, log],
  });
  server.once('error', () => undefined);
  closeSync(log);
  return server;
}

function identity(user: SystemUser | undefined): { uid?: number; gid?: number } {
  return user === undefined ? {} : { uid: user.uid, gid: user.gid };
}

function readPassword(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

async function answers(url: string, hasEnded: () => boolean, logFile: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('SELECT 1');
      return;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === '28P01')
        throw new Error('The password file does not fit the data folder; they were made together.', { cause: error });
      if (hasEnded() || performance.now() > deadline) {
        throw new Error(`PostgreSQL did not start. The last lines of ${logFile}:\n${lastLines(logFile)}`, {
          cause: error,
        });
      }
    } finally {
      await client.end().catch(() => undefined);
    }
    await pause(50);
  }
}

function lastLines(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-8).join('\n') : '(no log)';
}
