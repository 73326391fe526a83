import type { CaseFileList, SavedViews } from '@guichet/case-files-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import { house, idsFound, person, search } from '../people/two-organisations';
import type { House } from '../people/two-organisations';

const FILES = '/api/case-files';
/** Order number 999 is never given: nobody's. */
const NUMBER = '85.01.01-999.84';

describe('finding files', () => {
  let city: City;
  let cpas: House;
  let association: House;
  beforeAll(async () => {
    city = await City.build();
    cpas = await house(city, 'CPAS');
    association = await house(city, 'Le Monde des Possibles');
    await city.sql(
      `update organisation set number_authorisation = 'x', number_authorised_on = '2025-01-01', number_authorisation_source = 'y' where id = $1`,
      [cpas.organisation.id],
    );
  });
  afterAll(() => city.end());

  const listed = async (caller: Caller, query: string): Promise<string[]> => {
    const ids: string[] = [];
    for (let after = ''; ;) {
      const { status, body } = await caller.get<CaseFileList>(`${FILES}?${query}&size=2${after}`);
      expect(status).toBe(200);
      ids.push(...body.items.map((item) => item.id));
      if (body.next === null) return ids;
      after = `&after=${body.next}`;
    }
  };

  describe('by a number of one’s own organisation', () => {
    it('finds it whatever the punctuation, for that organisation alone', async () => {
      const file = await person(city, cpas, { givenNames: 'Nadia', familyNames: 'Diallo' });
      await city.agreement(file, association.organisation, ['identity'], { team: association.team });
      const path = `${FILES}/${file.id}/own-numbers`;
      const number = { system: 'Dossier social', value: '2026/0123-A' };
      expect((await cpas.asReception.post(path, number)).status).toBe(201);
      expect((await cpas.asWorker.get(path)).body).toMatchObject({ items: [number] });
      expect((await association.asWorker.get(path)).body).toEqual({ items: [] });
      const found = await search(cpas.asWorker, { ownNumber: '20260123a' });
      expect(found.body.items).toMatchObject([
        { caseFileId: file.id, matchedOn: ['own_number'], close: true, score: 1 },
      ]);
      expect(await idsFound(association.asWorker, { ownNumber: '20260123a' })).toEqual([]);
      const named = await search(cpas.asWorker, { name: 'Nadia Diallo', ownNumber: '2026 0123 a' });
      expect(named.body.items).toHaveLength(1);
      expect(named.body.items[0]?.matchedOn.toSorted()).toEqual(['name', 'own_number']);
    });

    it('is added once for each sending, removed by its version, and nothing to who may not know the file', async () => {
      const file = await person(city, cpas, { givenNames: 'Omar', familyNames: 'Sow' });
      const path = `${FILES}/${file.id}/own-numbers`;
      const number = { system: 'Forem', value: '998877' };
      expect((await association.asWorker.post(path, number)).status).toBe(404);
      expect((await association.asWorker.get(path)).status).toBe(404);
      const first = await cpas.asWorker.post(path, number, { key: 'own-number-1' });
      const again = await cpas.asWorker.post(path, number, { key: 'own-number-1' });
      expect(again.body).toEqual(first.body);
      const at = `${path}/${String(first.body['id'])}`;
      expect((await cpas.asWorker.delete(at, 9)).status).toBe(412);
      expect((await association.asWorker.delete(at, 1)).status).toBe(404);
      expect((await cpas.asWorker.delete(at, 1)).status).toBe(204);
      expect((await cpas.asWorker.get(path)).body).toEqual({ items: [] });
    });
  });

  it('by a national number, only where it may be used and the person may be read', async () => {
    const file = await person(city, cpas, { givenNames: 'Awa', familyNames: 'Traoré' });
    await cpas.asWorker.post(`${FILES}/${file.id}/national-number`, { number: NUMBER, source: 'paper' });
    await city.agreement(file, association.organisation, ['identity'], { team: association.team });
    expect(await idsFound(cpas.asWorker, { nationalNumber: '85010199984' })).toEqual([file.id]);
    const empty = (await search(association.asWorker, { nationalNumber: NUMBER })).body;
    expect(empty).toEqual((await search(association.asWorker, { nationalNumber: '03.03.15-999.22' })).body);
    expect(empty.items).toEqual([]);
  });

  it('by year of birth, worker and need', async () => {
    const home = await house(city, 'Maison des filtres');
    const helper = await city.team(association.organisation, { themes: ['housing'] });
    await city.member('worker', association.organisation, [helper]);
    const young = await person(city, home, { givenNames: 'Lina', familyNames: 'A', birthYear: 2001 });
    const other = await city.member('worker', home.organisation, [home.team]);
    const led = await city.caseFile(other, home.team, { birthYear: 1970 });
    await city.referral(led, { organisation: association.organisation, team: helper });
    const over = await city.caseFile(home.worker, home.team, { birthYear: 1970 });
    await city.referral(over, { organisation: association.organisation, team: helper }, 'completed');
    expect(await listed(home.asWorker, 'birthYear=2001')).toEqual([young.id]);
    expect(await listed(home.asWorker, `leadId=${other.id}`)).toEqual([led.id]);
    expect(await listed(home.asWorker, 'need=housing')).toEqual([led.id]);
    expect(await listed(home.asWorker, 'need=housing&birthYear=2001')).toEqual([]);
    // a year of birth is of room identity: nothing to who reads another room only
    await city.agreement(young, cpas.organisation, ['housing'], { team: cpas.team });
    expect(await listed(cpas.asWorker, 'birthYear=2001')).toEqual([]);
    // nor anything that names a person: such things are asked in a body, never in an address
    for (const forbidden of ['nationality=SY', 'residence=none', 'typeCode=card.A', 'name=Lina', 'ownNumber=12'])
      expect((await home.asWorker.get(`${FILES}?${forbidden}`)).status).toBe(400);
  });

  it('in the order of names or of opening, page by page, names one may not read last', async () => {
    const home = await house(city, 'Maison des ordres');
    const make = async (familyNames: string, openedOn: string) =>
      (await city.caseFile(home.worker, home.team, { familyNames, givenNames: '', openedOn })).id;
    const [zoe, elodie, abel, emile, nora] = [
      await make('Zoé', '2026-01-01'),
      await make('Élodie', '2026-05-01'),
      await make('abel', '2026-03-01'),
      await make('Emile', '2026-03-01'),
      await make('Nora', '2026-02-01'),
    ];
    expect(await listed(home.asWorker, 'sort=name')).toEqual([abel, elodie, emile, nora, zoe]);
    expect(await listed(home.asWorker, 'sort=-name')).toEqual([zoe, nora, emile, elodie, abel]);
    const opened = await listed(home.asWorker, 'sort=openedOn');
    expect([opened[0], opened[1], opened.slice(2, 4).toSorted(), opened[4]]).toEqual([
      zoe,
      nora,
      [abel, emile].toSorted(),
      elodie,
    ]);
    expect(await listed(home.asWorker, 'sort=-openedOn')).toEqual(opened.toReversed());
    expect(await listed(home.asWorker, 'sort=name&openedFrom=2026-03-01')).toEqual([abel, elodie, emile]);
    const { body } = await home.asWorker.get<CaseFileList>(`${FILES}?sort=name&size=2`);
    expect(body.total).toEqual({ count: 5, more: false });
    expect((await home.asWorker.get(`${FILES}?sort=name&after=nonsense`)).status).toBe(400);
    expect((await home.asWorker.get(`${FILES}?sort=residence`)).status).toBe(400);
  });

  describe('saved views', () => {
    const VIEW = {
      name: 'Mes dossiers actifs',
      filters: { status: ['active'], mine: true, need: 'housing' },
      columns: ['lead', 'status'],
      sort: '-openedOn',
    };
    const of = async (caller: Caller) => (await caller.get<SavedViews>('/api/saved-views')).body.items;

    it('are a member’s own', async () => {
      const created = await cpas.asWorker.post<{ id: string }>('/api/saved-views', VIEW);
      expect(created.status).toBe(201);
      expect(await of(cpas.asWorker)).toEqual([{ id: created.body.id, version: 1, ...VIEW }]);
      expect(await of(cpas.asReception)).toEqual([]);
      const at = `/api/saved-views/${created.body.id}`;
      expect((await cpas.asReception.put(at, VIEW, 1)).status).toBe(404);
      expect((await cpas.asReception.delete(at, 1)).status).toBe(404);
      expect((await cpas.asWorker.post('/api/saved-views', VIEW)).body['code']).toBe('ux_saved_view_name');
      expect((await cpas.asWorker.put(at, { ...VIEW, name: 'Autre' }, 1)).body).toEqual({
        id: created.body.id,
        version: 2,
      });
      expect((await cpas.asWorker.delete(at, 1)).status).toBe(412);
      expect((await cpas.asWorker.delete(at, 2)).status).toBe(204);
      expect(await of(cpas.asWorker)).toEqual([]);
    });

    it('keep nothing that names a person', async () => {
      for (const wrong of [
        { filters: { birthYear: 1990 } },
        { filters: { ownNumber: '12' } },
        { filters: { nationality: 'SY' } },
        { columns: ['nationality'] },
        { sort: 'residence' },
      ])
        expect((await cpas.asWorker.post('/api/saved-views', { ...VIEW, ...wrong })).status).toBe(400);
    });

    it('are as many as one can oversee', async () => {
      const keeper = await city.signedIn(await city.member('worker', cpas.organisation, [cpas.team]));
      for (let i = 0; i < 30; i += 1) await keeper.post('/api/saved-views', { ...VIEW, name: `Vue ${i}` });
      const more = await keeper.post('/api/saved-views', { ...VIEW, name: 'Une de trop' });
      expect([more.status, more.body['code']]).toEqual([422, 'too_many_views']);
    });
  });
});
