/** The gates of `npm test`: rows one after the other, lanes of a row side by side, gates of a lane in order. Two lanes fill two processors. */
import { findChromium } from '../chromium.ts';
import { run } from '../processes/run.ts';
import { LONGEST_GATE_MILLISECONDS, runJest } from './jest-run.ts';
import type { GateResult } from './jest-run.ts';

export interface Gate {
  /** The word to run it alone: `npm test -- lint`. */
  name: string;
  title: string;
  /** Fast gates are those of `npm run check`. */
  fast: boolean;
  /** Reports go into a folder that lives as long as the run. */
  run(reports: string): Promise<GateResult>;
}

/** A gate that is one command, passed when the command ends well. */
function command(name: string, title: string, line: string, fast = true): Gate {
  const [program = '', ...words] = line.split(' ');
  return {
    name,
    title,
    fast,
    run: async () => {
      const { code, output } = await run(program, words, {
        environment: { NX_DAEMON: 'false', NX_TUI: 'false' },
        limit: LONGEST_GATE_MILLISECONDS,
      });
      return { passed: code === 0, output, tests: { passed: 0, failed: 0 } };
    },
  };
}

let chromium: Promise<string> | undefined;

/** Found, or installed, once for all gates that look through it. */
function foundChromium(): Promise<string> {
  return (chromium ??= findChromium((line) => console.log(`… ${line}`)));
}

const PAGES_AND_STATES = '/every-(page|state)';

function journeys(name: string, title: string, words: readonly string[]): Gate {
  return {
    name,
    title,
    fast: false,
    run: async (reports) => {
      const environment = { CHROMIUM: await foundChromium() };
      return runJest(reports, 'jest.journeys.config.mjs', ['--runInBand', ...words], environment);
    },
  };
}

const lint = command('lint', 'Lint and boundaries', 'node tools/lint.ts');
const rules: Gate = {
  name: 'rules',
  title: 'Rules',
  fast: true,
  run: (reports) => runJest(reports, 'jest.server.config.mjs', ['--selectProjects', 'rules'], {}),
};
const routes: Gate = {
  name: 'routes',
  title: 'Routes on PostgreSQL',
  fast: false,
  run: (reports) => runJest(reports, 'jest.server.config.mjs', ['--selectProjects', 'routes'], {}),
};
const portal: Gate = {
  name: 'portal',
  title: 'Portal',
  fast: false,
  run: (reports) => runJest(reports, 'apps/portal/jest.config.mjs', [], {}),
};

export const gates: readonly (readonly (readonly Gate[])[])[] = [
  [
    [lint],
    [
      command('format', 'Format', 'prettier --check . --log-level warn'),
      command('types', 'Types', 'node tools/types.ts'),
      command('layout', 'Layout', 'node tools/check-workspace.ts'),
      command('unused', 'Dead code', 'knip --no-progress --no-config-hints'),
      rules,
      command('build', 'Production build', 'node tools/build.ts', false),
      command('budgets', 'Budgets of the portal', 'node apps/portal/check-budgets.ts', false),
      command('generated', 'Interface description and settings', 'node tools/generated.ts --check', false),
    ],
  ],
  // these two fill both processors alone
  [[routes]],
  [[portal]],
  // each has a product and a browser of its own: one goes the ways of people at work, the other looks at every page
  [
    [journeys('journeys', 'Journeys in Chromium', ['--testPathIgnorePatterns', PAGES_AND_STATES])],
    [journeys('looks', 'Every page and state in Chromium', ['--testPathPatterns', PAGES_AND_STATES])],
  ],
];
