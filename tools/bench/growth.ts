import pg from 'pg';
import { withApi } from './api-process.ts';
import { Browser } from './browser.ts';
import { measure, median } from './load.ts';
import { measures, signedIn } from './measures.ts';
import type { Measure } from './measures.ts';

/** A filled database of the bench. */
export interface GeneratedCity {
  readonly environment: Record<string, string>;
  /** What the filling took. */
  readonly seconds: number;
}

/** What one request takes with nobody else there, in a small city and in a large one; milliseconds. */
export interface Growth {
  readonly name: string;
  readonly persona: string;
  readonly before: number;
  readonly after: number;
}

/** What a city must not make slower. */
const GROWS = ['list', 'open'];
const ROUNDS = 9;
const SECONDS = 0.4;

/** Speaks to the database of a city as its owner. */
export async function inCity<Result>(
  { environment }: GeneratedCity,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: environment['DATABASE_URL'] });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Both cities stand side by side and are asked in turns, because a machine is not as fast one minute as the next. Medians
 * of the rounds; a round before the first warms both.
 */
export function growthBetween(small: GeneratedCity, large: GeneratedCity, password: string): Promise<Growth[]> {
  return asked(small, password, (ofSmall) =>
    asked(large, password, async (ofLarge) => {
      const grown: Growth[] = [];
      for (const [key, before] of ofSmall) {
        const after = ofLarge.get(key);
        if (!after) continue;
        const times = { before: [] as number[], after: [] as number[] };
        await before.alone();
        await after.alone();
        for (let round = 0; round < ROUNDS; round += 1) {
          times.before.push(await before.alone());
          times.after.push(await after.alone());
        }
        const { name, persona } = before.measure;
        grown.push({ name, persona, before: median(times.before), after: median(times.after) });
      }
      return grown;
    }),
  );
}

interface Asked {
  readonly measure: Measure;
  /** The median of one round, one request after the other. */
  alone(): Promise<number>;
}

/** Lets a city answer, as long as `work` asks it. */
async function asked<Result>(
  city: GeneratedCity,
  password: string,
  work: (ofCity: ReadonlyMap<string, Asked>) => Promise<Result>,
): Promise<Result> {
  const wanted = (await inCity(city, measures)).filter(({ name }) => GROWS.includes(name));
  return withApi(city.environment, async (port) => {
    const browsers = await signedIn(() => new Browser(port), password);
    try {
      return await work(
        new Map(wanted.map((one) => [`${one.name} ${one.persona}`, askedOf(one, browsers[one.persona])])),
      );
    } finally {
      for (const browser of Object.values(browsers)) browser.end();
    }
  });
}

function askedOf(one: Measure, browser: Browser): Asked {
  let used = 0;
  const alone = async (): Promise<number> => {
    const ask = async (): Promise<void> => {
      const request = one.request((used += 1));
      await browser.call(request.method, request.path, request.body, request.etag);
    };
    return (await measure(ask, { atOnce: 1, seconds: SECONDS })).p50;
  };
  return { measure: one, alone };
}
