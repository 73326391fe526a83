import 'reflect-metadata';
import { ConfigurationError, environmentExample, readConfiguration } from '@guichet/platform-api-kernel';
import type { Configuration } from '@guichet/platform-api-kernel';
import { demoAccounts } from './demo/demo-accounts';
import { loadDemo } from './demo/load-demo';
import { loadDemoDocuments } from './demo/load-demo-documents';
import { destroyKeyCommand } from './keys/destroy-person-key';
import { makeKeysCommand } from './keys/make-keys';
import { rotateKeysCommand } from './keys/rotate-person-keys';
import { sealRowsCommand } from './keys/seal-rows';
import { migrate } from './migrate';
import { dumpRecord } from './record/dump-record';
import { rotateRecordKey } from './record/rotate-record-key';
import { verifyRecord } from './record/verify-record';
import { loadReferenceData } from './reference/load-reference';
import { rotateDocumentKeys } from './rotate-document-keys';

type Command = (configuration: Configuration, word?: string) => Promise<string>;

const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: async (configuration) => {
    const { applied } = await migrate(configuration);
    return applied.length > 0 ? `applied: ${applied.join(', ')}` : 'up to date';
  },
  'load-reference': async (configuration) => loadReferenceData(configuration.databaseUrl),
  'load-demo': async (configuration) =>
    [
      await loadDemo(configuration.databaseUrl),
      await loadDemoDocuments(configuration),
      await sealRowsCommand(configuration),
    ].join('\n'),
  'rotate-document-keys': rotateDocumentKeys,
  'keys-make': makeKeysCommand,
  'keys-seal': sealRowsCommand,
  'keys-rotate': rotateKeysCommand,
  'keys-destroy': destroyKeyCommand,
  'audit-verify': async (configuration) => {
    const { sealed, unsealed, checkpoints, unsigned, fault } = await verifyRecord(configuration);
    if (fault) throw new Error(`the record does not verify: ${fault}`);
    return `the record verifies: ${sealed} events sealed, ${unsealed} waiting for their seal, ${checkpoints} signed checkpoints, ${unsigned} events after the last of them`;
  },
  'audit-dump': dumpRecord,
  'audit-rotate-key': rotateRecordKey,
};

async function run(name: string | undefined): Promise<void> {
  if (name === 'env-example') {
    process.stdout.write(environmentExample());
    return;
  }
  if (name === 'demo-accounts') {
    process.stdout.write(`${JSON.stringify(demoAccounts(), null, 2)}\n`);
    return;
  }
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) throw new Error(`commands: ${[...Object.keys(COMMANDS), 'env-example', 'demo-accounts'].join(', ')}`);
  process.stdout.write(`${await command(readConfiguration(), process.argv[3])}\n`);
}

try {
  await run(process.argv[2]);
} catch (failure) {
  process.stderr.write(
    `${failure instanceof ConfigurationError ? failure.message : ((failure as Error).stack ?? String(failure))}\n`,
  );
  process.exitCode = 1;
}
