/**
 * `npm run screens`: photographs every page of apps/e2e/src/pages/portal-pages.ts on a desktop, a phone, in the dark and right to
 * left, into screens/, for people to look through. BASE_URL uses a product that runs already; without it one is started
 * with its own demonstration city and leaves nothing behind.
 *
 *   npm run screens [-- words that the names of the pages contain]
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { portalPages } from '../apps/e2e/src/pages/portal-pages.ts';
import { buildWhenChanged, serverBuild } from './build.ts';
import { findChromium } from './chromium.ts';
import { startTemporaryProduct } from './jest/test-product.ts';
import { Camera, views } from './screens.camera.ts';
import type { ViewName } from './screens.camera.ts';
import { demoAccounts } from './start/database-program.ts';
import { leaveDataFolder } from './start/product.ts';
import { programEnvironment, readSettings, setting } from './start/settings.ts';
import { asCommand, Progress } from './terminal.ts';
import { workspaceRoot } from './workspace.ts';

const folder = join(workspaceRoot, 'screens');

async function photograph(origin: string, words: readonly string[], progress: Progress): Promise<string[]> {
  const accounts = await demoAccounts(programEnvironment(readSettings(), ''));
  const executablePath = await progress.step('finding Chromium', findChromium);
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const camera = new Camera(browser, origin, accounts);
    const faults: string[] = [];
    for (const screen of portalPages.filter(
      ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
    )) {
      await progress.step(screen.name, async () => {
        for (const view of Object.keys(views) as ViewName[]) faults.push(...(await camera.take(screen, view, folder)));
      });
    }
    return faults;
  } finally {
    await browser.close();
  }
}

async function main(words: string[]): Promise<void> {
  const progress = new Progress();
  await buildWhenChanged(serverBuild, progress);
  if (words.length === 0) rmSync(folder, { recursive: true, force: true });
  const given = setting('BASE_URL');
  const product = given === undefined ? await startTemporaryProduct() : undefined;
  try {
    const faults = await photograph(given ?? product?.settings.publicOrigin ?? '', words, progress);
    console.log(`\nphotographs: ${folder}`);
    if (faults.length > 0) throw new Error(`Pages that complained:\n  ${faults.join('\n  ')}`);
  } finally {
    await product?.stop();
    if (product !== undefined) leaveDataFolder(product.settings);
  }
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  await asCommand(() => main(process.argv.slice(2)));
  process.exit();
}
