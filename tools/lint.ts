/**
 * `npm run lint`: ESLint over the whole repository, warnings are failures.
 * First the project graph is made and four forbidden imports are planted in memory: the boundary rule of Nx says nothing
 * when it finds no graph, so it counts only after it has been seen to bite.
 *
 *   node tools/lint.ts [--fix] [files]
 */
import { ESLint } from 'eslint';
import { resolve } from 'node:path';
import { run } from './processes/run.ts';
import { workspaceRoot } from './workspace.ts';

/** Imports that must be refused: which file, which line, and which message of the rule it must provoke. */
const planted = [
  {
    wall: 'a contract uses a library of components',
    file: 'libs/referrals/contract/src/planted.ts',
    line: "import '@guichet/platform-ui';",
    refusal: 'onlyTagsConstraintViolation',
  },
  {
    wall: 'a scope uses a scope that it may not know',
    file: 'libs/reports/contract/src/planted.ts',
    line: "import '@guichet/my-day-contract';",
    refusal: 'onlyTagsConstraintViolation',
  },
  {
    wall: 'a domain library uses a package',
    file: 'libs/referrals/domain/src/planted.ts',
    line: "import 'rxjs';",
    refusal: 'bannedExternalImportsViolation',
  },
  {
    wall: 'a page uses the server framework',
    file: 'libs/referrals/web/src/planted.ts',
    line: "import '@nestjs/common';",
    refusal: 'bannedExternalImportsViolation',
  },
  {
    wall: 'a library reaches into the folder of another',
    file: 'libs/referrals/api/src/planted.ts',
    line: "import '../../../people/api/src/index';",
    refusal: 'noRelativeOrAbsoluteImportsAcrossLibraries',
  },
];

/** Returns the planted imports that were let through; empty when the walls stand. */
async function untouchedWalls(): Promise<string[]> {
  const linter = new ESLint({
    cwd: workspaceRoot,
    overrideConfig: { languageOptions: { parserOptions: { project: null } } },
    ruleFilter: onlyBoundaries,
  });
  const untouched: string[] = [];
  for (const { wall, file, line, refusal } of planted) {
    const [result] = await linter.lintText(`${line}\n`, { filePath: resolve(workspaceRoot, file) });
    const refused = result?.messages.some((message) => message.messageId === refusal) ?? false;
    if (!refused)
      untouched.push(
        `${wall}: ${file}: ${line} (${result?.messages.map((message) => message.message).join('; ') ?? ''})`,
      );
  }
  return untouched;
}

function onlyBoundaries({ ruleId }: { ruleId: string }): boolean {
  return ruleId === '@nx/enforce-module-boundaries';
}

async function main(words: string[]): Promise<void> {
  const graph = await run('nx', ['show', 'projects'], { environment: { NX_DAEMON: 'false' } });
  if (graph.code !== 0) throw new Error(`The project graph could not be made:\n${graph.output}`);
  process.chdir(workspaceRoot);
  const untouched = await untouchedWalls();
  if (untouched.length > 0) {
    console.error(`The boundary rule lets forbidden imports through:\n  ${untouched.join('\n  ')}`);
    process.exitCode = 1;
    return;
  }
  console.log(`boundaries: ${planted.length} planted violations, all refused`);
  const files = words.some((word) => !word.startsWith('-')) ? [] : ['.'];
  const lint = await run('eslint', [...files, '--max-warnings', '0', ...words], { shown: true });
  process.exitCode = lint.code;
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) await main(process.argv.slice(2));
