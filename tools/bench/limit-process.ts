import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pin } from './cores.ts';
import type { Repetition } from './limit.ts';
import type { Measured } from './load.ts';

/** The raw driver in a process of its own. */
export interface Limit {
  /** Repeats a recorded request as the load says. */
  repeat(repetition: Repetition): Promise<Measured>;
  end(): void;
}

/** Starts the process of the raw driver beside PostgreSQL, with as many connections as requests at once. */
export function startLimit(databaseUrl: string, connections: number): Limit {
  const child = fork(join(import.meta.dirname, 'limit.ts'), [], {
    env: { ...process.env, DATABASE_URL: databaseUrl, CONNECTIONS: String(connections) },
  });
  if (child.pid !== undefined) pin(child.pid, 'server');
  const ended = once(child, 'exit').then((): never => {
    throw new Error('the raw driver ended before it answered');
  });
  ended.catch(() => undefined);
  return {
    async repeat(repetition) {
      child.send(repetition);
      const [measured] = (await Promise.race([once(child, 'message'), ended])) as [Measured];
      return measured;
    },
    end: () => child.disconnect(),
  };
}
