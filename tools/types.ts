/** `npm run types`: TypeScript over the server, the tools and the portal with its templates. */
import { resolve } from 'node:path';
import { run } from './processes/run.ts';
import { asCommand, StepFailed } from './terminal.ts';

const checks = [
  ['tsc', '-p', 'tsconfig.server.json'],
  ['tsc', '-p', 'tools/tsconfig.json'],
  // The Angular compiler checks templates too; the tests' configuration holds every page and every library.
  ['ngc', '-p', 'apps/portal/tsconfig.spec.json', '--noEmit'],
] as const;

async function main(): Promise<void> {
  const results = await Promise.all(
    checks.map(async ([program, ...words]) => ({ program, words, ...(await run(program, words)) })),
  );
  const failed = results.filter(({ code }) => code !== 0);
  if (failed.length > 0)
    throw new StepFailed(
      failed.map(({ program, words, output }) => `${program} ${words.join(' ')}\n${output}`).join('\n'),
    );
  console.log('types: server, tools and portal agree');
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) await asCommand(main);
