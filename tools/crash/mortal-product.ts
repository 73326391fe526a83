import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { QueryResultRow } from 'pg';
import { ensureOwner } from '../postgres/owner.ts';
import { freePort, startPostgres } from '../postgres.ts';
import type { PostgresOptions, RunningPostgres } from '../postgres.ts';
import { endProcess } from '../processes/ending.ts';
import { postGuardian } from '../processes/guardian.ts';
import { livingProcess } from '../processes/register.ts';
import { localOrigin, startApi } from '../start/api-program.ts';
import type { RunningApi } from '../start/api-program.ts';
import { databaseCommand } from '../start/database-program.ts';
import { ownerPasswordFile, programEnvironment } from '../start/settings.ts';
import type { Settings } from '../start/settings.ts';

const BACKENDS = `select pid from pg_stat_activity where datname = 'guichet' and usename = 'guichet_api'`;

const LONGEST_RECOVERY_MILLISECONDS = 15_000;

/** Processes whose parent is `pid`. */
function childrenOf(pid: number): number[] {
  if (process.platform === 'linux')
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []));
}

/**
 * The production build with a durable database and the demonstration city, all of its own, made to be killed. Nothing is
 * ever killed but the processes that were started here, by their number.
 */
export class MortalProduct {
  private readonly settings: Settings;
  private readonly postgresOptions: PostgresOptions;
  private readonly databaseUrl: string;
  private postgres: RunningPostgres;
  private api: RunningApi;

  private constructor(
    settings: Settings,
    postgresOptions: PostgresOptions,
    databaseUrl: string,
    running: { postgres: RunningPostgres; api: RunningApi },
  ) {
    this.settings = settings;
    this.postgresOptions = postgresOptions;
    this.databaseUrl = databaseUrl;
    this.postgres = running.postgres;
    this.api = running.api;
  }

  /** Brings everything up on free ports, in a temporary folder that a guardian clears even if the run itself is killed. */
  static async start(): Promise<MortalProduct> {
    const dataFolder = mkdtempSync(join(tmpdir(), 'guichet-crash-'));
    // The user that PostgreSQL runs as when we are root must be able to pass through.
    chmodSync(dataFolder, 0o711);
    const [port, databasePort] = [await freePort(), await freePort()];
    const settings: Settings = {
      ...{ port, host: '127.0.0.1', publicOrigin: `http://localhost:${port}`, dataFolder, demo: true },
      ...{ records: join(dataFolder, 'run'), logs: join(dataFolder, 'logs'), databaseUrl: undefined },
    };
    postGuardian(settings.records, dataFolder);
    const options: PostgresOptions = {
      folder: join(dataFolder, 'postgres'),
      passwordFile: join(dataFolder, 'postgres.password'),
      logFile: join(settings.logs, 'postgres.log'),
      records: settings.records,
      durable: true,
      port: databasePort,
    };
    const postgres = await startPostgres(options);
    try {
      const databaseUrl = await ensureOwner(postgres.url, ownerPasswordFile(settings));
      const environment = programEnvironment(settings, databaseUrl);
      for (const command of ['migrate', 'load-reference', 'load-demo']) await databaseCommand(command, environment);
      const api = await startApi(settings, databaseUrl);
      return new MortalProduct(settings, options, databaseUrl, { postgres, api });
    } catch (failure) {
      await postgres.stop();
      throw failure;
    }
  }

  get origin(): string {
    return localOrigin(this.settings);
  }

  /** Number of the process of the API. */
  get apiPid(): number {
    const pid = livingProcess(this.settings.records, 'api')?.pid;
    if (pid === undefined) throw new Error(`the API does not live; ${this.lastWords()}`);
    return pid;
  }

  /** kill -9 of the API, and a new one in its place. */
  async crashApi(): Promise<void> {
    process.kill(this.apiPid, 'SIGKILL');
    await this.api.ended;
    this.api = await startApi(this.settings, this.databaseUrl);
  }

  /** kill -9 of the postmaster and every process of the server at one moment, and a new server over what is on disk. */
  async crashDatabase(): Promise<void> {
    const { pid, ended } = this.postgres;
    // Stopped first: it must not start another process between the counting and the killing.
    process.kill(pid, 'SIGSTOP');
    const children = childrenOf(pid);
    for (const one of [...children, pid]) process.kill(one, 'SIGKILL');
    await ended;
    // a killed child holds the shared memory until it is gone, and a new server refuses to start beside it
    await Promise.all(children.map((child) => endProcess(child, 'SIGKILL')));
    this.postgres = await this.startAgain();
  }

  /** As whoever keeps a server running does: once more when it could not start, for example because its port was lent out. */
  private async startAgain(): Promise<RunningPostgres> {
    return startPostgres(this.postgresOptions).catch(async () => {
      await pause(1_000);
      return startPostgres(this.postgresOptions);
    });
  }

  /** kill -9 of one process that serves the API: PostgreSQL then throws out everybody and recovers by itself. */
  async crashBackend(): Promise<void> {
    const serving = (await this.sql<{ pid: number }>(BACKENDS)).map(({ pid }) => pid);
    const own = childrenOf(this.postgres.pid).filter((pid) => serving.includes(pid));
    const chosen = own[randomInt(own.length)];
    if (chosen === undefined) throw new Error('the API has no connection that could be killed');
    process.kill(chosen, 'SIGKILL');
    await this.answersAgain();
  }

  private async answersAgain(): Promise<void> {
    const deadline = performance.now() + LONGEST_RECOVERY_MILLISECONDS;
    for (;;) {
      const refusal = await this.sql('select 1').then(
        () => undefined,
        (error: unknown) => error,
      );
      if (refusal === undefined) return;
      if (performance.now() > deadline) throw new Error('the database does not recover', { cause: refusal });
      await pause(10);
    }
  }

  /** A statement of the superuser, who sees every row. */
  async sql<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const url = new URL(this.postgres.url);
    url.pathname = '/guichet';
    const client = new pg.Client({ connectionString: url.toString(), connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** One command of the database program; what it said. */
  command(name: string): Promise<string> {
    return databaseCommand(name, programEnvironment(this.settings, this.databaseUrl));
  }

  /** The end of both logs, for the message of a failure. */
  lastWords(): string {
    const endOf = (name: string): string =>
      readFileSync(join(this.settings.logs, `${name}.log`), 'utf8')
        .trim()
        .split('\n')
        .slice(-12)
        .join('\n');
    return ['api', 'postgres'].map((name) => `last words of ${name}:\n${endOf(name)}`).join('\n');
  }

  async end(): Promise<void> {
    await this.api.stop();
    await this.postgres.stop();
    rmSync(this.settings.dataFolder, { recursive: true, force: true });
  }
}
