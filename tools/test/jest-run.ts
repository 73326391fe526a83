import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../processes/run.ts';

export interface GateResult {
  passed: boolean;
  output: string;
  tests: { passed: number; failed: number };
}

/** The part of Jest's result file that is counted. */
interface JestReport {
  success: boolean;
  numTotalTests: number;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
}

/** No gate takes half as long on two processors. One that does hangs: it is ended and failed, with what it had said. */
export const LONGEST_GATE_MILLISECONDS = 20 * 60_000;

/** Runs Jest and counts what it found. A test left out counts as failed, and so does a file that could not be run. */
export async function runJest(
  reports: string,
  config: string,
  words: readonly string[],
  environment: Record<string, string>,
): Promise<GateResult> {
  const file = join(reports, `${randomUUID()}.report`);
  const { code, output } = await run('jest', ['-c', config, '--ci', '--json', `--outputFile=${file}`, ...words], {
    environment,
    limit: LONGEST_GATE_MILLISECONDS,
  });
  const report = readReport(file);
  // --json prints the whole report on standard output as well; a person reads what stands before it.
  const readable = output
    .split('\n')
    .filter((line) => !line.startsWith('{"num'))
    .join('\n');
  if (report === undefined) return { passed: false, output: readable, tests: { passed: 0, failed: 0 } };
  const failed =
    report.numFailedTests + report.numPendingTests + report.numTodoTests + report.numRuntimeErrorTestSuites;
  return {
    passed: code === 0 && report.success && failed === 0 && report.numTotalTests > 0,
    output: readable,
    tests: { passed: report.numPassedTests, failed },
  };
}

function readReport(file: string): JestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  } catch {
    return undefined;
  }
}
