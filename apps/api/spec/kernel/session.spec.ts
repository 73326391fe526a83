import { SESSION_COOKIE } from '@guichet/platform-api-kernel';
import { Passwords } from '@guichet/accounts-api';
import { City } from '../harness/city';
import { Caller } from '../harness/caller';
import type { TestMember } from '../harness/city';

const PASSWORD = 'une phrase que personne ne devine';

describe('a session', () => {
  let city: City;
  let claire: TestMember;

  beforeAll(async () => {
    city = await City.build();
    const cpas = await city.organisation({ kind: 'cpas' });
    claire = await city.member('worker', cpas, [await city.team(cpas)]);
    const secret = await city.application.get(Passwords).hash(PASSWORD);
    await city.sql(`insert into credential (member_id, kind, secret) values ($1, 'password', $2)`, [claire.id, secret]);
  });
  afterAll(() => city.end());

  const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
    city.stranger().call<{ code?: string }>('POST', '/api/session', { email, password }, headers);
  const cookieOf = (header: unknown) => String(header).split(';')[0] ?? '';

  it('opens with the right password, in a cookie no script and no other host can read', async () => {
    const answer = await signIn(claire.email.toUpperCase(), PASSWORD);
    expect(answer.status).toBe(201);
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(new RegExp(`^${SESSION_COOKIE}=.+; Max-Age=\\d+; Path=/; HttpOnly; Secure; SameSite=Lax$`)),
      expect.stringMatching(
        /^__Host-guichet-browser=[\w.-]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      ),
    ]);
    expect(answer.body).toMatchObject({
      member: { id: claire.id, role: 'worker' },
      permissions: expect.arrayContaining(['referral.send']),
    });
  });

  it('does not tell an unknown address from a wrong password', async () => {
    const unknown = await signIn('personne@example.org', PASSWORD);
    const wrong = await signIn(claire.email, 'pas le bon mot de passe');
    expect(unknown.status).toBe(401);
    const { requestId: _a, ...first } = unknown.body as Record<string, unknown>;
    const { requestId: _b, ...second } = wrong.body as Record<string, unknown>;
    expect(second).toEqual(first);
  });

  it('ends at once at sign-out, for every copy of the cookie', async () => {
    const opened = await signIn(claire.email, PASSWORD);
    const browser = new Caller(city.application, cookieOf(opened.headers['set-cookie']));
    expect((await browser.get('/api/session')).status).toBe(200);
    expect((await browser.delete('/api/session')).status).toBe(204);
    expect((await browser.get('/api/session')).status).toBe(401);
  });

  it('ends with its hour and is bound to its every letter, also once its signature is remembered', async () => {
    const opened = await signIn(claire.email, PASSWORD);
    const cookie = cookieOf(opened.headers['set-cookie']);
    const browser = new Caller(city.application, cookie);
    expect((await browser.get('/api/session')).status).toBe(200);
    const altered = `${cookie.slice(0, -1)}${cookie.endsWith('A') ? 'Q' : 'A'}`;
    expect((await new Caller(city.application, altered).get('/api/session')).status).toBe(401);
    const later = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 30 * 86_400_000);
    expect((await browser.get('/api/session')).status).toBe(401);
    later.mockRestore();
    expect((await browser.get('/api/session')).status).toBe(200);
  });

  it('ends at once when the member is disabled', async () => {
    const cpas = await city.organisation();
    const member = await city.member('worker', cpas, [await city.team(cpas)]);
    const browser = await city.signedIn(member);
    expect((await browser.get('/api/session')).status).toBe(200);
    await city.sql('update member set active = false where id = $1', [member.id]);
    const next = await browser.get('/api/session');
    expect(next.status).toBe(401);
  });

  it('works on under new rights as soon as they change, without a new sign-in', async () => {
    const cpas = await city.organisation();
    const member = await city.member('worker', cpas, [await city.team(cpas)]);
    const browser = await city.signedIn(member);
    expect((await browser.get<{ member: { role: string } }>('/api/session')).body.member.role).toBe('worker');
    await city.sql(`update member set role = 'reception' where id = $1`, [member.id]);
    const next = await browser.get<{ member: { role: string }; permissions: string[] }>('/api/session');
    expect(next.body.member.role).toBe('reception');
    expect(next.body.permissions).not.toContain('referral.send');
  });

  it('gives a new right as soon as it is given', async () => {
    const cpas = await city.organisation();
    const member = await city.member('reception', cpas, [await city.team(cpas)]);
    const browser = await city.signedIn(member);
    expect((await browser.get('/api/dashboard')).status).toBe(403);
    await city.sql(`update member set role = 'team_lead' where id = $1`, [member.id]);
    expect((await browser.get('/api/dashboard')).status).toBe(200);
  });

  it('refuses a change that a foreign page could have sent', async () => {
    const cases: Record<string, string>[] = [
      { 'x-requested-with': '' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://ailleurs.example' },
      { origin: 'null' },
    ];
    for (const headers of cases) expect((await signIn(claire.email, PASSWORD, headers)).status).toBe(403);
  });

  it('slows guessing from one network without locking the account for others', async () => {
    const guesser = { 'x-forwarded-for': '192.0.2.1' };
    const statuses: number[] = [];
    for (let i = 0; i < 8; i += 1) statuses.push((await signIn('lent@example.org', 'faux', guesser)).status);
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(statuses.slice(5)).toContain(429);
    const throttled = await signIn('lent@example.org', 'faux');
    expect(throttled.headers['retry-after']).toBeDefined();
    expect((await signIn(claire.email, PASSWORD)).status).toBe(201);
  });

  it('leaves each of its steps in the record', async () => {
    const actions = ['session.open'];
    const rows = await city.sql<{ action: string }>(
      'select distinct action from audit_event where action = any ($1) order by 1',
      [actions],
    );
    expect(rows.map(({ action }) => action)).toEqual(actions);
  });
});
