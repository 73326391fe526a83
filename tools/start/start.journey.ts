/** `npm start` as a person meets it: started, stopped, killed, started twice. Runs the production build that is there. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../postgres.ts';
import { livingProcess } from '../processes/register.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { workspaceRoot } from '../workspace.ts';

interface Start {
  child: ChildProcess;
  said: () => string;
  ended: Promise<number | null>;
}

let folder: string;
let port: number;
let starts: Start[];

beforeEach(async () => {
  folder = makeTemporaryFolder('start');
  port = await freePort();
  starts = [];
});

afterEach(async () => {
  for (const { child } of starts) child.kill('SIGTERM');
  await Promise.all(starts.map(({ ended }) => ended));
  await until(() => alive().length === 0);
  rmSync(folder, { recursive: true, force: true });
});

function start(extra: Record<string, string> = {}): Start {
  const own = {
    DATA_DIR: folder,
    PORT: String(port),
    DEMO: '0',
    DATABASE_URL: '',
    PUBLIC_ORIGIN: '',
    NODE_OPTIONS: '',
  };
  const child = spawn(process.execPath, [join(workspaceRoot, 'tools', 'start.ts')], {
    env: { ...process.env, ...own, ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
  const begun = {
    child,
    said: () => text,
    ended: new Promise<number | null>((resolve) => child.once('exit', resolve)),
  };
  starts.push(begun);
  return begun;
}

async function ready(begun: Start): Promise<void> {
  await until(() => begun.said().includes('is ready') || begun.child.exitCode !== null);
  expect(begun.said()).toContain(`Guichet is ready: http://localhost:${port}`);
}

async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('waited a minute in vain');
    await pause(50);
  }
}

function alive(): string[] {
  return ['start', 'api', 'postgres'].filter((name) => livingProcess(join(folder, 'run'), name) !== undefined);
}

async function answers(): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`).catch(() => undefined);
  return answer?.ok === true;
}

describe('npm start', () => {
  it('brings everything up and, on Ctrl-C, takes everything down', async () => {
    const begun = start();
    await ready(begun);
    expect(alive()).toEqual(['start', 'api', 'postgres']);
    expect(await answers()).toBe(true);
    begun.child.kill('SIGINT');
    expect(await begun.ended).toBe(0);
    expect(alive()).toEqual([]);
    expect(await answers()).toBe(false);
    expect(readFileSync(join(folder, 'logs', 'postgres.log'), 'utf8')).toContain('database system is shut down');
  });

  it('leaves nothing behind when it is killed, and starts again', async () => {
    const killed = start();
    await ready(killed);
    killed.child.kill('SIGKILL');
    await killed.ended;
    await until(() => alive().length === 0);
    await ready(start());
  });

  it('ends what it finds when even its guardian was killed', async () => {
    const killed = start();
    await ready(killed);
    const leftOver = livingProcess(join(folder, 'run'), 'postgres');
    const guardians = readFileSync(`/proc/${killed.child.pid ?? 0}/task/${killed.child.pid ?? 0}/children`, 'utf8')
      .trim()
      .split(' ')
      .map(Number);
    for (const pid of guardians.filter((one) => readFileSync(`/proc/${one}/cmdline`, 'utf8').includes('guardian')))
      process.kill(pid, 'SIGKILL');
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(alive()).toEqual(['api', 'postgres']);
    const next = start();
    await ready(next);
    expect(next.said()).toContain('ended what a killed start had left running: api, postgres');
    expect(livingProcess(join(folder, 'run'), 'postgres')?.pid).not.toBe(leftOver?.pid);
  });

  it('says where the product runs when it is started twice', async () => {
    await ready(start());
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`the product already runs at http://localhost:${port}`);
  });

  it('keeps its port from the first moment, so that a start beside it is told at once', async () => {
    const first = start();
    let early: Response | undefined;
    while (early === undefined && first.child.exitCode === null)
      early = await fetch(`http://127.0.0.1:${port}/`).catch(() => pause(20).then(() => undefined));
    const beside = join(folder, 'beside');
    const second = start({ DATA_DIR: beside });
    expect([early?.status, early?.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Port ${port} is in use by:`);
    expect(existsSync(join(beside, 'postgres'))).toBe(false);
    await ready(first);
    expect(await answers()).toBe(true);
  });

  it('names a busy port and what to do', async () => {
    const stranger = createServer().listen(0, '127.0.0.1');
    await until(() => stranger.listening);
    const busy = (stranger.address() as AddressInfo).port;
    const begun = start({ PORT: String(busy) });
    expect(await begun.ended).toBe(1);
    expect(begun.said()).toContain(`Port ${busy} is in use`);
    expect(begun.said()).toContain(`PORT=${busy + 1} npm start`);
    stranger.close();
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
  });

  it('explains a data folder of another PostgreSQL version', async () => {
    const first = start();
    await ready(first);
    first.child.kill('SIGTERM');
    await first.ended;
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n');
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain('was written by PostgreSQL 17');
  });
});
