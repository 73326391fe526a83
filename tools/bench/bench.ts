/**
 * Measures the production build against the raw driver doing the same statements, alternated in one run.
 *
 *   npm run bench -- [--files 100000] [--rounds 3] [--seconds 2] [--growth 10000]
 */
import { hash } from '@node-rs/argon2';
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { buildServer } from '../build-server.ts';
import { startPostgres } from '../postgres.ts';
import { databaseCommand } from '../start/database-program.ts';
import { workspaceRoot } from '../workspace.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { Browser } from './browser.ts';
import { generateCity } from './generate.ts';
import { measure, median } from './load.ts';
import type { Measured } from './load.ts';
import { measures, PERSONAS, signedIn } from './measures.ts';
import type { Measure } from './measures.ts';
import { recallOf } from './recall.ts';
import { Replayer } from './replay.ts';
import { freshValues } from './replay-values.ts';
import { report } from './report.ts';
import type { Row } from './report.ts';
import { openTap } from './tap.ts';

const PASSWORD = 'une longue phrase pour mesurer';
const AT_ONCE = 10;
const say = (line: string): void => console.log(line);

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '100000' },
    growth: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
  },
});
const folder = makeTemporaryFolder('bench');
const secretKey = randomBytes(32).toString('hex');
await buildServer();
const postgres = await startPostgres({
  folder: join(folder, 'pg'),
  passwordFile: join(folder, 'pw'),
  logFile: join(folder, 'pg.log'),
  records: join(folder, 'run'),
  durable: true,
});
const pinned = pin(postgres.pid, 0) && pin(process.pid, 1);
try {
  const small =
    Number(values.growth) > 0
      ? await measureCity(Number(values.growth), ['list', 'open'])
      : { rows: [], seconds: 0, recall: 0 };
  const large = await measureCity(Number(values.files));
  const text = report({
    files: Number(values.files),
    smallFiles: Number(values.growth),
    small: small.rows,
    large: large.rows,
    generatedIn: large.seconds,
    recall: large.recall,
    pinned,
    atOnce: AT_ONCE,
  });
  say(text);
  writeFileSync(join(workspaceRoot, 'docs', 'performance.md'), `${text}\n`);
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Puts a process and its threads on one core, so that server and load do not share one; false where that cannot be done. */
function pin(pid: number, core: number): boolean {
  try {
    execFileSync('taskset', ['-acp', String(core), String(pid)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function measureCity(
  files: number,
  only?: readonly string[],
): Promise<{ rows: Row[]; seconds: number; recall: number }> {
  const name = `bench_${files}`;
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query('create database ' + pg.escapeIdentifier(name));
  await admin.end();
  const url = new URL(postgres.url);
  url.pathname = `/${name}`;
  const environment = {
    ...process.env,
    DATABASE_URL: url.toString(),
    SECRET_KEY: secretKey,
    LOG_LEVEL: 'error',
    PORTAL_DIR: '',
  } as Record<string, string>;
  await databaseCommand('migrate', environment);
  await databaseCommand('load-reference', environment);
  say(`\n${files} files:`);
  const seconds = await generateCity(url.toString(), files, (line) => say(`  ${line}`));
  say(`  generated and checked in ${seconds.toFixed(0)} s`);
  const client = new pg.Client({ connectionString: url.toString() });
  await client.connect();
  try {
    const secret = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await client.query(
      `insert into credential (member_id, kind, secret) select id, 'password', $1 from member where email = any($2)`,
      [secret, Object.values(PERSONAS)],
    );
    const wanted = (await measures(client)).filter((one) => only === undefined || only.includes(one.name));
    const recorded = await record(wanted, url, environment);
    const rows = await compare(wanted, recorded, url, environment);
    const recall = only ? 0 : await withApi(environment, (port) => recallOf(client, port, PASSWORD));
    return { rows, seconds, recall };
  } finally {
    await client.end();
  }
}

type Recorded = ReadonlyMap<
  Measure,
  {
    statements: ReturnType<Awaited<ReturnType<typeof openTap>>['take']>;
    own: readonly string[];
    known: ReadonlySet<string>;
  }
>;

/** Lets each measure make one request through a tap, and keeps the statements it sent. */
async function record(wanted: readonly Measure[], url: URL, environment: Record<string, string>): Promise<Recorded> {
  const tap = await openTap(Number(url.port));
  const tapped = new URL(url);
  tapped.port = String(tap.port);
  const recorded = new Map();
  try {
    await withApi({ ...environment, DATABASE_URL: tapped.toString(), RUN_JOBS: '0' }, async (port) => {
      const browsers = await signedIn(() => new Browser(port), PASSWORD);
      tap.take();
      for (const [i, one] of wanted.entries()) {
        const warm = one.request(i * 2);
        await browsers[one.persona].call(warm.method, warm.path, warm.body, warm.etag);
        const before = new Set(tap.take().flatMap((s) => s.values.filter((v) => v !== null)));
        const request = one.request(i * 2 + 1);
        await browsers[one.persona].call(request.method, request.path, request.body, request.etag);
        recorded.set(one, { statements: tap.take(), own: request.own, known: before });
      }
      for (const browser of Object.values(browsers)) browser.end();
    });
  } finally {
    await tap.close();
  }
  return recorded;
}

/** Alternates rounds over HTTP and through the raw driver; medians. */
async function compare(
  wanted: readonly Measure[],
  recorded: Recorded,
  url: URL,
  environment: Record<string, string>,
): Promise<Row[]> {
  const rows: Row[] = [];
  await withApi(environment, async (port) => {
    const browsers = await signedIn(() => new Browser(port), PASSWORD);
    const raw = new URL(url);
    const replayer = new Replayer(await roleUrl(raw), AT_ONCE);
    for (const one of wanted) {
      const kept = recorded.get(one);
      if (!kept) continue;
      const fresh = freshValues(kept.statements, kept.known, kept.own);
      const http: Measured[] = [];
      const limit: Measured[] = [];
      let used = 50;
      for (let round = 0; round < Number(values.rounds); round += 1) {
        const most =
          one.limit === undefined ? {} : { limit: Math.max(1, Math.floor(one.limit / (2 * Number(values.rounds)))) };
        http.push(
          await measure(
            async () => {
              const request = one.request((used += 1));
              await browsers[one.persona].call(request.method, request.path, request.body, request.etag);
            },
            { atOnce: AT_ONCE, seconds: Number(values.seconds), ...most },
          ),
        );
        limit.push(
          await measure(
            async () => {
              const request = one.request((used += 1));
              await replayer.run(kept.statements, fresh(request.own));
            },
            { atOnce: AT_ONCE, seconds: Number(values.seconds), ...most },
          ),
        );
      }
      const alone = await measure(
        async () => {
          const request = one.request((used += 1));
          await browsers[one.persona].call(request.method, request.path, request.body, request.etag);
        },
        { atOnce: 1, seconds: 1, ...(one.limit === undefined ? {} : { limit: 20 }) },
      );
      const row: Row = {
        name: one.name,
        persona: one.persona,
        perSecond: median(http.map((m) => m.perSecond)),
        p50: median(http.map((m) => m.p50)),
        p99: median(http.map((m) => m.p99)),
        alone: alone.p50,
        limitPerSecond: median(limit.map((m) => m.perSecond)),
        ...(one.goal === undefined ? {} : { goal: one.goal }),
      };
      rows.push(row);
      say(
        `  ${row.name}, ${row.persona}: ${row.perSecond.toFixed(0)}/s, raw driver ${row.limitPerSecond.toFixed(0)}/s, ratio ${(row.perSecond / row.limitPerSecond).toFixed(2)}`,
      );
    }
    await replayer.end();
    for (const browser of Object.values(browsers)) browser.end();
  });
  return rows;

  async function roleUrl(raw: URL): Promise<string> {
    const { createHmac } = await import('node:crypto');
    const password = createHmac('sha256', Buffer.from(secretKey, 'hex'))
      .update('database role guichet_api')
      .digest()
      .toString('base64url');
    raw.username = 'guichet_api';
    raw.password = password;
    return raw.toString();
  }
}

/** Runs the production build of the API on a free port for as long as `work` takes. */
async function withApi<Result>(
  environment: Record<string, string>,
  work: (port: number) => Promise<Result>,
): Promise<Result> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(workspaceRoot, 'dist', 'api', 'main.js')], {
    env: { ...environment, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (child.pid !== undefined) pin(child.pid, 0);
  try {
    await ready(port, child);
    return await work(port);
  } finally {
    child.kill('SIGTERM');
    await Promise.race([
      new Promise((resolve) => child.once('exit', resolve)),
      pause(10_000).then(() => child.kill('SIGKILL')),
    ]);
  }
}

async function ready(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error('the API ended before it was ready');
    const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('the API did not become ready');
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
