/**
 * `npm test`: every gate; `npm run check`: the fast ones; `npm test -- lint routes`: those alone.
 * The last line is always `N passed, N failed`, each gate and each single test counting one.
 */
import { postGuardian } from './processes/guardian.ts';
import { keepRecordsIn } from './processes/run.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { gates } from './test/gates.ts';
import type { Gate } from './test/gates.ts';
import type { GateResult } from './test/jest-run.ts';

interface Score {
  passed: number;
  failed: number;
}

const failingLines = 400;

async function pass(gate: Gate, score: Score, reports: string): Promise<void> {
  const started = performance.now();
  const result = await gate.run(reports).catch((error: unknown): GateResult => {
    return { passed: false, output: (error as Error).message, tests: { passed: 0, failed: 0 } };
  });
  const { tests } = result;
  score.passed += tests.passed + (result.passed ? 1 : 0);
  score.failed += tests.failed + (result.passed ? 0 : 1);
  const time = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const counted = tests.passed + tests.failed > 0 ? `, ${tests.passed} of ${tests.passed + tests.failed} tests` : '';
  console.log(`${result.passed ? '✓' : '✗'} ${gate.title} (${time}${counted})`);
  if (!result.passed) console.log(`\n${result.output.trim().split('\n').slice(-failingLines).join('\n')}\n`);
}

function chosen(words: readonly string[]): (gate: Gate) => boolean {
  const names = words.filter((word) => !word.startsWith('-'));
  const all = gates.flat(2).map(({ name }) => name);
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    console.error(`No gate is called ${unknown.join(', ')}. The gates: ${all.join(', ')}.`);
    process.exit(2);
  }
  if (names.length > 0) return ({ name }) => names.includes(name);
  return words.includes('--fast') ? ({ fast }) => fast : () => true;
}

async function main(words: readonly string[]): Promise<void> {
  const started = performance.now();
  const score: Score = { passed: 0, failed: 0 };
  const records = makeTemporaryFolder('run');
  postGuardian(records, records);
  keepRecordsIn(records);
  const isChosen = chosen(words);
  const go = async (lane: readonly Gate[]): Promise<void> => {
    for (const gate of lane.filter(isChosen)) await pass(gate, score, records);
  };
  for (const row of gates) await Promise.all(row.map(go));
  console.log(`\n${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
  console.log(`${score.passed} passed, ${score.failed} failed`);
  process.exitCode = score.failed > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
await main(process.argv.slice(2));
