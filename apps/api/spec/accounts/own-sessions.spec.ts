import { City } from '../harness/city';
import type { TestMember } from '../harness/city';
import type { Caller } from '../harness/caller';
import { Door } from './signing-in';

const FIREFOX = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
interface Sessions {
  items: { id: string; current: boolean; browser: string; system: string; method: string }[];
}

describe('one’s own sessions', () => {
  let city: City;
  let door: Door;
  let claire: TestMember;
  let here: Caller;

  beforeAll(async () => {
    city = await City.build();
    door = new Door(city);
  });
  afterAll(() => city.end());
  beforeEach(async () => {
    claire = await city.member('worker', await city.organisation());
    await door.password(claire);
    here = door.browser(await door.knock(claire, undefined, FIREFOX));
  });

  it('are listed with what helps to recognise them, and no address', async () => {
    await door.enter(claire);
    const { status, body } = await here.get<Sessions>('/api/me/sessions');
    expect(status).toBe(200);
    expect(body.items).toHaveLength(2);
    expect(body.items.filter(({ current }) => current)).toEqual([
      expect.objectContaining({ browser: 'firefox', system: 'linux', method: 'password' }),
    ]);
    expect(JSON.stringify(body)).not.toContain('127.0.0.1');
  });

  it('end one by one, at once, and are recorded', async () => {
    const there = await door.enter(claire);
    expect((await there.get('/api/reference-data')).status).toBe(200);
    const { body } = await here.get<Sessions>('/api/me/sessions');
    const other = body.items.find(({ current }) => !current);
    expect((await here.delete(`/api/me/sessions/${other?.id}`)).status).toBe(204);
    expect((await there.get('/api/reference-data')).status).toBe(401);
    expect((await here.get('/api/reference-data')).status).toBe(200);
    const events = await city.sql(`select 1 from audit_event where action = 'session.end' and object_id = $1`, [
      other?.id,
    ]);
    expect(events).toHaveLength(1);
  });

  it('end all but this one', async () => {
    const others = [await door.enter(claire), await door.enter(claire)];
    expect((await here.delete('/api/me/sessions')).status).toBe(204);
    expect(await Promise.all(others.map(async (one) => (await one.get('/api/reference-data')).status))).toEqual([
      401, 401,
    ]);
    expect((await here.get<Sessions>('/api/me/sessions')).body.items).toHaveLength(1);
  });

  it('are nobody else’s: a foreign identifier looks like none at all', async () => {
    const other = await city.member('worker', await city.organisation());
    const foreign = await city.session(other);
    expect((await here.delete(`/api/me/sessions/${foreign}`)).status).toBe(404);
    expect(await city.sql('select ended_at from session where id = $1', [foreign])).toEqual([{ ended_at: null }]);
  });

  it('say when they end, and asking does not prolong them', async () => {
    await city.sql(`update session set last_seen_at = now() - interval '28 minutes' where member_id = $1`, [claire.id]);
    const ends = await here.get<{ idleAt: string; expiresAt: string }>('/api/session/ends');
    expect(ends.status).toBe(200);
    const left = Date.parse(ends.body.idleAt) - Date.now();
    expect(left).toBeGreaterThan(100_000);
    expect(left).toBeLessThan(130_000);
    await here.get('/api/session/ends');
    const [row] = await city.sql<{ idle: number }>(
      'select extract(epoch from now() - last_seen_at)::integer as idle from session where member_id = $1',
      [claire.id],
    );
    expect(row?.idle).toBeGreaterThan(1600);
    expect((await here.get('/api/session')).status).toBe(200);
    const after = await here.get<{ idleAt: string }>('/api/session/ends');
    expect(Date.parse(after.body.idleAt) - Date.now()).toBeGreaterThan(1_700_000);
  });

  it.each([
    ['half an hour without a request', `last_seen_at = now() - interval '30 minutes 1 second'`],
    ['the last of its hours', `expires_at = now() - interval '1 second'`],
  ])('are over after %s', async (_, change) => {
    await here.get('/api/session');
    await city.sql(`update session set ${change} where member_id = $1`, [claire.id]);
    for (const path of ['/api/reference-data', '/api/session', '/api/session/ends', '/api/me/sessions'])
      expect((await here.get(path)).status).toBe(401);
  });

  it('are always new after a sign-in, whatever cookie came with it', async () => {
    const planted = await city.session(await city.member('worker', await city.organisation()));
    const cookie = `__Host-guichet=${planted}; __Host-guichet-step=planted`;
    const answer = await door.knock(claire, undefined, { cookie });
    expect(answer.status).toBe(201);
    const { body } = await door.browser(answer).get<Sessions>('/api/me/sessions');
    expect(body.items.map(({ id }) => id)).not.toContain(planted);
  });
});
