/** Finds Chromium for the journeys and the photographs, and installs it where that is possible without asking anybody. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes/run.ts';

/** The shell without windows first: the same engine, and a third less work for the processor. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** What Debian calls it: the shell is not in every release. */
const packages = ['chromium-headless-shell', 'chromium'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser's program. Set CHROMIUM to use a particular one. */
export async function findChromium(tell: (line: string) => void = () => undefined): Promise<string> {
  const given = process.env['CHROMIUM'];
  if (given !== undefined && given !== '') {
    if (!existsSync(given)) throw new Error(`CHROMIUM=${given} does not exist.`);
    return given;
  }
  const found = installedChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    await install(tell);
    const installed = installedChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium was found. Install it (on Debian: apt-get install chromium fonts-noto-core), or set CHROMIUM to the program of a Chrome or Chromium.',
  );
}

function installedChromium(): string | undefined {
  return names.map(onPath).find((path) => path !== undefined) ?? elsewhere.find((path) => existsSync(path));
}

function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const LONGEST_INSTALLATION_MILLISECONDS = 10 * 60_000;

/** The fonts are those of the scripts in which names are written; without them the photographs show empty boxes. */
async function install(tell: (line: string) => void): Promise<void> {
  tell('installing Chromium from Debian');
  const options = { environment: { DEBIAN_FRONTEND: 'noninteractive' }, limit: LONGEST_INSTALLATION_MILLISECONDS };
  const updated = await run('apt-get', ['update'], options);
  if (updated.code !== 0) throw new Error(`apt-get update failed:\n${updated.output.slice(-2_000)}`);
  const failures: string[] = [];
  for (const name of packages) {
    const words = ['install', '-y', '--no-install-recommends', name, 'fonts-noto-core'];
    const { code, output } = await run('apt-get', words, options);
    if (code === 0) return;
    failures.push(`apt-get ${words.join(' ')}\n${output.slice(-1_000)}`);
  }
  throw new Error(`Chromium could not be installed:\n${failures.join('\n')}`);
}
