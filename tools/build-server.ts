/**
 * Bundles the two server programs, apps/api and apps/database, into dist/<app>/main.js.
 * Workspace libraries are bundled from their source; every package of node_modules stays an import.
 *
 *   node tools/build-server.ts [api] [database] [--watch]
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown, watch } from 'rolldown';
import type { InputOptions, OutputOptions } from 'rolldown';
import { compilation } from './compilation.ts';
import { asCommand, StepFailed } from './terminal.ts';
import { workspaceRoot } from './workspace.ts';

export const serverApps = ['api', 'database'] as const;
export type ServerApp = (typeof serverApps)[number];

function serverInput(app: ServerApp, root = workspaceRoot): InputOptions {
  return {
    cwd: root,
    input: join(root, 'apps', app, 'src', 'main.ts'),
    platform: 'node',
    tsconfig: false,
    external: isInstalledPackage,
    transform: compilation,
  };
}

function serverOutput(app: ServerApp, root = workspaceRoot): OutputOptions {
  return {
    dir: join(root, 'dist', app),
    format: 'esm',
    sourcemap: true,
    keepNames: true,
    entryFileNames: 'main.js',
    chunkFileNames: '[name].js',
  };
}

/** True for what node_modules provides when the program runs: all but our own code and the compiler's helpers. */
function isInstalledPackage(id: string): boolean {
  return !/^(?:[./\0]|@guichet\/|@oxc-project\/runtime)/.test(id);
}

/** Builds the given server programs; returns the milliseconds it took. */
export async function buildServer(apps: readonly ServerApp[] = serverApps): Promise<number> {
  const started = performance.now();
  for (const app of apps) {
    try {
      const bundle = await rolldown(serverInput(app));
      await bundle.write(serverOutput(app));
      await bundle.close();
    } catch (error) {
      throw new StepFailed(`apps/${app} does not build:\n${(error as Error).message}`, { cause: error });
    }
  }
  return Math.round(performance.now() - started);
}

/** What {@link watchServer} tells while it works. */
export interface WatchListener {
  built(app: ServerApp, milliseconds: number): void;
  failed(app: ServerApp, message: string): void;
}

/** Rebuilds on each change until the returned function is called. */
export function watchServer(apps: readonly ServerApp[], listener: WatchListener): () => Promise<void> {
  const watchers = apps.map((app) => {
    const watcher = watch({ ...serverInput(app), output: serverOutput(app) });
    watcher.on('event', (event) => {
      if (event.code === 'BUNDLE_END') {
        listener.built(app, event.duration);
        void event.result.close();
      } else if (event.code === 'ERROR') {
        listener.failed(app, event.error.message);
        void event.result.close();
      }
    });
    return watcher;
  });
  return async () => {
    await Promise.all(watchers.map((watcher) => watcher.close()));
  };
}

async function main(words: string[]): Promise<void> {
  const chosen = serverApps.filter((app) => words.includes(app));
  const apps = (chosen.length > 0 ? chosen : serverApps).filter((app) =>
    existsSync(join(workspaceRoot, 'apps', app, 'src', 'main.ts')),
  );
  if (words.includes('--watch')) {
    watchServer(apps, {
      built: (app, milliseconds) => console.log(`${app} built in ${milliseconds} ms`),
      failed: (app, message) => console.error(`${app} does not build: ${message}`),
    });
    return;
  }
  const milliseconds = await buildServer(apps);
  console.log(`server built in ${milliseconds} ms: ${apps.map((app) => `dist/${app}/main.js`).join(', ')}`);
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) await asCommand(() => main(process.argv.slice(2)));
