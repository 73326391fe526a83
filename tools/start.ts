/**
 * `npm start`: the whole product on this machine. tools/start.mjs has installed what was missing and runs this file
 * with the Node that npm brought.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { askedToStop } from './processes/stop-request.ts';
import { demoAccounts } from './start/database-program.ts';
import { leaveDataFolder, Parts, startProduct, takeDataFolder } from './start/product.ts';
import type { Product } from './start/product.ts';
import { programEnvironment, readSettings } from './start/settings.ts';
import { asCommand, Progress, table } from './terminal.ts';

const mostAccountsShown = 14;

async function welcome(product: Product): Promise<string> {
  const { settings, databaseUrl } = product;
  const lines = ['', `  Guichet is ready: ${settings.publicOrigin}`, ''];
  if (settings.demo) {
    const accounts = await demoAccounts(programEnvironment(settings, databaseUrl));
    const shown = accounts.slice(0, mostAccountsShown);
    lines.push('  Demonstration accounts (invented people, real organisations of Liège):', '');
    lines.push(
      table([
        ['E-MAIL', 'PASSWORD', 'NAME', 'ROLE', 'ORGANISATION'],
        ...shown.map((one) => [one.email, one.password, one.name, one.role, one.organisation]),
      ]),
    );
    if (accounts.length > shown.length)
      lines.push(`  … and ${accounts.length - shown.length} more: npm run demo:accounts`);
    lines.push('');
  }
  lines.push(`  Data and logs: ${settings.dataFolder}`, '  To stop: Ctrl-C', '');
  return lines.join('\n');
}

async function main(): Promise<void> {
  const started = performance.now();
  const progress = new Progress();
  const parts = new Parts();
  const asked = askedToStop();
  const settings = readSettings();
  await takeDataFolder(settings, progress);
  try {
    const starting = startProduct(settings, parts, progress);
    starting.catch(() => undefined);
    const product = await Promise.race([starting, asked]);
    if (product !== undefined) {
      progress.say(await welcome(product));
      progress.say(`  started in ${((performance.now() - started) / 1000).toFixed(1)} s`);
      await Promise.race([asked, product.broken]);
    }
    progress.say('Stopping …');
    await parts.stop();
    await Promise.race([starting.catch(() => undefined), pause(10_000)]);
    progress.say('✓ stopped');
  } finally {
    await parts.stop();
    leaveDataFolder(settings);
  }
}

await asCommand(main);
process.exit();
