/**
 * `npm run new`: lays out a library or a whole feature as the layout asks for it.
 *
 *   npm run new -- library <scope> <type>
 *   npm run new -- feature <scope> "What it is for, in one sentence."
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { scopes } from './boundaries.mjs';
import { featureFiles, libraryFiles, withModule, withScope } from './generator/files.ts';
import type { Files } from './generator/files.ts';
import { run } from './processes/run.ts';
import { asCommand, StepFailed } from './terminal.ts';
import { workspaceRoot } from './workspace.ts';

const usage =
  'npm run new -- library <scope> <type>\nnpm run new -- feature <scope> "What it is for, in one sentence."';

/** A scope that nobody has placed yet may see the business, but none of its neighbours at the end of the table. */
const seenByNewScopes = ['platform', 'reference-data', 'access', 'organisations', 'people', 'case-files'];

async function main([kind, scope, ...rest]: string[]): Promise<void> {
  if (kind === 'library' && scope !== undefined && rest[0] !== undefined) return newLibrary(scope, rest[0]);
  if (kind === 'feature' && scope !== undefined && rest.length > 0) return newFeature(scope, rest.join(' '));
  throw new StepFailed(usage);
}

async function newLibrary(scope: string, type: string): Promise<void> {
  if (!(scope in scopes))
    throw new StepFailed(`There is no scope "${scope}". A new scope begins with: npm run new -- feature ${scope} "…"`);
  await write(libraryFiles(scope, type));
  console.log(`Next: what others need goes through libs/${scope}/${type}/src/index.ts.`);
}

async function newFeature(scope: string, purpose: string): Promise<void> {
  if (scope in scopes)
    throw new StepFailed(`The scope "${scope}" exists. Add what it lacks: npm run new -- library ${scope} <type>`);
  await write(featureFiles(scope, purpose), {
    'tools/boundaries.mjs': (text) => withScope(text, scope, seenByNewScopes),
    'apps/api/src/scopes.ts': (text) => withModule(text, scope),
  });
  console.log(`Next:
  1. tools/boundaries.mjs: does ${scope} need all the scopes that it may see?
  2. apps/portal/src/app/app.routes.ts: give the pages a place, loadChildren: () => import('@guichet/${scope}-web')
  3. libs/${scope}/web/src/i18n: the French title and text`);
}

async function write(files: Files, changes: Record<string, (text: string) => string> = {}): Promise<void> {
  const present = Object.keys(files).filter((file) => existsSync(join(workspaceRoot, file)));
  if (present.length > 0)
    throw new StepFailed(`Nothing was written, because this exists already: ${present.join(', ')}`);
  const changed = Object.entries(changes).map(
    ([file, change]) => [file, change(readFileSync(join(workspaceRoot, file), 'utf8'))] as const,
  );
  const all = [...Object.entries(files), ...changed];
  for (const [file, text] of all) {
    mkdirSync(dirname(join(workspaceRoot, file)), { recursive: true });
    writeFileSync(join(workspaceRoot, file), text);
  }
  await succeed('prettier', ['--write', '--log-level', 'warn', ...all.map(([file]) => file)]);
  // Makes the new package known to Node, TypeScript and the project graph.
  await succeed('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
  for (const [file] of all) console.log(file);
}

async function succeed(program: string, words: string[]): Promise<void> {
  const { code, output } = await run(program, words);
  if (code !== 0) throw new StepFailed(`${program} ${words[0] ?? ''} failed:\n${output}`);
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) await asCommand(() => main(process.argv.slice(2)));
