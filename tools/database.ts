/**
 * One command of the database program against the data of this machine: beside a running product, or with the embedded
 * server started for the moment.
 *
 *   node tools/database.ts demo-accounts | audit-verify | …
 */
import { resolve } from 'node:path';
import { buildWhenChanged, serverBuild } from './build.ts';
import { ownerUrl } from './postgres/owner.ts';
import { livingProcess } from './processes/register.ts';
import { databaseCommand } from './start/database-program.ts';
import { leaveDataFolder, openDatabase, Parts, takeDataFolder } from './start/product.ts';
import { ownerPasswordFile, programEnvironment, readSettings } from './start/settings.ts';
import type { Settings } from './start/settings.ts';
import { asCommand, quietProgress } from './terminal.ts';

/** Commands that only print what is written in the program. */
const withoutDatabase = ['demo-accounts', 'env-example'];

/** Runs a command with a database behind it and returns what it printed. */
async function withDatabase(command: string, settings: Settings): Promise<string> {
  const running = livingProcess(settings.records, 'postgres');
  if (settings.databaseUrl !== undefined)
    return databaseCommand(command, programEnvironment(settings, settings.databaseUrl));
  if (running?.note !== undefined) {
    return databaseCommand(command, programEnvironment(settings, ownerUrl(running.note, ownerPasswordFile(settings))));
  }
  const parts = new Parts();
  await takeDataFolder(settings, quietProgress);
  try {
    const { databaseUrl } = await openDatabase(settings, parts, quietProgress);
    return await databaseCommand(command, programEnvironment(settings, databaseUrl));
  } finally {
    await parts.stop();
    leaveDataFolder(settings);
  }
}

async function main(words: string[]): Promise<void> {
  const command = words.join(' ');
  await buildWhenChanged(serverBuild, quietProgress);
  const settings = readSettings();
  const isWithout = withoutDatabase.includes(words[0] ?? '');
  const answer = isWithout
    ? await databaseCommand(command, programEnvironment(settings, ''))
    : await withDatabase(command, settings);
  process.stdout.write(answer);
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) await asCommand(() => main(process.argv.slice(2)));
