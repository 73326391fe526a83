/** `npm run build`: the production build, server and portal; what is current already is not built again. */
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildServer } from './build-server.ts';
import { fingerprint, isCurrent, recordCurrent } from './fingerprint.ts';
import { run } from './processes/run.ts';
import type { RunOptions } from './processes/run.ts';
import { asCommand, Progress, StepFailed } from './terminal.ts';
import type { Reporter } from './terminal.ts';
import { workspaceRoot } from './workspace.ts';

const foundations = ['package-lock.json', 'tsconfig.base.json'];

/** Something that is built from sources into a place below dist/. */
export interface Build {
  title: string;
  /** What must exist, or there is nothing to skip for. */
  output: string;
  /** Where the fingerprint of its inputs is kept: outside the output, because builders empty their folder. */
  record: string;
  sources(): string[];
  make(options: RunOptions): Promise<void>;
}

export const serverBuild: Build = {
  title: 'building the server',
  output: join(workspaceRoot, 'dist', 'api', 'main.js'),
  record: join(workspaceRoot, 'dist', 'server.inputs'),
  sources: () => [
    ...foundations,
    'tools/build-server.ts',
    'apps/api/src',
    'apps/database/src',
    ...libraries('contract', 'domain', 'api', 'api-kernel'),
  ],
  make: async () => {
    await buildServer();
  },
};

export const portalBuild: Build = {
  title: 'building the portal',
  output: join(workspaceRoot, 'dist', 'portal'),
  record: join(workspaceRoot, 'dist', 'portal.inputs'),
  sources: () => [
    ...foundations,
    'nx.json',
    'apps/portal',
    ...libraries('contract', 'domain', 'web', 'ui', 'web-kernel'),
  ],
  make: async (options) => {
    // The target "compress" builds first, then writes the compressed copies.
    const environment = { NX_DAEMON: 'false', NX_TUI: 'false', NG_CLI_ANALYTICS: 'false' };
    const { code, output } = await run('nx', ['run', 'portal:compress'], { ...options, environment });
    if (code !== 0) throw new StepFailed(`The portal does not build:\n${output.trim()}`);
  },
};

/** Builds unless the inputs are those of the last time. Returns whether anything was done. */
export async function buildWhenChanged(build: Build, progress: Reporter, signal?: AbortSignal): Promise<boolean> {
  const print = fingerprint(build.sources());
  if (isCurrent(build.output, build.record, print)) return false;
  await progress.step(build.title, async (tell) => {
    await build.make({ tell, ...(signal === undefined ? {} : { signal }) });
  });
  recordCurrent(build.record, print);
  return true;
}

function libraries(...types: string[]): string[] {
  return globSync(`libs/*/{${types.join(',')}}`, { cwd: workspaceRoot }).sort();
}

async function main(): Promise<void> {
  const progress = new Progress();
  const done = await Promise.all([serverBuild, portalBuild].map((build) => buildWhenChanged(build, progress)));
  if (!done.includes(true)) console.log('dist/ is current.');
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) await asCommand(main);
