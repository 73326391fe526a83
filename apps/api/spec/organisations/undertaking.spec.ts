import { randomUUID } from 'node:crypto';
import type { OwnUndertaking } from '@guichet/organisations-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

describe('the own undertaking of secrecy', () => {
  let city: City;
  let home: TestOrganisation;
  let team: TestTeam;
  let file: TestCaseFile;
  let worker: TestMember;
  let caller: Caller;

  beforeAll(async () => {
    city = await City.build();
    home = await city.organisation({ kind: 'cpas' });
    team = await city.team(home);
    file = await city.caseFile(await city.member('worker', home, [team]), team);
  });
  beforeEach(async () => {
    await city.sql(`delete from secrecy_text where version <> '2026-01'`);
    worker = await city.member('worker', home, [team], { secrecy: false });
    caller = await city.signedIn(worker);
  });
  afterAll(() => city.end());

  const own = async (): Promise<OwnUndertaking> => (await caller.get<OwnUndertaking>('/api/me/undertaking')).body;
  const sign = async (version: string) => (await caller.put('/api/me/undertaking', { version })).body['code'];
  const named = async (): Promise<boolean> =>
    JSON.stringify((await caller.get(`/api/case-files/${file.id}`)).body).includes('Inventée');
  const newText = async (required: number | null): Promise<string> => {
    const version = `text-${randomUUID().slice(0, 8)}`;
    await city.sql(
      `insert into secrecy_text (version, language, body, source, in_force_from, review_on, required_from)
       select $1, l, 'Nouveau texte', 'spec', today(), today() + 365, today() + $2::integer from unnest(array['fr','en']) l`,
      [version, required],
    );
    await city.sql(
      "update secrecy_acceptance set accepted_at = accepted_at - interval '40 days' where member_id = $1",
      [worker.id],
    );
    await city.sql(
      'update member set secrecy_undertaking_on = secrecy_undertaking_on - 40 where id = $1 and secrecy_undertaking_on is not null',
      [worker.id],
    );
    return version;
  };

  it('is read and signed in the product, and opens files at once in the same session', async () => {
    expect(await own()).toMatchObject({ state: 'missing', version: '2026-01', signedOn: null });
    expect((await own()).body).toContain('458');
    expect(await named()).toBe(false);
    expect(await sign('2026-01')).toBeUndefined();
    expect(await own()).toMatchObject({ state: 'signed' });
    expect(await named()).toBe(true);
    await sign('2026-01');
    const lines = await city.sql(`select 1 from audit_event where action = 'member.undertaking' and object_id = $1`, [
      worker.id,
    ]);
    expect(lines).toHaveLength(1);
    expect(
      await city.sql('select version, language from secrecy_acceptance where member_id = $1', [worker.id]),
    ).toEqual([{ version: '2026-01', language: 'fr' }]);
  });

  it('is of the text in force, and of no other', async () => {
    await newText(null);
    expect(await sign('2026-01')).toBe('secrecy_text_changed');
    expect(await own()).toMatchObject({ state: 'missing' });
  });

  it('asks again when the text changes; the old one counts until the day that the new one names', async () => {
    await sign('2026-01');
    await newText(10);
    await city.sql('select follow_undertakings()');
    expect(await own()).toMatchObject({ state: 'new_text', body: 'Nouveau texte' });
    expect(await named()).toBe(true);
    await city.sql(`update secrecy_text set required_from = today() where version <> '2026-01'`);
    await city.sql('select follow_undertakings()');
    expect(await named()).toBe(false);
    expect(await city.sql('select kind from notice where member_id = $1', [worker.id])).toEqual([
      { kind: 'undertaking.lapsed' },
    ]);
    await sign((await own()).version);
    expect(await named()).toBe(true);
    expect(await city.sql('select follow_undertakings() as n')).toEqual([{ n: expect.any(Number) }]);
    expect(await named()).toBe(true);
  });

  it('leaves those in peace who signed a paper after the text came, or before there was any', async () => {
    await city.sql(`update member set secrecy_undertaking_on = '2020-01-01' where id = $1`, [worker.id]);
    expect(await own()).toMatchObject({ state: 'signed', signedOn: '2020-01-01' });
    await newText(null);
    expect(await own()).toMatchObject({ state: 'new_text' });
    await city.sql('update member set secrecy_undertaking_on = today() where id = $1', [worker.id]);
    expect(await own()).toMatchObject({ state: 'signed' });
  });

  it('gives a member nothing else: nobody writes the own day of signature by another way', async () => {
    const forged = city.asRole('guichet_api', await city.session(worker), (client) =>
      client.query('update member set secrecy_undertaking_on = today() where id = $1', [worker.id]),
    );
    await expect(forged).rejects.toThrow(/own rights/);
  });
});
