import type { Conventions, OrganisationConventions, Reception } from '@guichet/oversight-contract';
import type { TeamChoices } from '@guichet/organisations-contract';
import { samplePdf, samplePng } from '../documents/sample-files';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestMember, TestOrganisation, TestTeam } from '../harness/city';

describe('the signed paper of a convention', () => {
  let city: City;
  let partner: TestOrganisation;
  let team: TestTeam;
  let worker: TestMember;
  let officer: Caller;
  let coordinator: Caller;
  let manager: Caller;
  let cityManager: Caller;
  let elsewhere: Caller;
  let reader: Caller;
  let convention: string;

  beforeAll(async () => {
    city = await City.build();
    const town = await city.organisation({ kind: 'city' });
    const third = await city.organisation();
    officer = await city.signedIn(await city.member('data_protection_officer', town));
    coordinator = await city.signedIn(await city.member('city_coordinator', town));
    cityManager = await city.signedIn(await city.member('organisation_manager', town));
    elsewhere = await city.signedIn(await city.member('organisation_manager', third));
  });
  beforeEach(async () => {
    partner = await city.organisation({ convention: false });
    team = await city.team(partner);
    manager = await city.signedIn(await city.member('organisation_manager', partner));
    worker = await city.member('worker', partner, [team]);
    reader = await city.signedIn(worker);
    const [days] = await city.sql<{ signed: string; ends: string }>(
      'select (today() - 3)::text as signed, (today() + 400)::text as ends',
    );
    const { body } = await officer.post('/api/conventions', {
      ...{ organisationId: partner.id, signedOn: days?.signed, endsOn: days?.ends },
      ...{ reference: 'Ville 2026/114', contact: 'A. Contact' },
    });
    convention = String(body['id']);
  });
  afterAll(() => city.end());

  const papers = (who: Caller) => who.get<OrganisationConventions>(`/api/organisations/${partner.id}/conventions`);
  const add = (bytes: Buffer, who = officer, key?: string, name = 'convention.pdf') =>
    who.upload(`/api/conventions/${convention}/papers`, { bytes, name }, {}, key);
  const content = (who: Caller, number = 1) => who.bytes(`/api/conventions/${convention}/papers/${number}/content`);
  const actions = async (): Promise<string[]> =>
    (
      await city.sql<{ action: string }>(
        `select action from audit_event where object_id = $1 and action like 'convention.paper%' order by id`,
        [convention],
      )
    ).map(({ action }) => action);

  it('is kept in versions, and opened by the officer, the city and the two parties, each opening recorded', async () => {
    expect((await add(await samplePdf('Convention'))).status).toBe(201);
    expect((await add(samplePng(), officer, undefined, 'scan.png')).status).toBe(201);
    for (const who of [officer, coordinator, cityManager, manager]) {
      const { body } = await papers(who);
      expect(body.items[0]?.papers.map(({ number, mediaType }) => [number, mediaType])).toEqual([
        [2, 'image/png'],
        [1, 'application/pdf'],
      ]);
      expect((await content(who)).status).toBe(200);
    }
    expect((await content(manager)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await actions()).toEqual([
      ...['convention.paper_add', 'convention.paper_add'],
      ...Array.from({ length: 5 }, () => 'convention.paper_read'),
    ]);
    const register = (await officer.get<Conventions>('/api/conventions')).body;
    expect(register.items.find(({ organisationId }) => organisationId === partner.id)?.papers).toBe(2);
    expect(JSON.stringify((await papers(officer)).body)).not.toMatch(/wrapped|storage/i);
  });

  it('is nothing to a third organisation, and no paper to a worker', async () => {
    await add(await samplePdf());
    expect((await papers(elsewhere)).body).toMatchObject({ items: [], allowedActions: [] });
    expect((await content(elsewhere)).status).toBe(404);
    expect((await content(reader)).status).toBe(403);
    expect((await papers(reader)).status).toBe(403);
    expect((await add(await samplePdf(), manager)).status).toBe(403);
    expect(await actions()).toEqual(['convention.paper_add']);
  });

  it('is added once, however often it is sent', async () => {
    const bytes = await samplePdf();
    const first = await add(bytes, officer, 'same-paper-sent-twice-0001');
    const again = await add(bytes, officer, 'same-paper-sent-twice-0001');
    expect(again.body).toEqual(first.body);
    expect((await papers(officer)).body.items[0]?.papers).toHaveLength(1);
  });

  it('is refused when it is no paper, or of no convention', async () => {
    expect((await add(Buffer.from('MZ not a paper'))).status).toBe(422);
    const nowhere = await officer.upload(`/api/conventions/${partner.id}/papers`, {
      bytes: await samplePdf(),
      name: 'a.pdf',
    });
    expect(nowhere.status).toBe(404);
    expect(await actions()).toEqual([]);
  });

  it('is told where it is missing: to the member, and to who wants to send', async () => {
    const mine = async (who: Caller) => (await who.get<Reception>('/api/me/reception')).body;
    const receives = async (who: Caller) =>
      (await who.get<TeamChoices>('/api/teams')).body.items.find(({ id }) => id === team.id)?.organisation.receives;
    expect(await mine(reader)).toMatchObject({ convention: 'holds', undertaking: 'signed', unsworn: 0 });
    expect(await receives(cityManager)).toBe(true);
    await city.sql('update convention set signed_on = signed_on - 500, ends_on = ends_on - 500 where id = $1', [
      convention,
    ]);
    await city.sql('select follow_conventions()');
    await city.sql('update member set secrecy_undertaking_on = null where id = $1', [worker.id]);
    expect(await mine(await city.signedIn(worker))).toMatchObject({ convention: 'ended', undertaking: 'missing' });
    const managed = await mine(manager);
    expect(managed).toMatchObject({ convention: 'ended', unsworn: 1 });
    expect(managed.officers).toHaveLength(1);
    expect(await receives(cityManager)).toBe(false);
    expect((await mine(officer)).convention).toBeNull();
  });
});
