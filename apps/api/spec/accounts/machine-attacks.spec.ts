import { randomUUID } from 'node:crypto';
import { Passwords, Signatures, Throttle } from '@guichet/accounts-api';
import type { Answer } from '../harness/caller';
import { City } from '../harness/city';
import { HOSTILE } from './hostile-assertions';
import { MachineDesk, pair } from './machine-desk';
import type { TokenAnswer } from './machine-desk';

/** The answer without its number: what a guesser could learn from. */
function face({ status, body, headers }: Answer<TokenAnswer>): object {
  return { status, body: { ...body, requestId: '' }, names: Object.keys(headers).sort() };
}

describe('hostile assertions of machines', () => {
  let city: City;
  let desk: MachineDesk;
  let other: MachineDesk;
  let refusal: object;

  beforeAll(async () => {
    city = await City.build({ logLevel: 'silent' });
    desk = await MachineDesk.register(city);
    other = await MachineDesk.register(city);
    city.application.get(Throttle).check = () => Promise.resolve();
    refusal = face(await desk.ask('a.b.c'));
  });
  afterAll(() => city.end());
  const tokens = async () => (await city.sql('select 1 from machine_token')).length;

  it('are more than forty', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(40);
    expect(new Set(HOSTILE.map(([name]) => name)).size).toBe(HOSTILE.length);
  });

  it('are answered with one refusal that an OAuth library understands', () => {
    expect(refusal).toMatchObject({ status: 401, body: { code: 'machine_refused', error: 'invalid_client' } });
  });

  it.each(HOSTILE)('get nothing: one %s; the same without it does', async (_, attack) => {
    expect((await desk.ask(desk.sign())).status).toBe(200);
    const assertion = await attack(desk, other);
    const before = await tokens();
    expect(face(await desk.ask(assertion))).toEqual(refusal);
    expect(await tokens()).toBe(before);
  });

  describe('the judge sees', () => {
    /** How many hostile assertions a door takes. */
    async function taken(): Promise<number> {
      let count = 0;
      for (const [, attack] of HOSTILE) if ((await desk.ask(await attack(desk, other))).status === 200) count += 1;
      return count;
    }

    it('a door that believes every signature', async () => {
      const signatures = city.application.get(Signatures);
      signatures.isBy = () => Promise.resolve(true);
      try {
        expect(await taken()).toBeGreaterThanOrEqual(6);
      } finally {
        Reflect.deleteProperty(signatures, 'isBy');
      }
    });

    it('a door whose clock is wrong', async () => {
      city.clock.standAt(new Date(Date.now() - 60_000));
      try {
        expect(await taken()).toBeGreaterThanOrEqual(1);
      } finally {
        city.clock.standAt(null);
      }
    });
  });

  it.each(['ES256', 'EdDSA', 'PS256'] as const)(
    'of a client with %s: its own opens, a stranger’s does not',
    async (alg) => {
      const one = await MachineDesk.register(city, alg);
      expect((await one.ask(one.sign())).status).toBe(200);
      expect(face(await one.ask(one.sign(one.claims(), one.header(), pair(alg, 'x'))))).toEqual(refusal);
    },
  );

  it('get nothing once something ended: the client, its days, its key, its organisation', async () => {
    const change = (one: MachineDesk, terms: object) =>
      one.administrator.put(`/api/machine-clients/${one.clientId}`, terms, 1);
    const ends: Record<string, (one: MachineDesk) => Promise<unknown>> = {
      client: (one) => one.administrator.post(`/api/machine-clients/${one.clientId}/ending`, {}, { version: 1 }),
      key: (one) => change(one, MachineDesk.terms([pair('ES256', 'nouvelle')])),
      future: (one) => city.sql(`update machine_client set starts_on = today() + 1 where id = $1`, [one.clientId]),
      past: (one) =>
        city.sql(`update machine_client set starts_on = today() - 9, ends_on = today() - 1 where id = $1`, [
          one.clientId,
        ]),
      organisation: (one) => city.sql('update organisation set active = false where id = $1', [one.organisation.id]),
    };
    for (const [what, end] of Object.entries(ends)) {
      const one = await MachineDesk.register(city);
      const token = await one.token();
      expect((await one.get('/api/organisations', token)).status).toBe(200);
      await end(one);
      expect([what, face(await one.ask(one.sign()))]).toEqual([what, refusal]);
      expect([what, (await one.get('/api/organisations', token)).status]).toEqual([what, 401]);
    }
  });

  it('get nothing under the name of another client in the form', async () => {
    expect((await desk.ask(desk.sign(), { client_id: desk.clientId })).status).toBe(200);
    expect(face(await desk.ask(desk.sign(), { client_id: other.clientId }))).toEqual(refusal);
  });

  it('are refused as a form when the form is another', async () => {
    for (const also of [{ grant_type: 'password' }, { client_assertion_type: 'x' }, { client_secret: 'x' }])
      expect((await desk.ask(desk.sign(), also)).status).toBe(400);
    expect((await desk.ask('a'.repeat(5000))).status).toBe(400);
  });

  it('serve once, also fifty at once', async () => {
    const assertion = desk.sign();
    const answers = await Promise.all(Array.from({ length: 50 }, () => desk.ask(assertion)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(49);
  });

  it('leave no more than twenty tokens alive', async () => {
    const one = await MachineDesk.register(city);
    for (let n = 0; n < 25; n += 1) await one.token();
    expect(await city.sql('select 1 from machine_token where client_id = $1', [one.clientId])).toHaveLength(20);
  });

  it('are recorded: who was named, that it was refused, and what was given', async () => {
    const one = await MachineDesk.register(city);
    await one.token();
    await one.ask(one.sign({ ...one.claims(), aud: 'x' }));
    const unknown = randomUUID();
    await one.ask(one.sign({ ...one.claims(), iss: unknown, sub: unknown }));
    const lines = await city.sql(
      `select outcome, organisation_id, role, member_id from audit_event where action = 'machine.token' and object_id = $1 order by id`,
      [one.clientId],
    );
    const line = { organisation_id: one.organisation.id, role: 'machine', member_id: null };
    expect(lines).toEqual([
      { outcome: 'allowed', ...line },
      { outcome: 'refused', ...line },
    ]);
    expect(await city.sql('select 1 from audit_event where object_id = $1', [unknown])).toEqual([]);
  });
});

describe('guessing at machines', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.build({ logLevel: 'silent' });
  });
  afterAll(() => city.end());

  it('waits after a few wrong ones, whoever is named', async () => {
    const desk = await MachineDesk.register(city);
    const wrong = () => desk.ask(desk.sign(desk.claims(), desk.header(), pair('ES256', 'x')));
    const answers: number[] = [];
    for (let n = 0; n < 8; n += 1) answers.push((await wrong()).status);
    expect(answers.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(answers).toContain(429);
    expect(city.application.get(Passwords).hasRoom).toBe(true);
  });
});
