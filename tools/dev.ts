/**
 * `npm run dev`: the product for whoever changes it. Server and portal are rebuilt on each change, the API restarts, the
 * browser reloads. The same data folder as `npm start`, everything stopped together by Ctrl-C.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenChanged, serverBuild } from './build.ts';
import { watchServer } from './build-server.ts';
import { run } from './processes/run.ts';
import { askedToStop } from './processes/stop-request.ts';
import { localOrigin, startApi } from './start/api-program.ts';
import type { RunningApi } from './start/api-program.ts';
import { requireFreePort } from './start/ports.ts';
import { leaveDataFolder, openDatabase, Parts, prepareDatabase, takeDataFolder } from './start/product.ts';
import { readSettings, setting } from './start/settings.ts';
import type { Settings } from './start/settings.ts';
import { asCommand, Progress } from './terminal.ts';

const portalPort = 4200;

/** The API of the moment; restarts follow one another, and many changes in a row give one restart. */
class RestartingApi {
  readonly #settings: Settings;
  readonly #databaseUrl: string;
  readonly #progress: Progress;
  #running: RunningApi | undefined;
  #restarting: Promise<void> = Promise.resolve();
  #isAsked = false;

  constructor(settings: Settings, databaseUrl: string, progress: Progress) {
    this.#settings = settings;
    this.#databaseUrl = databaseUrl;
    this.#progress = progress;
  }

  restart(): Promise<void> {
    if (this.#isAsked) return this.#restarting;
    this.#isAsked = true;
    this.#restarting = this.#restarting.then(async () => {
      this.#isAsked = false;
      await this.#running?.stop();
      this.#running = undefined;
      try {
        this.#running = await this.#progress.step('starting the API', () =>
          startApi(this.#settings, this.#databaseUrl),
        );
      } catch (error) {
        this.#progress.say((error as Error).message);
      }
    });
    return this.#restarting;
  }

  async stop(): Promise<void> {
    await this.#restarting;
    await this.#running?.stop();
  }
}

async function main(): Promise<void> {
  const progress = new Progress();
  const parts = new Parts();
  const asked = askedToStop();
  const given = readSettings();
  const settings = { ...given, publicOrigin: setting('PUBLIC_ORIGIN') ?? `http://localhost:${portalPort}` };
  await requireFreePort(settings.host, settings.port);
  await requireFreePort('127.0.0.1', portalPort);
  await takeDataFolder(settings, progress);
  try {
    await Promise.race([asked, develop(settings, parts, progress)]);
    progress.say('Stopping …');
  } finally {
    await parts.stop();
    leaveDataFolder(settings);
  }
  progress.say('✓ stopped');
}

/** Runs until `parts` is stopped; rejects when the portal's server ends by itself. */
async function develop(settings: Settings, parts: Parts, progress: Progress): Promise<void> {
  await buildWhenChanged(serverBuild, progress, parts.signal);
  const { databaseUrl } = await openDatabase(settings, parts, progress);
  await prepareDatabase(settings, databaseUrl, parts.signal, progress);
  const api = await parts.add(Promise.resolve(new RestartingApi(settings, databaseUrl, progress)));
  const stop = watchServer(['api', 'database'], {
    built: (app, milliseconds) => {
      progress.say(`✓ ${app} built (${milliseconds} ms)`);
      if (app === 'api') void api.restart();
    },
    failed: (app, message) => progress.say(`✗ ${app} does not build\n${message}`),
  });
  await parts.add(Promise.resolve({ stop }));
  progress.say(
    `\n  Portal: http://localhost:${portalPort} (first build follows)\n  API: ${localOrigin(settings)}, log in ${settings.logs}/api.log\n  To stop: Ctrl-C\n`,
  );
  await servePortal(settings, parts.signal);
}

async function servePortal(settings: Settings, signal: AbortSignal): Promise<void> {
  const proxy = join(settings.records, 'proxy.conf.mjs');
  mkdirSync(settings.records, { recursive: true });
  writeFileSync(
    proxy,
    `export default ${JSON.stringify({ '/api': { target: localOrigin(settings), secure: false } })};\n`,
  );
  const words = ['serve', 'portal', '--port', String(portalPort), '--proxyConfig', proxy];
  const { code } = await run('nx', words, {
    // PORT is the API's; the portal's server would take it for its own.
    environment: { PORT: undefined, NX_DAEMON: 'false', NX_TUI: 'false', NG_CLI_ANALYTICS: 'false' },
    shown: true,
    signal,
  });
  throw new Error(`The portal's server ended with ${code}.`);
}

await asCommand(main);
process.exit();
