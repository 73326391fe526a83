import * as openid from 'openid-client';
import { City } from '../harness/city';
import type { TestMember } from '../harness/city';
import { HostileProvider } from './hostile-provider';
import type { Answering } from './hostile-provider';
import { ProviderDesk } from './provider-desk';

const plain: (provider: openid.Configuration) => void = Reflect.get(openid, 'allowInsecureRequests');
const LONG_AGO = Math.floor(Date.now() / 1000) - 4000;

/** Faults in the token: each must be refused by itself. */
const TOKEN_FAULTS: Record<string, (answer: Answering) => void> = {
  'a token for another client': (one) => (one.claims.aud = 'another'),
  'a token for several clients that names another as its party': (one) =>
    Object.assign(one.claims, { aud: ['guichet', 'another'], azp: 'another' }),
  'a token of another issuer': (one) => (one.claims.iss = 'https://elsewhere.example'),
  'another nonce': (one) => (one.claims.nonce = 'another'),
  'no nonce': (one) => delete one.claims.nonce,
  'no subject': (one) => delete one.claims.sub,
  'a token that is over': (one) => (one.claims.exp = LONG_AGO),
  'a token without an end': (one) => delete one.claims.exp,
  'a token from the future': (one) => Object.assign(one.claims, { nbf: Math.floor(Date.now() / 1000) + 4000 }),
  'an unsigned token': (one) => (one.token = () => Promise.resolve(one.provider.unsigned(one.claims))),
  'a MAC made with the public key': (one) => (one.token = () => one.provider.signedWithPublicKey(one.claims)),
  'a signature of another key under the same name': (one) =>
    (one.token = () => one.provider.sign(one.claims, one.provider.stranger)),
  'a token that was altered after signing': (one) =>
    (one.token = async () => {
      const [head, , signature] = (await one.provider.sign(one.claims)).split('.');
      const other = Buffer.from(JSON.stringify({ ...one.claims, sub: 'claire' })).toString('base64url');
      return `${head}.${other} .${signature}`.replace(' ', 'A');
    }),
  'no identity token at all': (one) => (one.body = () => JSON.stringify({ access_token: 'a', token_type: 'Bearer' })),
  'an answer of half a megabyte': (one) =>
    (one.body = (token) =>
      JSON.stringify({ access_token: 'a'.repeat(512 * 1024), token_type: 'Bearer', id_token: token })),
  'a redirect instead of a token': (one) =>
    Object.assign(one, { status: 302, headers: { location: `${one.provider.issuer}/userinfo` } }),
  'an answer that takes too long': (one) => (one.waitMilliseconds = 6000),
};

