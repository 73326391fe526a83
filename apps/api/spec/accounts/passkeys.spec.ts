import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestMember } from '../harness/city';
import { Door } from './signing-in';
import { SoftPasskey } from './soft-passkey';

interface Options {
  options: { challenge: string };
}

describe('passkeys', () => {
  let city: City;
  let door: Door;
  let claire: TestMember;
  let here: Caller;
  let device: SoftPasskey;
  let passkeyId: string;

  beforeAll(async () => {
    city = await City.build();
    door = new Door(city);
  });
  afterAll(() => city.end());
  beforeEach(async () => {
    claire = await city.member('worker', await city.organisation());
    await door.password(claire);
    here = await door.enter(claire);
    device = new SoftPasskey(new URL(city.configuration.publicOrigin).origin);
    passkeyId = await registered(device);
  });

  const challenge = async (caller: Caller, path: string) => (await caller.post<Options>(path)).body.options.challenge;
  const registered = async (one: SoftPasskey): Promise<string> => {
    const answer = one.made(await challenge(here, '/api/me/passkeys/options'));
    const made = await here.post<{ id: string }>('/api/me/passkeys', { name: 'Téléphone', answer });
    expect(made.status).toBe(201);
    return made.body.id;
  };
  const recorded = async (action: string) =>
    (
      await city.sql<{ line: string }>(
        `select outcome || ' ' || object_kind as line from audit_event where action = $1 and member_id = $2 order by id`,
        [action, claire.id],
      )
    ).map(({ line }) => line);
  const signIn = async (one = device) => {
    const stranger = city.stranger();
    const answer = one.signed(await challenge(stranger, '/api/session/passkey-options'));
    return { answer, opened: await stranger.post<{ member: { id: string } }>('/api/session/passkey', { answer }) };
  };

  it('are registered and removed, and the record says so', async () => {
    expect(await recorded('member.factor_added')).toEqual(['allowed passkey']);
    expect((await here.delete(`/api/me/passkeys/${passkeyId}`)).status).toBe(204);
    expect(await recorded('member.factor_removed')).toEqual(['allowed passkey']);
    expect((await signIn()).opened.status).toBe(401);
  });

  it('open a session by themselves, each answer once, and the record says so', async () => {
    const before = (await recorded('session.open')).length;
    const { answer, opened } = await signIn();
    expect([opened.status, opened.body.member.id]).toEqual([201, claire.id]);
    expect(await recorded('session.open')).toHaveLength(before + 1);
    expect((await city.stranger().post('/api/session/passkey', { answer })).status).toBe(401);
    expect((await signIn(new SoftPasskey(city.configuration.publicOrigin))).opened.status).toBe(401);
    const refused = await city.sql(
      `select outcome from audit_event where action = 'session.passkey' and outcome = 'refused'`,
    );
    expect(refused.length).toBeGreaterThanOrEqual(2);
    expect(await recorded('session.open')).toHaveLength(before + 1);
  });

  it('are a second proof after the password', async () => {
    const step = await door.knock(claire);
    expect([step.status, step.body.factors]).toEqual([202, ['passkey']]);
    const browser = door.browser(step);
    const before = (await recorded('session.open')).length;
    const answer = device.signed(await challenge(browser, '/api/session/second-step/passkey-options'));
    expect((await browser.post('/api/session/second-step/passkey', { answer })).status).toBe(201);
    expect(await recorded('session.open')).toHaveLength(before + 1);
  });

  it('prove anew who sits there', async () => {
    await door.grownStale(claire);
    expect((await here.delete(`/api/me/passkeys/${passkeyId}`)).status).toBe(403);
    const passkey = device.signed(await challenge(here, '/api/session/proof/passkey-options'));
    expect((await here.post('/api/session/proof', { passkey })).status).toBe(204);
    expect(await recorded('session.prove')).toEqual(['allowed session']);
    expect((await here.delete(`/api/me/passkeys/${passkeyId}`)).status).toBe(204);
  });

  it('answer for the site and the member they were made for only', async () => {
    const other = new SoftPasskey('https://elsewhere.example');
    const answer = other.made(await challenge(here, '/api/me/passkeys/options'));
    expect((await here.post('/api/me/passkeys', { name: 'Ailleurs', answer })).status).toBe(422);
    const luc = await city.member('worker', await city.organisation());
    const his = device.signed(await challenge(await city.signedIn(luc), '/api/session/proof/passkey-options'));
    expect((await (await city.signedIn(luc)).post('/api/session/proof', { passkey: his })).status).toBe(401);
  });
});
