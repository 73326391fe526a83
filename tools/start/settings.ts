/**
 * The settings that the start itself needs, before the programs that know all of them are built. Their meaning is
 * written in libs/platform/api-kernel/src/configuration, which checks every value when it starts.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { workspaceRoot } from '../workspace.ts';

export interface Settings {
  port: number;
  host: string;
  publicOrigin: string;
  /** Everything that outlives a run: database files, secrets, logs. */
  dataFolder: string;
  /** Process records of the run that uses the data folder. */
  records: string;
  logs: string;
  /** A server of one's own; undefined means the embedded one. */
  databaseUrl: string | undefined;
  demo: boolean;
}

/** Reads .env (which never overrides what is set already) and the environment. */
export function readSettings(): Settings {
  const file = join(workspaceRoot, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const port = Number(setting('PORT') ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT=${setting('PORT') ?? ''} is not a port: a whole number from 0 to 65535 is needed.`);
  }
  const dataFolder = resolve(workspaceRoot, setting('DATA_DIR') ?? '.data');
  return {
    port,
    host: setting('HOST') ?? '127.0.0.1',
    publicOrigin: setting('PUBLIC_ORIGIN') ?? `http://localhost:${port}`,
    dataFolder,
    records: join(dataFolder, 'run'),
    logs: join(dataFolder, 'logs'),
    databaseUrl: setting('DATABASE_URL'),
    demo: ['1', 'true'].includes(setting('DEMO') ?? '1'),
  };
}

/** The same settings with the port that was found free, when PORT=0 leaves the choice to us. */
export function withPort(settings: Settings, port: number): Settings {
  return { ...settings, port, publicOrigin: setting('PUBLIC_ORIGIN') ?? `http://localhost:${port}` };
}

/** A setting of the environment; an empty one counts as absent. */
export function setting(name: string): string | undefined {
  const value = process.env[name];
  return value === undefined || value === '' ? undefined : value;
}

/** The key that all other secrets are derived from: the given one, or one made once for this data folder. */
function secretKey(settings: Settings): string {
  const given = setting('SECRET_KEY');
  if (given !== undefined) return given;
  const file = join(settings.dataFolder, 'secret.key');
  if (!existsSync(file)) {
    mkdirSync(settings.dataFolder, { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

/** The environment of the programs in dist/. */
export function programEnvironment(settings: Settings, databaseUrl: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    PORT: String(settings.port),
    HOST: settings.host,
    PUBLIC_ORIGIN: settings.publicOrigin,
    DATABASE_URL: databaseUrl,
    SECRET_KEY: secretKey(settings),
    PORTAL_DIR: portalFolder(),
    DATA_DIR: settings.dataFolder,
    DEMO: settings.demo ? '1' : '0',
    OUTBOX_DIR: setting('OUTBOX_DIR') ?? join(settings.dataFolder, 'outbox'),
  };
}

/** Where the Angular builder put index.html: its output folder, or `browser` inside it. */
function portalFolder(): string {
  const output = join(workspaceRoot, 'dist', 'portal');
  return setting('PORTAL_DIR') ?? (existsSync(join(output, 'browser')) ? join(output, 'browser') : output);
}

/** Where the password of the embedded database's owner is kept. */
export function ownerPasswordFile(settings: Settings): string {
  return join(settings.dataFolder, 'owner.password');
}
