import { decodeJwt } from 'jose';
import { Passwords, Throttle } from '@guichet/accounts-api';
import { SESSION_COOKIE, SessionToken } from '@guichet/platform-api-kernel';
import { City } from '../harness/city';
import type { TestMember } from '../harness/city';
import { forgeries } from './forged-tokens';
import { Door, PASSWORD } from './signing-in';

const GUESSES = 10_000;
/** Most passwords that may really be checked for one network within an hour. */
const CHECKED_AT_MOST = 60;
/** Tries of each kind whose times are compared, and the share by which their medians may differ. */
const TIMED = 40;
const TIME_APART = 0.35;

describe('attacks on signing in', () => {
  let city: City;
  let door: Door;
  let claire: TestMember;

  beforeAll(async () => {
    city = await City.build({ logLevel: 'silent' });
    door = new Door(city);
  });
  afterAll(() => city.end());
  const restored: (() => void)[] = [];
  /** Puts something else in the place of a method until the end of the test. */
  function replaced<Owner extends object, Name extends keyof Owner>(
    owner: Owner,
    name: Name,
    other: Owner[Name],
  ): void {
    owner[name] = other;
    restored.push(() => Reflect.deleteProperty(owner, name));
  }
  const unthrottled = () => replaced(city.application.get(Throttle), 'check', () => Promise.resolve());
  const restore = () => restored.splice(0).forEach((back) => back());
  afterEach(restore);
  beforeEach(async () => {
    claire = await city.member('worker', await city.organisation());
    await door.password(claire);
    await city.sql('delete from sign_in_attempt');
  });

  describe('forged tokens', () => {
    const made = async () => {
      const sessionId = await city.session(claire);
      const token = await city.application.get(SessionToken).issue(sessionId);
      return { token, sessionId, configuration: city.configuration };
    };
    const status = async (token: string) =>
      (await city.stranger().get('/api/session', { cookie: `${SESSION_COOKIE}=${token}` })).status;

    it('open nothing, two hundred of them; the genuine one does', async () => {
      const genuine = await made();
      const forged = await forgeries(genuine);
      expect(forged.length).toBeGreaterThanOrEqual(200);
      const opened: string[] = [];
      for (const token of forged) if ((await status(token)) !== 401) opened.push(token);
      expect(opened).toEqual([]);
      expect(await status(genuine.token)).toBe(200);
    });

    it('the judge sees a reader that believes what it reads', async () => {
      const genuine = await made();
      const believed = (await forgeries(genuine)).filter((token) => {
        try {
          return decodeJwt(token)['sid'] === genuine.sessionId;
        } catch {
          return false;
        }
      });
      expect(believed.length).toBeGreaterThan(100);
    });
  });

  describe('ten thousand guesses', () => {
    /** How many of the guesses were really compared with the password. */
    async function compared(guesses: number): Promise<number> {
      let count = 0;
      replaced(city.application.get(Passwords), 'matches', () => {
        count += 1;
        return Promise.resolve(false);
      });
      // the guesser has all the time between two guesses: only the count within the hour can hold them
      city.clock.standAt(new Date(Date.now() + 1_000_000));
      for (let n = 0; n < guesses; n += 100)
        await Promise.all(Array.from({ length: 100 }, (_, k) => door.knock(claire, `devinette ${n + k}`)));
      city.clock.standAt(null);
      return count;
    }

    it('reach the password a few times an hour, even by a hundred at once; then even the right one waits', async () => {
      // those hundred that arrive before the first is counted are one burst
      expect(await compared(GUESSES)).toBeLessThanOrEqual(CHECKED_AT_MOST + 100);
      restore();
      expect((await door.knock(claire)).status).toBe(429);
    });

    it('the judge sees a door without a throttle', async () => {
      unthrottled();
      expect(await compared(300)).toBe(300);
    });
  });

  describe('enumeration', () => {
    const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    /** By how much a known address differs from an unknown one, in share of the longer time. */
    async function apart(): Promise<number> {
      unthrottled();
      const times = { known: [] as number[], unknown: [] as number[] };
      for (let n = 0; n < TIMED * 2; n += 1) {
        const kind = n % 2 === 0 ? 'known' : 'unknown';
        const email = kind === 'known' ? claire.email : `personne${n}@example.org`;
        const from = performance.now();
        await city.stranger().call('POST', '/api/session', { email, password: 'pas le bon mot de passe' });
        times[kind].push(performance.now() - from);
      }
      const [known, unknown] = [median(times.known), median(times.unknown)];
      return Math.abs(known - unknown) / Math.max(known, unknown);
    }

    it('learns nothing by time: an unknown address costs what a known one does', async () => {
      expect(await apart()).toBeLessThan(TIME_APART);
    });

    it('the judge sees a door that answers at once where nobody lives', async () => {
      const passwords = city.application.get(Passwords);
      const honest = passwords.matches.bind(passwords);
      replaced(passwords, 'matches', (stored, password) =>
        stored === undefined ? Promise.resolve(false) : honest(stored, password),
      );
      expect(await apart()).toBeGreaterThan(TIME_APART);
    });

    it('learns nothing by words: body and headers are the same', async () => {
      const face = async (email: string) => {
        const { status, body, headers } = await city
          .stranger()
          .call('POST', '/api/session', { email, password: 'faux' });
        const { requestId: _, ...words } = body;
        return { status, words, names: Object.keys(headers).sort() };
      };
      expect(await face('personne@example.org')).toEqual(await face(claire.email));
    });
  });

  describe('forgery across sites', () => {
    interface Description {
      paths: Record<string, Record<string, object>>;
    }
    const FOREIGN: Record<string, string>[] = [
      { 'x-requested-with': '' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'x-requested-with': '', 'content-type': 'text/plain' },
    ];
    /** Changing routes that do not refuse a call with these headers. */
    async function open(headers: Record<string, string>): Promise<string[]> {
      const browser = await door.enter(claire);
      const { body } = await browser.get<Description>('/api/openapi.json');
      const found: string[] = [];
      for (const [path, methods] of Object.entries(body.paths))
        for (const method of Object.keys(methods).filter((one) => one !== 'get')) {
          if (path === '/api/session' && method === 'delete') continue;
          // takes no cookie and sets none
          if (path === '/api/machine-tokens') continue;
          const address = path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000009');
          const answer = await browser.call(method.toUpperCase() as 'POST', address, {}, headers);
          if (answer.status !== 403 || answer.body['code'] !== 'forbidden') found.push(`${method} ${path}`);
        }
      return found;
    }

    it.each(FOREIGN)('is refused by every route that changes something: %j', async (headers) => {
      expect(await open(headers)).toEqual([]);
    });

    it('the judge sees the calls that pass the guard', async () => {
      expect((await open({})).length).toBeGreaterThan(30);
    });
  });

  describe('fixation', () => {
    it('gives a new session at every sign-in, and the one before goes on only where it was', async () => {
      const first = await door.knock(claire);
      const kept = String(first.headers['set-cookie']).split(';')[0] ?? '';
      const second = await door.knock(claire, PASSWORD, { cookie: kept });
      const given = String(second.headers['set-cookie']).split(';')[0] ?? '';
      expect(given).not.toBe(kept);
      const ids = [kept, given].map((cookie) => decodeJwt(cookie.slice(SESSION_COOKIE.length + 1))['sid']);
      expect(new Set(ids).size).toBe(2);
    });
  });
});