describe('a hostile identity provider', () => {
  let city: City;
  let provider: HostileProvider;
  let desk: ProviderDesk;
  let claire: TestMember;

  beforeAll(async () => {
    city = await City.build({ providerLoopback: true, logLevel: 'silent' });
    provider = await HostileProvider.start();
    const cpas = await city.organisation({ kind: 'cpas' });
    desk = new ProviderDesk(city, cpas);
    claire = await city.member('worker', cpas);
    await desk.set(provider.issuer);
    await desk.link(provider.issuer, 'claire', claire);
  });
  afterAll(async () => {
    await provider.end();
    await city.end();
  });
  beforeEach(() => provider.calmDown());

  const attempt = async () => {
    const question = await desk.ask();
    return desk.comeBack(question, desk.query(question, provider.code(question.address), provider.issuer));
  };
  const refused = async () =>
    (await city.sql(`select 1 from audit_event where action = 'session.provider' and outcome = 'refused'`)).length;
  const sessions = async () => (await city.sql('select 1 from session where member_id = $1', [claire.id])).length;

  it('opens the session when it does everything right, and its userinfo is never asked', async () => {
    const answer = await attempt();
    expect([answer.status, answer.body.member?.id]).toEqual([201, claire.id]);
    expect(provider.calls).not.toContain('/userinfo');
    expect(
      await city.sql(`select outcome from audit_event where action = 'session.open' and member_id = $1`, [claire.id]),
    ).toEqual([{ outcome: 'allowed' }]);
  });

  it.each(Object.entries(TOKEN_FAULTS))('is refused: %s', async (_, fault) => {
    const [before, refusals] = [await sessions(), await refused()];
    provider.fault = fault;
    const { status, body } = await attempt();
    expect([status, body.code]).toEqual([401, 'provider_refused']);
    expect(await sessions()).toBe(before);
    expect(await refused()).toBe(refusals + 1);
  });

  it('is refused: the same answer a second time, and the same code in another question', async () => {
    const question = await desk.ask();
    const query = desk.query(question, provider.code(question.address), provider.issuer);
    expect((await desk.comeBack(question, query)).status).toBe(201);
    expect((await desk.comeBack(question, query)).status).toBe(401);
    const other = await desk.ask();
    expect((await desk.comeBack(other, query)).status).toBe(401);
  });

  it('is refused: a state nobody here gave, and an answer brought by another browser', async () => {
    const question = await desk.ask();
    const code = provider.code(question.address);
    const invented = new URLSearchParams({ code, state: 'invented', iss: provider.issuer }).toString();
    expect((await desk.comeBack(question, invented)).status).toBe(401);
    const victim = await desk.ask();
    expect((await desk.comeBack(victim, desk.query(question, code, provider.issuer))).status).toBe(401);
    expect((await desk.comeBack({ caller: city.stranger() }, desk.query(question, code, provider.issuer))).status).toBe(
      401,
    );
  });

  it('is refused: an answer of one provider to the question that another was asked', async () => {
    const evil = await HostileProvider.start();
    const forem = new ProviderDesk(city, await city.organisation({ kind: 'forem' }));
    await forem.set(evil.issuer);
    try {
      const question = await forem.ask();
      const query = desk.query(question, provider.code(question.address), provider.issuer);
      expect((await forem.comeBack(question, query)).status).toBe(401);
      const again = await forem.ask();
      const mixed = desk.query(again, provider.code(again.address), provider.issuer);
      expect((await desk.comeBack(again, mixed)).status).toBe(401);
      const foreign = await forem.ask();
      const same = forem.query(foreign, evil.code(foreign.address), evil.issuer);
      expect((await forem.comeBack(foreign, same)).status).toBe(401);
    } finally {
      await evil.end();
    }
  });

  it('is refused: discovery that names another issuer, or sends the secret to an address that is not called', async () => {
    provider.metadata = (one) => ({ ...one, issuer: 'https://elsewhere.example' });
    await expect(desk.ask()).rejects.toThrow('401');
    provider.calmDown();
    const question = await desk.ask();
    const query = desk.query(question, provider.code(question.address), provider.issuer);
    provider.metadata = (one) => ({ ...one, token_endpoint: 'http://169.254.169.254/token' });
    expect((await desk.comeBack(question, query)).status).toBe(401);
  });

  it('says the same for a subject that nobody linked as for a bad token: an e-mail that matches opens nothing', async () => {
    provider.fault = (one) => Object.assign(one.claims, { sub: 'somebody', email: claire.email, email_verified: true });
    const { status, body } = await attempt();
    expect([status, body.code]).toEqual([401, 'provider_refused']);
  });

  it('the judge sees the guard that is taken away: without the check of signatures a stolen key would do', async () => {
    const lax = await openid.discovery(new URL(provider.issuer), 'guichet', undefined, openid.None(), {
      execute: [plain],
    });
    const [state, nonce] = ['s', 'n'];
    const question = new URL(`${provider.issuer}/authorize?nonce=${nonce}`);
    provider.fault = TOKEN_FAULTS['a signature of another key under the same name'] as (answer: Answering) => void;
    const back = new URL(
      `http://localhost/?${new URLSearchParams({ code: provider.code(question), state, iss: provider.issuer }).toString()}`,
    );
    const tokens = await openid.authorizationCodeGrant(lax, back, { expectedNonce: nonce, expectedState: state });
    expect(tokens.claims()?.sub).toBe('claire');
  });
});
