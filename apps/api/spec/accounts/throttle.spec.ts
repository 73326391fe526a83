import { City } from '../harness/city';
import type { TestMember } from '../harness/city';
import { cookiesOf, Door, PASSWORD } from './signing-in';

const OFFICE = '192.0.2.7';
const BROWSER = '__Host-guichet-browser';
const NETWORK_TRIES = 60;

interface Said {
  readonly status: number;
  readonly seconds: number;
  readonly body: Record<string, unknown>;
  readonly cookies: string;
}

describe('who waits after wrong tries', () => {
  let city: City;
  let door: Door;
  let claire: TestMember;
  let luc: TestMember;

  beforeAll(async () => {
    city = await City.build({ logLevel: 'silent' });
    door = new Door(city);
  });
  afterAll(() => city.end());
  beforeEach(async () => {
    const home = await city.organisation();
    [claire, luc] = [await city.member('worker', home), await city.member('worker', home)];
    for (const member of [claire, luc]) await door.password(member);
    await city.sql('delete from sign_in_attempt');
  });

  /** Somebody who tries from an address, with the cookies of a browser. */
  async function from(address: string, email: string, password = PASSWORD, cookies = ''): Promise<Said> {
    const answer = await city.application.inject({
      method: 'POST',
      url: '/api/session',
      remoteAddress: address,
      headers: { 'x-requested-with': 'guichet', 'accept-language': 'fr', ...(cookies ? { cookie: cookies } : {}) },
      payload: { email, password },
    });
    const { requestId: _, ...body } = answer.json<Record<string, unknown>>();
    const said = { status: answer.statusCode, body: {}, headers: answer.headers };
    return {
      status: answer.statusCode,
      seconds: Number(answer.headers['retry-after'] ?? 0),
      body,
      cookies: cookiesOf(said)
        .split('; ')
        .filter((one) => one.startsWith(BROWSER))
        .join('; '),
    };
  }
  /** A stranger behind the address of the office, who uses up its tries with addresses that nobody has. */
  async function exhaust(): Promise<void> {
    const wrong = Array.from({ length: NETWORK_TRIES }, (_, n) =>
      from(OFFICE, `personne${n % 12}@example.org`, 'faux'),
    );
    expect((await Promise.all(wrong)).map(({ status }) => status)).toEqual(wrong.map(() => 401));
  }

  it('is the whole network that an IPv6 sender has, under every address of it', async () => {
    const wrong: number[] = [];
    for (let n = 1; n <= 6; n += 1) wrong.push((await from(`2001:db8:1:2::${n}`, claire.email, 'faux')).status);
    expect(wrong).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await from('2001:db8:1:2:aaaa:bbbb:cccc:dddd', claire.email)).status).toBe(429);
    expect((await from('2001:db8:1:3::1', claire.email)).status).toBe(201);
  });

  it('is the same sender when an IPv4 address comes written as an IPv6 one', async () => {
    for (let n = 0; n < 5; n += 1) await from(n % 2 === 0 ? OFFICE : `::ffff:${OFFICE}`, claire.email, 'faux');
    expect((await from(OFFICE, claire.email)).status).toBe(429);
    expect((await from(`::ffff:${OFFICE}`, claire.email)).status).toBe(429);
  });

  it('is never the browser of a colleague that signed in before, whatever a stranger does behind the same address', async () => {
    const { cookies } = await from(OFFICE, claire.email);
    await city.sql('delete from sign_in_attempt');
    await exhaust();
    expect((await from(OFFICE, claire.email)).status).toBe(429);
    expect((await from(OFFICE, claire.email, PASSWORD, cookies)).status).toBe(201);
    expect((await from(OFFICE, claire.email.toUpperCase(), PASSWORD, cookies)).status).toBe(201);

    // nor by guesses at that very account
    await city.sql('delete from sign_in_attempt');
    for (let n = 0; n < 6; n += 1) await from(OFFICE, claire.email, 'faux');
    expect((await from(OFFICE, claire.email)).status).toBe(429);
    expect((await from(OFFICE, claire.email, PASSWORD, cookies)).status).toBe(201);
  });

  it('is nobody at the second proof either, in such a browser', async () => {
    const browser = await door.enter(claire);
    const { secret } = await door.enrol(browser);
    const first = await from(OFFICE, claire.email);
    expect(first.status).toBe(202);
    const finish = async (code: string, cookies: string) =>
      city.application.inject({
        method: 'POST',
        url: '/api/session/second-step/code',
        remoteAddress: OFFICE,
        headers: { 'x-requested-with': 'guichet', cookie: cookies },
        payload: { code },
      });
    const step = async (cookies: string) => {
      const answer = await city.application.inject({
        method: 'POST',
        url: '/api/session',
        remoteAddress: OFFICE,
        headers: { 'x-requested-with': 'guichet', cookie: cookies },
        payload: { email: claire.email, password: PASSWORD },
      });
      return cookiesOf({ status: answer.statusCode, body: {}, headers: answer.headers });
    };
    const opened = await finish(door.code(secret, 1), await step(''));
    const known = cookiesOf({ status: 201, body: {}, headers: opened.headers });
    await city.sql('update totp_factor set last_step = 0 where member_id = $1', [claire.id]);
    await exhaust();
    expect((await finish(door.code(secret, 1), `${await step(known)}; ${known}`)).statusCode).toBe(201);
  });

  it('is a browser that knows another account, or that invents what it knows, like everybody', async () => {
    const { cookies } = await from(OFFICE, claire.email);
    await exhaust();
    expect((await from(OFFICE, luc.email, PASSWORD, cookies)).status).toBe(429);
    const id = cookies.slice(BROWSER.length + 1).split('.')[0] ?? '';
    for (const forged of [id, `${id}.${id}`, `${id}.${'A'.repeat(22)}`, 'x', ''])
      expect((await from(OFFICE, claire.email, PASSWORD, `${BROWSER}=${forged}`)).status).toBe(429);
  });

  it('is nobody of several who share a browser', async () => {
    const first = await from(OFFICE, claire.email);
    const { cookies } = await from(OFFICE, luc.email, PASSWORD, first.cookies);
    await exhaust();
    for (const member of [claire, luc]) expect((await from(OFFICE, member.email, PASSWORD, cookies)).status).toBe(201);
  });

  it('is a known browser too, once the wrong tries are its own', async () => {
    const { cookies } = await from(OFFICE, claire.email);
    const wrong: number[] = [];
    for (let n = 0; n < 6; n += 1) wrong.push((await from(OFFICE, claire.email, 'faux', cookies)).status);
    expect(wrong).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await from(OFFICE, claire.email, PASSWORD, cookies)).status).toBe(429);
  });

  it('learns the same, whether an address has an account, signed in from here, or neither', async () => {
    await from(OFFICE, claire.email);
    await city.sql('delete from sign_in_attempt');
    const before = await Promise.all(
      [claire.email, luc.email, 'nul@example.org'].map((one) => from(OFFICE, one, 'faux')),
    );
    expect(new Set(before.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    await exhaust();
    const said = await Promise.all([claire.email, luc.email, 'nul@example.org'].map((one) => from(OFFICE, one)));
    expect(said.map(({ status }) => status)).toEqual([429, 429, 429]);
    expect(
      Math.max(...said.map(({ seconds }) => seconds)) - Math.min(...said.map(({ seconds }) => seconds)),
    ).toBeLessThan(3);
  });

  it('is told the time that is true, and has waited when it is over', async () => {
    await exhaust();
    const told = async () => (await from(OFFICE, claire.email)).seconds;
    expect(await told()).toBeGreaterThan(3500);
    await city.sql(`update sign_in_attempt set at = at - interval '50 minutes'`);
    expect(await told()).toBeGreaterThan(500);
    expect(await told()).toBeLessThanOrEqual(600);
    await city.sql(
      `update sign_in_attempt set at = at - interval '10 minutes' where id = (select min(id) from sign_in_attempt)`,
    );
    expect((await from(OFFICE, claire.email)).status).toBe(201);
  });

  it('is nobody for what software sends from the same address', async () => {
    const sent = await city.application.inject({
      method: 'POST',
      url: '/api/machine-tokens',
      remoteAddress: OFFICE,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: 'faux',
      }).toString(),
    });
    expect(sent.statusCode).toBe(401);
    await from(OFFICE, claire.email, 'faux');
    expect(await city.sql('select count(distinct network_key)::integer as networks from sign_in_attempt')).toEqual([
      { networks: 2 },
    ]);
  });
});
