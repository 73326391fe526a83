/**
 * The limit, in a process of its own so that it stands where the API stands: on the core of PostgreSQL. Is told by
 * message what to repeat, answers with what it measured.
 */
import { measure } from './load.ts';
import type { Load, Measured } from './load.ts';
import { Replayer } from './replay.ts';
import { freshValues } from './replay-values.ts';
import type { Sending } from './tap.ts';

/** What one request sent, and what to put in place of its own values, request after request. */
export interface Repetition {
  readonly sendings: readonly Sending[];
  /** Bytes that the request was answered with; the raw driver must be answered as much. */
  readonly answered: number;
  /** Values that stay: the session, the member, the team … */
  readonly known: readonly string[];
  readonly own: readonly string[];
  readonly instead: readonly (readonly string[])[];
  readonly load: Load;
}

function serve(): void {
  const replayer = new Replayer(process.env['DATABASE_URL'] ?? '', Number(process.env['CONNECTIONS']));
  process.on('disconnect', () => void replayer.end());
  process.on('message', (repetition: Repetition) => {
    repeat(replayer, repetition).then(
      (measured) => process.send?.(measured),
      (failure: unknown) => {
        process.stderr.write(`${String((failure as Error).stack)}\n`);
        process.exit(1);
      },
    );
  });
}

/** Files differ in length; a limit that is answered less than this share does another work than the API. */
const ANSWERED_AT_LEAST = 0.5;

async function repeat(replayer: Replayer, repetition: Repetition): Promise<Measured> {
  const { sendings, known, own, instead, answered, load } = repetition;
  const fresh = freshValues(sendings.flat(), new Set(known), own);
  replayer.answer();
  const measured = await measure((n) => replayer.run(sendings, fresh(instead[n % instead.length] ?? [])), load);
  const each = replayer.answer() / measured.count;
  if (each < answered * ANSWERED_AT_LEAST)
    throw new Error(
      `the raw driver was answered ${each.toFixed(0)} bytes, the API ${answered}: they do not do the same work`,
    );
  return measured;
}

if (process.send) serve();
