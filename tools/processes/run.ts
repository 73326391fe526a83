import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { endGroup } from './ending.ts';
import { forgetProcess, recordProcess } from './register.ts';
import { workspaceRoot } from '../workspace.ts';

export interface RunResult {
  code: number;
  /** Everything that the program printed, both streams in the order of arrival. */
  output: string;
  /** What it printed on standard output alone. */
  answer: string;
}

export interface RunOptions {
  environment?: Record<string, string | undefined>;
  /** Also print what the program prints, as it comes. */
  shown?: boolean;
  /** Told the last line that the program printed. */
  tell?: (line: string) => void;
  /** Ends the program, and all that it started itself, when raised. */
  signal?: AbortSignal;
  /** Ends the program, and all that it started itself, when it takes longer; what it said until then stays. Milliseconds. */
  limit?: number;
}

/** The environment in which the programs of node_modules, and its Node, come first. */
export function toolEnvironment(extra: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  const programs = join(workspaceRoot, 'node_modules', '.bin');
  const colours = process.stdout.isTTY ? {} : { FORCE_COLOR: '0' };
  return { ...process.env, ...colours, PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}`, ...extra };
}

/** Runs a program to its end, without input, in the root of the workspace. */
export async function run(program: string, words: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { environment, shown = false, tell, signal, limit } = options;
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    // A group of its own, so that it can be ended together with the programs that it starts.
    const child = spawn(program, words, {
      cwd: workspaceRoot,
      env: toolEnvironment(environment),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const forget = record(child.pid);
    const end = (): void => terminateGroup(child.pid);
    signal?.addEventListener('abort', end, { once: true });
    process.once('exit', end);
    let output = '';
    let answer = '';
    const clock = limit === undefined ? undefined : setTimeout(() => void endLate(), limit);
    const endLate = async (): Promise<void> => {
      output += `\n${program} had not ended after ${(limit ?? 0) / 1000} seconds and was ended.\n`;
      if (child.pid !== undefined) await endGroup(child.pid, 'SIGTERM');
      // something that outlives its group may hold the pipes, and with them the end of what was said
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
    };
    child.stdout.on('data', (text: Buffer) => {
      answer += text.toString();
      if (shown) process.stdout.write(text);
    });
    child.stderr.on('data', (text: Buffer) => {
      if (shown) process.stderr.write(text);
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        output += text.toString();
        tell?.(text.toString().trim().split('\n').at(-1) ?? '');
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(clock);
      signal?.removeEventListener('abort', end);
      process.removeListener('exit', end);
      forget();
      if (signal?.aborted === true) reject(signal.reason as Error);
      else resolve({ code: code ?? 1, output, answer });
    });
  });
}

/**
 * From now on each program that is run stands on record in this folder, so that the folder's guardian ends it when this
 * process is killed.
 */
export function keepRecordsIn(folder: string): void {
  records = folder;
}

let records: string | undefined;

/** Returns how to take the record away again. */
function record(pid: number | undefined): () => void {
  const folder = records;
  if (folder === undefined || pid === undefined) return () => undefined;
  const name = `run-${pid}`;
  recordProcess(folder, name, { pid, stopSignal: 'SIGTERM', stopOrder: 0, leads: true });
  return () => forgetProcess(folder, name);
}

function terminateGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}
