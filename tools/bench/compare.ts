import { createHmac } from 'node:crypto';
import { withApi } from './api-process.ts';
import { Browser } from './browser.ts';
import { startLimit } from './limit-process.ts';
import type { Limit } from './limit-process.ts';
import { measure, median } from './load.ts';
import type { Load, Measured } from './load.ts';
import { signedIn } from './measures.ts';
import type { Measure } from './measures.ts';
import type { Recorded } from './record.ts';
import type { Row } from './report.ts';

export interface Rounds {
  readonly rounds: number;
  readonly seconds: number;
  readonly atOnce: number;
  readonly password: string;
  say(line: string): void;
}

/** The most requests of one kind whose own values are sent to the raw driver at once. */
const VALUES_AT_MOST = 300;

/**
 * Alternates rounds over HTTP and through the raw driver; medians. A round before the first warms both sides and does
 * not count.
 */
export async function compare(
  wanted: readonly Measure[],
  recorded: Recorded,
  environment: Record<string, string>,
  plan: Rounds,
): Promise<Row[]> {
  return withApi(environment, async (port) => {
    const browsers = await signedIn(() => new Browser(port), plan.password);
    const limit = startLimit(roleUrl(environment), plan.atOnce);
    const rows: Row[] = [];
    try {
      for (const one of wanted) {
        const row = await compareOne(one, recorded, browsers[one.persona], limit, plan);
        rows.push(row);
        plan.say(
          `  ${row.name}, ${row.persona}: ${row.perSecond.toFixed(0)}/s, raw driver ${row.limitPerSecond.toFixed(0)}/s, ratio ${(row.perSecond / row.limitPerSecond).toFixed(2)}`,
        );
      }
    } finally {
      limit.end();
      for (const browser of Object.values(browsers)) browser.end();
    }
    return rows;
  });
}

async function compareOne(
  one: Measure,
  recorded: Recorded,
  browser: Browser,
  limit: Limit,
  plan: Rounds,
): Promise<Row> {
  const kept = recorded.get(one);
  if (!kept) throw new Error(`${one.name} was not recorded`);
  // material is shared by the rounds of both sides, their warming up, and the requests that are alone
  const share = one.limit === undefined ? undefined : Math.max(1, Math.floor(one.limit / (2 * plan.rounds + 3)));
  let used = 50;
  const load = (seconds: number, atOnce = plan.atOnce): Load => ({
    atOnce,
    seconds,
    ...(share === undefined ? {} : { limit: share }),
  });
  const overHttp = (its: Load): Promise<Measured> =>
    measure(async () => {
      const request = one.request((used += 1));
      await browser.call(request.method, request.path, request.body, request.etag);
    }, its);
  const raw = (its: Load): Promise<Measured> => {
    const instead = Array.from({ length: its.limit ?? VALUES_AT_MOST }, () => one.request((used += 1)).own);
    return limit.repeat({
      sendings: kept.sendings,
      answered: kept.answered,
      known: [...kept.known],
      own: kept.own,
      instead,
      load: its,
    });
  };
  const http: Measured[] = [];
  const limits: Measured[] = [];
  await overHttp(load(plan.seconds));
  await raw(load(plan.seconds));
  for (let round = 0; round < plan.rounds; round += 1) {
    http.push(await overHttp(load(plan.seconds)));
    limits.push(await raw(load(plan.seconds)));
  }
  const alone = await overHttp(load(1, 1));
  return {
    name: one.name,
    persona: one.persona,
    perSecond: median(http.map((m) => m.perSecond)),
    p50: median(http.map((m) => m.p50)),
    p99: median(http.map((m) => m.p99)),
    alone: alone.p50,
    limitPerSecond: median(limits.map((m) => m.perSecond)),
    ...(one.goal === undefined ? {} : { goal: one.goal }),
  };
}

/** The connection of the application role. */
function roleUrl(environment: Record<string, string>): string {
  const url = new URL(environment['DATABASE_URL'] ?? '');
  url.username = 'guichet_api';
  url.password = createHmac('sha256', Buffer.from(environment['SECRET_KEY'] ?? '', 'hex'))
    .update('database role guichet_api')
    .digest()
    .toString('base64url');
  return url.toString();
}
