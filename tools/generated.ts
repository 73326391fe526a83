/**
 * Files in the repository that are written by the programs themselves: the description of the interface and the list of
 * settings. `npm run openapi` writes them; with --check nothing is written and a difference is a failure.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serverApps } from './build-server.ts';
import type { ServerApp } from './build-server.ts';
import { buildWhenChanged, serverBuild } from './build.ts';
import { run } from './processes/run.ts';
import { asCommand, Progress, StepFailed } from './terminal.ts';
import { workspaceRoot } from './workspace.ts';

const generated: readonly { file: string; app: ServerApp; command: string }[] = [
  { file: 'docs/openapi.json', app: 'api', command: 'openapi' },
  { file: '.env.example', app: 'database', command: 'env-example' },
];

async function contentOf(app: ServerApp, command: string): Promise<string> {
  const { code, answer, output } = await run(process.execPath, [join('dist', app, 'main.js'), command]);
  if (code !== 0 || answer.trim() === '') throw new StepFailed(`dist/${app}/main.js ${command} failed:\n${output}`);
  return `${answer.trimEnd()}\n`;
}

async function main(words: string[]): Promise<void> {
  await buildWhenChanged(serverBuild, new Progress());
  const differing: string[] = [];
  for (const { file, app, command } of generated) {
    const path = join(workspaceRoot, file);
    const content = await contentOf(app, command);
    if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
    differing.push(file);
    if (!words.includes('--check')) writeFileSync(path, content);
  }
  if (!words.includes('--check'))
    console.log(differing.length === 0 ? 'all current' : `written: ${differing.join(', ')}`);
  else if (differing.length > 0)
    throw new StepFailed(
      `${differing.join(', ')}: not what the programs of ${serverApps.join(' and ')} say today. Run npm run openapi and commit the result.`,
    );
  else console.log(`current: ${generated.map(({ file }) => file).join(', ')}`);
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) await asCommand(() => main(process.argv.slice(2)));
