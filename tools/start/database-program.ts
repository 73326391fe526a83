import { join } from 'node:path';
import { run } from '../processes/run.ts';
import type { RunOptions } from '../processes/run.ts';
import { StepFailed } from '../terminal.ts';
import { workspaceRoot } from '../workspace.ts';

/** Runs one command of dist/database/main.js and returns what it printed on standard output. */
export async function databaseCommand(
  command: string,
  environment: Record<string, string>,
  options: RunOptions = {},
): Promise<string> {
  const program = join(workspaceRoot, 'dist', 'database', 'main.js');
  const { code, output, answer } = await run(
    process.execPath,
    ['--enable-source-maps', program, ...command.split(' ')],
    { ...options, environment },
  );
  if (code !== 0)
    throw new StepFailed(
      `The command "${command}" of the database failed:\n${output.trim().split('\n').slice(-30).join('\n')}`,
    );
  return answer;
}

/** One line of the table of demonstration accounts. */
export interface DemoAccount {
  email: string;
  password: string;
  name: string;
  role: string;
  organisation: string;
  /** Names of the teams; empty for those who work in none. */
  team: string;
}

export async function demoAccounts(environment: Record<string, string>): Promise<DemoAccount[]> {
  return JSON.parse(await databaseCommand('demo-accounts', environment)) as DemoAccount[];
}
