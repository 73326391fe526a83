/** The API as a child of the start: launched, waited for, watched and stopped. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { endProcess } from '../processes/ending.ts';
import { forgetProcess, recordProcess } from '../processes/register.ts';
import { toolEnvironment } from '../processes/run.ts';
import { workspaceRoot } from '../workspace.ts';
import { programEnvironment } from './settings.ts';
import type { Settings } from './settings.ts';

const enoughLog = 10 * 1024 * 1024;

export interface RunningApi {
  logFile: string;
  /** Resolves when the program has ended, wanted or not. */
  ended: Promise<void>;
  /** Asks it to finish what it is answering, and ends it after ten seconds. */
  stop(): Promise<void>;
}

/** Starts dist/api/main.js and waits until it says that it is ready. */
export async function startApi(settings: Settings, databaseUrl: string): Promise<RunningApi> {
  const logFile = join(settings.logs, 'api.log');
  const log = openLog(logFile);
  const environment = toolEnvironment(programEnvironment(settings, databaseUrl));
  const words = ['--enable-source-maps', join(workspaceRoot, 'dist', 'api', 'main.js')];
  // Detached: Ctrl-C in the terminal reaches the start alone, which ends its programs in the right order.
  const child = spawn(process.execPath, words, {
    cwd: workspaceRoot,
    env: environment,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    const over = (): void => {
      hasEnded = true;
      forgetProcess(settings.records, 'api');
      resolve();
    };
    child.once('error', over).once('exit', over);
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('The API could not be started.');
  recordProcess(settings.records, 'api', { pid, stopSignal: 'SIGTERM', stopOrder: 1 });
  const stop = async (): Promise<void> => {
    await endProcess(pid, 'SIGTERM');
    await ended;
  };
  try {
    await isReady(settings, () => hasEnded);
  } catch (error) {
    await stop();
    throw new Error(`The API did not become ready. The last lines of ${logFile}:\n${lastLines(logFile, 15)}`, {
      cause: error,
    });
  }
  return { logFile, ended, stop };
}

/** The address at which this machine itself reaches the product. */
export function localOrigin(settings: Settings): string {
  const host = ['0.0.0.0', '::'].includes(settings.host) ? '127.0.0.1' : settings.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${settings.port}`;
}

function lastLines(file: string, count: number): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-count).join('\n') : '(no log)';
}

async function isReady(settings: Settings, hasEnded: () => boolean): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    if (hasEnded()) throw new Error('ended');
    if (performance.now() > deadline) throw new Error('not ready after 60 seconds');
    const answer = await fetch(`${localOrigin(settings)}/api/health/ready`, {
      signal: AbortSignal.timeout(5_000),
    }).catch(() => undefined);
    if (answer?.ok === true) return;
    await pause(100);
  }
}

function openLog(file: string): number {
  mkdirSync(join(file, '..'), { recursive: true });
  if (existsSync(file) && statSync(file).size > enoughLog) renameSync(file, `${file}.old`);
  return openSync(file, 'a', 0o600);
}
