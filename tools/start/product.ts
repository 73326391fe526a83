/** Everything that runs when the product runs: brought up step by step, taken down in the opposite order. */
import { join } from 'node:path';
import { buildWhenChanged, portalBuild, serverBuild } from '../build.ts';
import { ensureOwner, requireReachable } from '../postgres/owner.ts';
import { freePort, startPostgres } from '../postgres.ts';
import { postGuardian } from '../processes/guardian.ts';
import { endLeftovers, forgetProcess, takeFolder } from '../processes/register.ts';
import { Stopped } from '../terminal.ts';
import { keepRecordsIn } from '../processes/run.ts';
import type { Reporter } from '../terminal.ts';
import { startApi } from './api-program.ts';
import { databaseCommand } from './database-program.ts';
import { holdPort } from './ports.ts';
import { ownerPasswordFile, programEnvironment, withPort } from './settings.ts';
import type { Settings } from './settings.ts';

export interface Product {
  settings: Settings;
  /** The connection of the owner of the database. */
  databaseUrl: string;
  /** Rejects with a sentence when a part ends that nobody asked to end. */
  broken: Promise<never>;
  stop(): Promise<void>;
}

/** What is running so far, so that a start that is interrupted halfway is taken down as well. */
export class Parts {
  readonly #stops: (() => Promise<void>)[] = [];
  readonly #abort = new AbortController();
  #stopping: Promise<void> | undefined;

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  get isStopping(): boolean {
    return this.#stopping !== undefined;
  }

  async add<T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> {
    const part = await starting;
    if (this.#stopping !== undefined) await part.stop();
    else this.#stops.unshift(() => part.stop());
    this.signal.throwIfAborted();
    return part;
  }

  /** Stops the parts, last started first. Asking again changes nothing. */
  stop(): Promise<void> {
    this.#stopping ??= (async () => {
      this.#abort.abort(new Stopped('stopped'));
      for (const stop of this.#stops) await stop();
    })();
    return this.#stopping;
  }
}

/**
 * Takes the data folder for this run and clears what a killed run has left in it. A temporary folder is deleted by the
 * guardian once the run is over.
 */
export async function takeDataFolder(settings: Settings, progress: Reporter, temporaryFolder?: string): Promise<void> {
  const holder = takeFolder(settings.records, 'start', settings.publicOrigin);
  if (holder !== undefined) {
    const where = holder.note === undefined ? '' : ` at ${holder.note} (process ${holder.pid})`;
    throw new Error(
      `The data folder ${settings.dataFolder} is in use: the product already runs${where}.\n` +
        `Stop that one, or start a second one beside it with its own data: DATA_DIR=.data-2 PORT=${settings.port + 1} npm start`,
    );
  }
  const ended = await endLeftovers(settings.records, ['start']);
  if (ended.length > 0) progress.say(`✓ ended what a killed start had left running: ${ended.join(', ')}`);
  postGuardian(settings.records, temporaryFolder);
  keepRecordsIn(settings.records);
}

export function leaveDataFolder(settings: Settings): void {
  forgetProcess(settings.records, 'start');
}

/** Starts the embedded server unless DATABASE_URL names another; returns the connection of the owner. */
export async function openDatabase(
  settings: Settings,
  parts: Parts,
  progress: Reporter,
): Promise<{ databaseUrl: string; ended?: Promise<void> }> {
  const { databaseUrl } = settings;
  if (databaseUrl !== undefined) {
    await progress.step('reaching the database', () => requireReachable(databaseUrl));
    return { databaseUrl };
  }
  return progress.step('starting PostgreSQL 18', async () => {
    const { url, ended } = await parts.add(
      startPostgres({
        folder: join(settings.dataFolder, 'postgres'),
        passwordFile: join(settings.dataFolder, 'postgres.password'),
        logFile: join(settings.logs, 'postgres.log'),
        records: settings.records,
        durable: true,
      }),
    );
    return { databaseUrl: await ensureOwner(url, ownerPasswordFile(settings)), ended };
  });
}

/** The whole start. On failure, or when `parts` is stopped meanwhile, the caller stops `parts`. */
export async function startProduct(settings: Settings, parts: Parts, progress: Reporter): Promise<Product> {
  const chosen = settings.port === 0 ? withPort(settings, await freePort()) : settings;
  const held = await parts.add(holdPort(chosen.host, chosen.port));
  const building = buildWhenChanged(portalBuild, progress, parts.signal);
  const preparing = (async () => {
    await buildWhenChanged(serverBuild, progress, parts.signal);
    const database = await openDatabase(chosen, parts, progress);
    await prepareDatabase(chosen, database.databaseUrl, parts.signal, progress);
    return database;
  })();
  const [, database] = await allOrNone(building, preparing, parts);
  await held.stop();
  const api = await progress.step('starting the API', () => parts.add(startApi(chosen, database.databaseUrl)));
  const over = (name: string, ended: Promise<void>): Promise<never> =>
    ended.then(() => Promise.reject(new Error(`${name} ended by itself; its log is in ${chosen.logs}.`)));
  const broken = Promise.race([
    over('The API', api.ended),
    ...(database.ended === undefined ? [] : [over('PostgreSQL', database.ended)]),
  ]);
  broken.catch(() => undefined);
  return { settings: chosen, databaseUrl: database.databaseUrl, broken, stop: () => parts.stop() };
}

/** Migration, reference data and, once, the demonstration city; each does nothing when it is done already. */
export async function prepareDatabase(
  settings: Settings,
  databaseUrl: string,
  signal: AbortSignal,
  progress: Reporter,
): Promise<void> {
  const environment = programEnvironment(settings, databaseUrl);
  const steps = [
    ['migrating the database', 'migrate'],
    ['loading reference data', 'load-reference'],
    ...(settings.demo ? [['loading the demonstration city', 'load-demo'] as const] : []),
  ] as const;
  for (const [title, command] of steps) {
    await progress.step(title, (tell) => databaseCommand(command, environment, { tell, signal }));
  }
}

/** Waits for both; when one fails, the other is ended before the failure is told. */
async function allOrNone<A, B>(one: Promise<A>, other: Promise<B>, parts: Parts): Promise<[A, B]> {
  try {
    return await Promise.all([one, other]);
  } catch (error) {
    const stopped = parts.stop();
    await Promise.allSettled([one, other, stopped]);
    throw error;
  }
}
