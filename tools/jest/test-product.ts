/** The whole product for the journeys of one run: its own data, its own port, ended by a guardian even if the run is killed. */
import { rmSync } from 'node:fs';
import { demoAccounts } from '../start/database-program.ts';
import { leaveDataFolder, Parts, startProduct, takeDataFolder } from '../start/product.ts';
import type { Product } from '../start/product.ts';
import { programEnvironment, readSettings } from '../start/settings.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { Progress } from '../terminal.ts';

let running: Product | undefined;

/** Starts the product and sets BASE_URL and GUICHET_DEMO_ACCOUNTS (JSON), unless BASE_URL names one that runs already. */
export async function startTestProduct(): Promise<void> {
  if (process.env['BASE_URL'] === undefined) {
    running = await startTemporaryProduct();
    process.env['BASE_URL'] = running.settings.publicOrigin;
    process.env['GUICHET_DATABASE_URL'] = running.databaseUrl;
  }
  const settings = running?.settings ?? readSettings();
  const environment = programEnvironment(settings, running?.databaseUrl ?? '');
  process.env['GUICHET_DEMO_ACCOUNTS'] = JSON.stringify(await demoAccounts(environment));
}

export async function stopTestProduct(): Promise<void> {
  if (running === undefined) return;
  await running.stop();
  leaveDataFolder(running.settings);
  rmSync(running.settings.dataFolder, { recursive: true, force: true });
}

/** A product of its own that leaves nothing behind: free port, temporary data folder, demonstration city. */
export async function startTemporaryProduct(): Promise<Product> {
  const dataFolder = makeTemporaryFolder('product');
  for (const name of ['DATABASE_URL', 'PUBLIC_ORIGIN', 'HOST']) process.env[name] = '';
  Object.assign(process.env, { DATA_DIR: dataFolder, PORT: '0', DEMO: '1' });
  const settings = readSettings();
  const progress = new Progress();
  const parts = new Parts();
  await takeDataFolder(settings, progress, dataFolder);
  try {
    return await startProduct(settings, parts, progress);
  } catch (error) {
    await parts.stop();
    throw error;
  }
}
