import { Passwords } from '@guichet/accounts-api';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestMember } from '../harness/city';

const PRESENT = 'trois chats sur un mur jaune';
const NEXT = 'quatre chiens sous un toit bleu';

describe('one’s own account', () => {
  let city: City;
  let claire: TestMember;
  let browser: Caller;

  beforeAll(async () => {
    city = await City.build();
  });
  afterAll(() => city.end());

  beforeEach(async () => {
    claire = await city.member('worker', await city.organisation(), [], { givenName: 'Claire', familyName: 'Dumont' });
    const secret = await city.application.get(Passwords).hash(PRESENT);
    await city.sql(`insert into credential (member_id, kind, secret) values ($1, 'password', $2)`, [claire.id, secret]);
    browser = await city.signedIn(claire);
  });

  const signIn = async (password: string) =>
    (await city.stranger().call('POST', '/api/session', { email: claire.email, password })).status;
  const change = (current: string, next: string) =>
    browser.put<{ code: string; errors?: { field: string; code: string; message: string }[] }>('/api/me/password', {
      current,
      new: next,
    });

  it('speaks the language one chooses, from the next answer on', async () => {
    expect((await browser.get<{ member: { language: string } }>('/api/session')).body.member.language).toBe('fr');
    expect((await browser.put('/api/me/language', { language: 'en' })).status).toBe(204);
    expect((await browser.get<{ member: { language: string } }>('/api/session')).body.member.language).toBe('en');
    expect((await browser.put('/api/me/language', { language: 'nl' })).status).toBe(400);
  });

  it('takes a new password against the present one, and ends the other sessions', async () => {
    const elsewhere = await city.signedIn(claire);
    expect((await elsewhere.get('/api/reference-data')).status).toBe(200);
    expect((await change(PRESENT, NEXT)).status).toBe(204);
    expect((await elsewhere.get('/api/reference-data')).status).toBe(401);
    expect((await browser.get('/api/reference-data')).status).toBe(200);
    expect([await signIn(PRESENT), await signIn(NEXT)]).toEqual([401, 201]);
    const events = await city.sql(
      `select outcome from audit_event where action = 'member.own_password' and object_id = $1`,
      [claire.id],
    );
    expect(events).toEqual([{ outcome: 'allowed' }]);
  });

  it('refuses a wrong present password, on its field, and then makes one wait', async () => {
    const wrong = await change('pas le bon mot de passe', NEXT);
    expect(wrong).toMatchObject({
      status: 422,
      body: {
        code: 'current_password_wrong',
        errors: [{ field: 'current', message: 'Ce n’est pas votre mot de passe actuel.' }],
      },
    });
    for (let i = 0; i < 4; i += 1) await change('encore un autre mot', NEXT);
    const waiting = await change(PRESENT, NEXT);
    expect([waiting.status, waiting.body.code, Number(waiting.headers['retry-after']) > 200]).toEqual([
      429,
      'password_throttled',
      true,
    ]);
    expect(await signIn(PRESENT)).toBe(201);
    const events = await city.sql(
      `select 1 from audit_event where action = 'member.own_password' and outcome = 'refused' and member_id = $1`,
      [claire.id],
    );
    expect(events).toHaveLength(5);
  });

  it('refuses what is easily guessed, and says every reason', async () => {
    const weak = await change(PRESENT, 'dumontdumont');
    expect([weak.status, weak.body.code]).toEqual([422, 'password_weak']);
    expect(weak.body.errors?.map((error) => [error.field, error.code])).toEqual([
      ['new', 'password_too_short'],
      ['new', 'password_too_uniform'],
      ['new', 'password_names_you'],
    ]);
    expect(weak.body.errors?.every((error) => error.message.length > 10)).toBe(true);
    expect(await signIn(PRESENT)).toBe(201);
  });

  it('keeps spaces and signs of a password as typed', async () => {
    expect((await change(PRESENT, `  ${NEXT}  `)).status).toBe(204);
    expect([await signIn(NEXT), await signIn(`  ${NEXT}  `)]).toEqual([401, 201]);
  });

  it('is for whoever is signed in', async () => {
    expect((await city.stranger().put('/api/me/language', { language: 'en' })).status).toBe(401);
    expect((await city.stranger().put('/api/me/password', { current: 'a', new: NEXT })).status).toBe(401);
  });
});
