import { City } from '../harness/city';
import type { TestMember } from '../harness/city';
import type { Caller } from '../harness/caller';
import { cookiesOf, Door } from './signing-in';

const CODE = '/api/session/second-step/code';
const AT_ONCE = 50;

describe('the second factor', () => {
  let city: City;
  let door: Door;
  let claire: TestMember;
  let here: Caller;
  let secret: string;
  let codes: string[];

  beforeAll(async () => {
    city = await City.build();
    door = new Door(city);
  });
  afterAll(() => city.end());
  beforeEach(async () => {
    city.clock.standAt(null);
    claire = await city.member('worker', await city.organisation());
    await door.password(claire);
    here = await door.enter(claire);
    ({ secret, codes } = await door.enrol(here));
  });

  const recorded = async (action: string, member = claire) =>
    (
      await city.sql<{ outcome: string }>(
        'select outcome from audit_event where action = $1 and member_id = $2 order by id',
        [action, member.id],
      )
    ).map(({ outcome }) => outcome);
  const step = async () => {
    const answer = await door.knock(claire);
    return { answer, browser: door.browser(answer) };
  };

  it('is asked for after the password, by a step that opens nothing', async () => {
    const { answer, browser } = await step();
    expect([answer.status, answer.body]).toEqual([
      202,
      { step: 'prove', factors: expect.arrayContaining(['totp', 'recovery_code']) },
    ]);
    expect(cookiesOf(answer)).toMatch(/^__Host-guichet-step=/);
    expect(cookiesOf(answer)).not.toContain('__Host-guichet=');
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; Secure; SameSite=Strict/);
    for (const path of ['/api/session', '/api/me/factors', '/api/reference-data', '/api/case-files'])
      expect((await browser.get(path)).status).toBe(401);
    const borrowed = cookiesOf(answer).replace('__Host-guichet-step', '__Host-guichet');
    expect((await city.stranger().get('/api/session', { cookie: borrowed })).status).toBe(401);
  });

  it('opens the session with the code of the app', async () => {
    expect(await recorded('member.factor_added')).toEqual(['allowed']);
    expect(await recorded('session.open')).toEqual(['allowed']);
    const { browser } = await step();
    const opened = await browser.post<{ member: { id: string } }>(CODE, { code: door.code(secret, 1) });
    expect([opened.status, opened.body.member.id]).toEqual([201, claire.id]);
    expect(await recorded('session.open')).toEqual(['allowed', 'allowed']);
    const sessions = await door
      .browser(opened)
      .get<{ items: { method: string; current: boolean }[] }>('/api/me/sessions');
    expect(sessions.body.items.find(({ current }) => current)?.method).toBe('totp');
  });

  it('takes each code once, and none that is older than the last', async () => {
    const used = door.code(secret, 1);
    expect((await (await step()).browser.post(CODE, { code: used })).status).toBe(201);
    expect((await (await step()).browser.post(CODE, { code: used })).status).toBe(401);
    expect((await (await step()).browser.post(CODE, { code: door.code(secret) })).status).toBe(401);
  });

  it('refuses a code of another time: the server’s clock decides', async () => {
    for (const periods of [-3, 3]) {
      const refused = await (await step()).browser.post<{ code: string }>(CODE, { code: door.code(secret, periods) });
      expect([refused.status, refused.body.code]).toEqual([401, 'code_refused']);
    }
  });

  it('opens one session where the same code arrives fifty times at once', async () => {
    const steps = await Promise.all(Array.from({ length: 5 }, () => step()));
    const code = door.code(secret, 1);
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, n) => steps[n % steps.length]!.browser.post(CODE, { code })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.every(({ status }) => [201, 401, 429].includes(status))).toBe(true);
  });

  it('takes a recovery code once, however it is written, even fifty times at once', async () => {
    const steps = await Promise.all(Array.from({ length: 5 }, () => step()));
    const code = codes[0]!.toUpperCase().replaceAll('-', ' ');
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, n) => steps[n % steps.length]!.browser.post(CODE, { code })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const { body } = await here.get<{ recoveryCodes: number }>('/api/me/factors');
    expect(body.recoveryCodes).toBe(9);
  });

  it('the judge of single use sees a guard that is taken away', async () => {
    await city.sql(`alter table totp_factor rename to totp_factor_kept`);
    await city.sql(
      `create view totp_factor as select member_id, sealed, created_at, confirmed_at, 0::bigint as last_step from totp_factor_kept`,
    );
    await city.sql(
      `create rule ignored as on update to totp_factor do instead update totp_factor_kept set last_step = last_step where member_id = new.member_id`,
    );
    await city.sql('grant select, update on totp_factor to guichet_definer');
    try {
      const code = door.code(secret, 1);
      const [first, second] = [await step(), await step()];
      expect((await first.browser.post(CODE, { code })).status).toBe(201);
      expect((await second.browser.post(CODE, { code })).status).toBe(201);
    } finally {
      await city.sql('drop view totp_factor');
      await city.sql('alter table totp_factor_kept rename to totp_factor');
    }
  });

  it('ends the step after five wrong codes, and begins anew with the password', async () => {
    const { browser } = await step();
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1) statuses.push((await browser.post(CODE, { code: '000000' })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401]);
    expect(await recorded('session.second_factor')).toEqual(statuses.map(() => 'refused'));
    const over = await browser.post<{ code: string }>(CODE, { code: door.code(secret, 1) });
    expect([over.status, over.body.code]).toEqual([401, 'second_step_over']);
  });

  it('makes whoever guesses codes wait, however many steps they begin', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      const { browser } = await step();
      statuses.push((await browser.post(CODE, { code: '000000' })).status);
    }
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(3);
  });

  it('expires with its step', async () => {
    const { browser } = await step();
    await city.sql(`update sign_in_step set expires_at = now() - interval '1 second'`);
    expect((await browser.post(CODE, { code: door.code(secret, 1) })).status).toBe(401);
  });

  it('is kept sealed, and its codes as hashes only', async () => {
    const [row] = await city.sql<{ sealed: Buffer }>('select sealed from totp_factor where member_id = $1', [
      claire.id,
    ]);
    expect(row?.sealed.toString('latin1')).not.toContain(secret.replaceAll(' ', ''));
    const hashes = await city.sql<{ code_hash: Buffer }>('select code_hash from recovery_code where member_id = $1', [
      claire.id,
    ]);
    expect(hashes).toHaveLength(10);
    for (const { code_hash } of hashes) expect(code_hash).toHaveLength(32);
    await city.sql(
      `update totp_factor set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where member_id = $1`,
      [claire.id],
    );
    const { browser } = await step();
    expect((await browser.post(CODE, { code: door.code(secret, 1) })).status).toBe(500);
  });

  it('ends the other sessions when it is added or removed', async () => {
    const second = await step();
    const there = door.browser(await second.browser.post(CODE, { code: door.code(secret, 1) }));
    expect((await there.get('/api/reference-data')).status).toBe(200);
    expect((await here.delete('/api/me/totp')).status).toBe(204);
    expect((await there.get('/api/reference-data')).status).toBe(401);
    expect((await door.knock(claire)).status).toBe(201);
    const { body } = await here.get<{ totpSince: string | null; recoveryCodes: number }>('/api/me/factors');
    expect([body.totpSince, body.recoveryCodes]).toEqual([null, 0]);
  });

  it('is asked of the roles the organisation names: set up at the door, and kept', async () => {
    const manager = await city.signedIn(
      await city.member('organisation_manager', { id: claire.organisationId, managersSubject: 0 }),
    );
    const path = `/api/organisations/${claire.organisationId}/second-factor`;
    const { version } = (await manager.get<{ version: number }>(path)).body;
    expect((await manager.put(path, { roles: ['worker'] }, version)).status).toBe(200);
    expect((await manager.put(path, { roles: [] }, version)).status).toBe(412);
    expect((await manager.get<{ roles: string[] }>(path)).body.roles).toEqual(['worker']);
    expect((await here.delete('/api/me/totp')).status).toBe(422);

    const luc = await city.member('worker', { id: claire.organisationId, managersSubject: 0 });
    await door.password(luc);
    const asked = await door.knock(luc);
    expect([asked.status, asked.body.step]).toEqual([202, 'enrol']);
    const browser = door.browser(asked);
    expect((await browser.get('/api/session')).status).toBe(401);
    const offer = await browser.post<{ secret: string; picture: string }>('/api/session/enrolment');
    expect([offer.status, offer.body.picture.startsWith('<svg')]).toEqual([201, true]);
    const confirm = (code: string) =>
      browser.post<{ codes: string[]; session: { member: { id: string } } }>('/api/session/enrolment/confirmation', {
        code,
      });
    expect((await confirm('000000')).status).toBe(401);
    const opened = await confirm(door.code(offer.body.secret));
    expect([opened.status, opened.body.codes.length, opened.body.session.member.id]).toEqual([201, 10, luc.id]);
    expect(await recorded('member.factor_added', luc)).toEqual(['allowed']);
    expect(await recorded('session.open', luc)).toEqual(['allowed']);
    expect((await door.browser(opened).get('/api/me/factors')).status).toBe(200);
    expect((await confirm(door.code(offer.body.secret, 1))).status).toBe(401);
  });

  it('is asked in no step that began before the password or the factors changed', async () => {
    const boss = await city.signedIn(
      await city.member('organisation_manager', { id: claire.organisationId, managersSubject: 0 }),
    );
    const over = async (browser: Caller) =>
      (await browser.post<{ code: string }>(CODE, { code: door.code(secret, 1) })).body.code;

    const { browser: stolen } = await step();
    const given = await boss.post<{ password: string }>(`/api/members/${claire.id}/password`);
    expect(await over(stolen)).toBe('second_step_over');

    const asked = await door.knock(claire, given.body.password);
    expect(asked.status).toBe(202);
    expect((await boss.delete(`/api/members/${claire.id}/factors`)).status).toBe(204);
    expect(await over(door.browser(asked))).toBe('second_step_over');
  });

  it('is set up at the door once: another step of before ends with the first factor that stands', async () => {
    await city.sql('insert into second_factor_rule (organisation_id, role) values ($1, $2)', [
      claire.organisationId,
      'worker',
    ]);
    const luc = await city.member('worker', { id: claire.organisationId, managersSubject: 0 });
    await door.password(luc);
    const [first, second] = [door.browser(await door.knock(luc)), door.browser(await door.knock(luc))];
    const [offer] = [
      await first.post<{ secret: string }>('/api/session/enrolment'),
      await second.post('/api/session/enrolment'),
    ];
    const kept = (await second.post<{ secret: string }>('/api/session/enrolment')).body.secret;
    expect(kept).not.toBe(offer.body.secret);
    const confirm = (browser: Caller, code: string) =>
      browser.post<{ code: string }>('/api/session/enrolment/confirmation', { code });
    const passkey = `insert into passkey (member_id, name, credential_id, public_key, counter, transports, backup_eligible, backed_up)
      values ($1, 'clé', $2, $2, 0, '{}', false, false)`;
    await city.sql(passkey, [luc.id, Buffer.from(luc.id)]);
    const refused = await confirm(second, door.code(kept));
    expect([refused.status, refused.body.code]).toEqual([401, 'second_step_over']);
    expect((await first.post<{ code: string }>('/api/session/enrolment')).body.code).toBe('second_step_over');
  });

  it('is decided for every role by an administrator, by a manager never for the own role nor for those above', async () => {
    const at = { id: claire.organisationId, managersSubject: 0 };
    const [administrator, manager] = [
      await city.signedIn(await city.member('administrator', at)),
      await city.signedIn(await city.member('organisation_manager', at)),
    ];
    const path = `/api/organisations/${claire.organisationId}/second-factor`;
    const read = async (who: Caller) =>
      (await who.get<{ roles: string[]; settable: string[]; version: number }>(path)).body;
    const set = async (who: Caller, roles: string[]) =>
      (await who.put(path, { roles }, (await read(who)).version)).status;
    const above = ['administrator', 'data_protection_officer', 'organisation_manager'];

    expect(await set(administrator, above)).toBe(200);
    expect((await read(manager)).settable).toEqual(['reception', 'worker', 'team_lead']);
    expect((await read(administrator)).settable).toHaveLength(7);
    for (const role of above)
      expect(
        await set(
          manager,
          above.filter((one) => one !== role),
        ),
      ).toBe(403);
    expect(await set(manager, [])).toBe(403);
    expect(await set(manager, [...above, 'city_coordinator'])).toBe(403);
    expect((await read(manager)).roles).toEqual(above);
    expect(await set(manager, [...above, 'worker'])).toBe(200);
    expect((await read(manager)).roles).toEqual([...above, 'worker']);
    expect(await set(administrator, [])).toBe(200);

    const foreign = await city.signedIn(await city.member('organisation_manager', await city.organisation()));
    expect((await foreign.get(path)).status).toBe(404);
    expect((await foreign.put(path, { roles: [] }, 1)).status).toBe(403);
  });

  it('is taken by an administrator when it was lost, with its sessions; not one’s own, not a stranger’s', async () => {
    const manager = await city.signedIn(
      await city.member('organisation_manager', { id: claire.organisationId, managersSubject: 0 }),
    );
    const foreign = await city.signedIn(await city.member('organisation_manager', await city.organisation()));
    expect((await foreign.delete(`/api/members/${claire.id}/factors`)).status).toBe(403);
    expect((await manager.delete(`/api/members/${claire.id}/factors`)).status).toBe(204);
    expect((await here.get('/api/reference-data')).status).toBe(401);
    expect((await door.knock(claire)).status).toBe(201);
  });
});
