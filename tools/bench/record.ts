import { withApi } from './api-process.ts';
import { Browser } from './browser.ts';
import { signedIn } from './measures.ts';
import type { Measure } from './measures.ts';
import { openTap } from './tap.ts';
import type { Sending } from './tap.ts';
import { preparesContext } from './replay.ts';

/** What each measure sent to the database, and the values that do not change from request to request. */
export type Recorded = ReadonlyMap<
  Measure,
  {
    readonly sendings: readonly Sending[];
    /** Bytes that PostgreSQL answered to them. */
    readonly answered: number;
    readonly own: readonly string[];
    readonly known: ReadonlySet<string>;
  }
>;

/** Lets each measure make one request through a tap, and keeps the statements it sent. */
export async function record(
  wanted: readonly Measure[],
  environment: Record<string, string>,
  password: string,
): Promise<Recorded> {
  const url = new URL(environment['DATABASE_URL'] ?? '');
  const tap = await openTap(Number(url.port));
  url.port = String(tap.port);
  const recorded = new Map();
  try {
    await withApi({ ...environment, DATABASE_URL: url.toString(), RUN_JOBS: '0' }, async (port) => {
      const browsers = await signedIn(() => new Browser(port), password);
      tap.take();
      for (const [i, one] of wanted.entries()) {
        const warm = one.request(i * 2);
        await browsers[one.persona].call(warm.method, warm.path, warm.body, warm.etag);
        const before = new Set(tap.take().flatMap((s) => s.flatMap(({ values }) => values.filter((v) => v !== null))));
        const request = one.request(i * 2 + 1);
        tap.answered();
        await browsers[one.persona].call(request.method, request.path, request.body, request.etag);
        recorded.set(one, {
          sendings: tap.take().filter((one) => !preparesContext(one)),
          answered: tap.answered(),
          own: request.own,
          known: before,
        });
      }
      for (const browser of Object.values(browsers)) browser.end();
    });
  } finally {
    await tap.close();
  }
  return recorded;
}
