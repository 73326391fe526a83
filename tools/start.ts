/**
 * `npm start`: the whole product on this machine. tools/start.mjs has installed what was missing and runs this file
 * with the Node that npm brought.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { askedToStop } from './processes/stop-request.ts';
import { demoAccounts } from './start/database-program.ts';
import type { DemoAccount } from './start/database-program.ts';
import { leaveDataFolder, Parts, startProduct, takeDataFolder } from './start/product.ts';
import type { Product } from './start/product.ts';
import { programEnvironment, readSettings } from './start/settings.ts';
import { asCommand, Progress, table } from './terminal.ts';

const mostAccountsShown = 14;

/** One account of each role first, then a worker of each further organisation: enough to play every part. */
function mostTelling(accounts: readonly DemoAccount[]): DemoAccount[] {
  const firstOf = (some: readonly DemoAccount[], key: (account: DemoAccount) => string): DemoAccount[] =>
    some.filter((one) => some.find((other) => key(other) === key(one)) === one);
  const workers = accounts.filter(({ role }) => role === 'worker');
  return [...new Set([...firstOf(accounts, (one) => one.role), ...firstOf(workers, (one) => one.organisation)])];
}

function accountTable(accounts: readonly DemoAccount[]): string[] {
  const shown = mostTelling(accounts).slice(0, mostAccountsShown);
  const passwords = new Set(accounts.map(({ password }) => password));
  const hasOnePassword = passwords.size === 1;
  const rows = shown.map((one) => [
    one.email,
    ...(hasOnePassword ? [] : [one.password]),
    one.name,
    one.role,
    one.organisation,
  ]);
  return [
    '  Demonstration accounts (invented people, real organisations of Liège):',
    '',
    table([['E-MAIL', ...(hasOnePassword ? [] : ['PASSWORD']), 'NAME', 'ROLE', 'ORGANISATION'], ...rows]),
    ...(accounts.length > shown.length
      ? [`  … and ${accounts.length - shown.length} more: npm run demo:accounts`]
      : []),
    ...(hasOnePassword ? ['', `  Password of all of them: ${[...passwords].join('')}`] : []),
    '',
  ];
}

async function welcome(product: Product): Promise<string> {
  const { settings, databaseUrl } = product;
  const lines = ['', `  Guichet is ready: ${settings.publicOrigin}`, ''];
  if (settings.demo) lines.push(...accountTable(await demoAccounts(programEnvironment(settings, databaseUrl))));
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
