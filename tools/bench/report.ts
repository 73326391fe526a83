import { cpus } from 'node:os';
import type { Growth } from './growth.ts';

export interface Row {
  readonly name: string;
  readonly persona: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of one request with nobody else there. */
  readonly alone: number;
  readonly limitPerSecond: number;
  readonly goal?: number;
}

export interface Report {
  readonly files: number;
  readonly smallFiles: number;
  readonly rows: readonly Row[];
  readonly growth: readonly Growth[];
  readonly generatedIn: number;
  readonly recall: number;
  readonly pinned: boolean;
  readonly atOnce: number;
}

/** The table for the screen and for docs/performance.md. */
export function report(figures: Report): string {
  const line = (row: Row): string => {
    const ratio = row.perSecond / row.limitPerSecond;
    const goal = row.goal === undefined ? '' : `${row.goal.toFixed(2)} ${ratio >= row.goal ? 'reached' : 'missed'}`;
    return `| ${row.name} | ${row.persona} | ${row.perSecond.toFixed(0)} | ${row.p50.toFixed(1)} | ${row.p99.toFixed(1)} | ${row.alone.toFixed(1)} | ${row.limitPerSecond.toFixed(0)} | ${ratio.toFixed(2)} | ${goal} |`;
  };
  const growth = figures.growth.map(({ name, persona, before, after }) => {
    const factor = after / before;
    return `| ${name} | ${persona} | ${before.toFixed(1)} | ${after.toFixed(1)} | ${factor.toFixed(2)} | 1.30 ${factor <= 1.3 ? 'reached' : 'missed'} |`;
  });
  return [
    '# Performance',
    '',
    `Written by \`npm run bench\`. ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores${figures.pinned ? '; PostgreSQL shares one core with the API, or with the raw driver in its place, and the load runs on the other' : ''}. ${figures.atOnce} requests at once, medians of alternated rounds. The limit is the same statements (context, query, audit row), recorded from the API itself, through the raw driver in the same run; it makes no HTTP, looks at no session token and writes no JSON.`,
    '',
    `${figures.files.toLocaleString('en')} files generated and checked in ${figures.generatedIn.toFixed(0)} s. Misspelt names found in the first 20 answers: ${(figures.recall * 100).toFixed(0)} % (goal 90 %). The goals are those of a city of 100,000 files.`,
    '',
    '| what | who | req/s | p50 ms | p99 ms | alone ms | raw driver req/s | ratio | goal |',
    '|---|---|---:|---:|---:|---:|---:|---:|---|',
    ...figures.rows.map(line),
    '',
    `Growth from ${figures.smallFiles.toLocaleString('en')} to ${figures.files.toLocaleString('en')} files, one request alone, both cities asked in turns:`,
    '',
    '| what | who | before ms | after ms | factor | goal |',
    '|---|---|---:|---:|---:|---|',
    ...growth,
  ].join('\n');
}
