/**
 * The first step of `npm start`, `npm test` and their like. It runs on the oldest Node that we accept (20.19), before
 * anything is installed, so it uses nothing but Node itself: it installs what package-lock.json lists when that is not
 * there yet, then hands over to the Node that npm brought and that runs TypeScript directly.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const lockFile = join(root, 'package-lock.json');
const stampFile = join(modules, '.guichet-installed');

/**
 * Installs when needed, then runs a file of tools/ with the words of the command line and ends as it ends.
 * @param {string} program file name inside tools/
 * @param {string[]} [words]
 */
export async function handOver(program, words = process.argv.slice(2)) {
  requireNode(20, 19, 'Node.js 20.19 or newer is needed to begin; everything else comes through npm.');
  await installWhenNeeded();
  const node = installedNode();
  const path = `${join(modules, '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const end = await runChild(node, [join(root, 'tools', program), ...words], { ...process.env, PATH: path }, 'inherit');
  process.exit(end);
}

async function installWhenNeeded() {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  const installed = join(modules, '.package-lock.json');
  const isNewer = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;
  if (!isNewer) {
    console.log(
      existsSync(modules)
        ? 'package-lock.json has changed: installing …'
        : 'First start: installing what package-lock.json lists, about a minute …',
    );
    const started = Date.now();
    // Not `npm ci`: it refuses a lock file that does not list the programs of every other operating system, and a registry
    // that mirrors only some systems cannot list them. --no-save follows the lock file and leaves it as it is.
    const words = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    const npm = process.env['npm_execpath'];
    const end =
      npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)
        ? await runChild(process.execPath, [npm, ...words], process.env, 'ignore')
        : await runChild('npm', words, process.env, 'ignore');
    if (end !== 0) {
      console.error('npm install failed (see above). Once the cause is gone, the same command goes on from here.');
      process.exit(end);
    }
    console.log(`✓ installed (${Math.round((Date.now() - started) / 1000)} s)`);
  }
  writeFileSync(stampFile, wanted);
}

/** The Node of node_modules where its platform has one, else this one if it is new enough. */
function installedNode() {
  const shipped = join(modules, '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(shipped)) return shipped;
  requireNode(
    24,
    15,
    `npm brings no Node.js for ${process.platform} ${process.arch}: install Node.js 24.15 or newer yourself.`,
  );
  return process.execPath;
}

/**
 * @param {number} major
 * @param {number} minor
 * @param {string} message
 */
function requireNode(major, minor, message) {
  const [ours = 0, oursMinor = 0] = process.versions.node.split('.').map(Number);
  if (ours > major || (ours === major && oursMinor >= minor)) return;
  console.error(`${message} This is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Runs a program in our terminal. Signals go on to it, and it is ended when whoever started us disappears, so that
 * nothing outlives the command that was typed.
 * @param {string} program
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} env
 * @param {'inherit' | 'ignore'} stdin
 * @returns {Promise<number>}
 */
function runChild(program, words, env, stdin) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd: root, env, stdio: [stdin, 'inherit', 'inherit'] });
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent) child.kill('SIGTERM');
    }, 500);
    for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => child.kill(signal));
    }
    child.once('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      resolve(code ?? 128 + (signal === null ? 1 : constants.signals[signal]));
    });
  });
}
