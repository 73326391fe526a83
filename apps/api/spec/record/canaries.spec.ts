import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { CalledCity } from './calls';
import type { Route } from './calls';

/** Secrets of four kinds, each a word that stands nowhere else: a status, a number, what is said of health, a token. */
const PLANTED = {
  status: 'Zanexe35quinquies',
  number: '85.01.01-999.84',
  health: 'Zhepatitecanari',
  token: 'Zjeton0123456789abcdef0123456789',
} as const;
const WORDS = Object.values(PLANTED);
const found = (text: string): string[] => WORDS.filter((word) => text.includes(word));

/** A body of the route with a secret in every field of text, wherever it stands; whether that is allowed or not. */
function poisoned(value: unknown, next = { at: 0 }): unknown {
  if (typeof value === 'string' && !/^[0-9a-f-]{36}$|^\d{4}-\d\d/.test(value)) {
    next.at += 1;
    return `${WORDS[next.at % WORDS.length] ?? ''} ${value}`;
  }
  if (Array.isArray(value)) return value.map((one) => poisoned(one, next));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, next)]));
}

/**
 * What belongs to persons, and tokens, stand in no log line, no refusal, no address, no header, no mail and no message,
 * whatever is sent where: every route gets bodies full of secrets, in fields that want them and in fields that do not.
 */
describe('planted secrets', () => {
  let called: CalledCity;
  let printed: string[];
  let restore: () => void;

  beforeAll(async () => {
    printed = [];
    const write = process.stdout.write.bind(process.stdout);
    const error = process.stderr.write.bind(process.stderr);
    const kept = ((chunk: string | Uint8Array): boolean => {
      printed.push(String(chunk));
      return true;
    }) as typeof process.stdout.write;
    process.stdout.write = kept;
    process.stderr.write = kept;
    restore = () => {
      process.stdout.write = write;
      process.stderr.write = error;
    };
    called = await CalledCity.build({ logLevel: 'debug' });
  }, 240_000);
  afterAll(async () => {
    restore();
    await called.city.end();
  });

  const address = (path: string): string => path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000009');

  it('come out in no refusal, no header and no address, over every route', async () => {
    const told: object[] = [];
    let refusals = 0;
    for (const route of called.routes.filter(({ path }) => path !== '/api/notices/stream')) {
      for (const [body, query] of attempts(route)) {
        const caller = await called.callerOf(route);
        const {
          status,
          headers,
          body: answer,
        } = await caller.call<unknown>(
          route.method as 'GET',
          `${address(route.path)}${query}`,
          route.method === 'GET' ? undefined : body,
          { 'idempotency-key': PLANTED.token, 'if-match': '"1"', 'x-canary': PLANTED.number },
        );
        const heads = JSON.stringify(headers);
        if (status >= 400) refusals += 1;
        const words = [...found(heads), ...(status >= 400 ? found(JSON.stringify(answer)) : [])];
        if (words.length > 0 || status >= 500) told.push({ route: route.name, status, words });
      }
    }
    expect(told).toEqual([]);
    expect(refusals).toBeGreaterThan(200);
  }, 240_000);

  function attempts(route: Route): [object | undefined, string][] {
    const body = called.bodyOf(route);
    const asQuery = `?q=${encodeURIComponent(PLANTED.health)}&status=${PLANTED.status}`;
    return [
      [body === undefined ? undefined : (poisoned(body) as object), ''],
      [
        { ...body, [PLANTED.status]: PLANTED.health, note: { nested: PLANTED.number } },
        route.method === 'GET' ? asQuery : '',
      ],
    ];
  }

  it('stand in no line of the log', () => {
    expect(printed.filter((line) => line.includes('"context":"Request"')).length).toBeGreaterThan(300);
    expect(printed.filter((line) => found(line).length > 0)).toEqual([]);
  });

  it('stand in nothing that is sent: notices, mails, messages', async () => {
    const { outboxDir } = called.city.configuration;
    const names = await readdir(outboxDir, { recursive: true }).catch((): string[] => []);
    const sent = await Promise.all(
      names.filter((name) => /\.(eml|sms)$/.test(name)).map((name) => readFile(join(outboxDir, name), 'utf8')),
    );
    expect(sent.flatMap(found)).toEqual([]);
    const notices = await called.city.sql('select to_jsonb(n)::text as text from notice n');
    expect(notices.flatMap(({ text }) => found(String(text)))).toEqual([]);
    const record = await called.city.sql('select to_jsonb(e)::text as text from audit_event e');
    expect(record.length).toBeGreaterThan(100);
    expect(record.flatMap(({ text }) => found(String(text)))).toEqual([]);
  });

  it('would be found: a line that repeats what was typed', () => {
    new Logger('Hole').error(`refused: ${PLANTED.health}`);
    expect(printed.filter((line) => found(line).length > 0)).toHaveLength(1);
  });
});
