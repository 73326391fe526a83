/**
 * The limit, in a process of its own so that it stands where the API stands: on the core of PostgreSQL. Is told by
 * message what to repeat, answers with what it measured.
 */
import { measure } from './load.ts';
import type { Load } from './load.ts';
import { Replayer } from './replay.ts';
import { freshValues } from './replay-values.ts';
import type { SentStatement } from './tap.ts';

/** The statements of one request, and what to put in place of its own values, request after request. */
export interface Repetition {
  readonly statements: readonly SentStatement[];
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
    const fresh = freshValues(repetition.statements, new Set(repetition.known), repetition.own);
    measure(
      (n) => replayer.run(repetition.statements, fresh(repetition.instead[n % repetition.instead.length] ?? [])),
      repetition.load,
    ).then(
      (measured) => process.send?.(measured),
      (failure: unknown) => {
        process.stderr.write(`${String((failure as Error).stack)}\n`);
        process.exit(1);
      },
    );
  });
}

if (process.send) serve();
