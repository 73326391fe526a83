import type { ChangeIdentity, ContactWay, FactChange } from '@guichet/people-contract';
import { City } from '../harness/city';
import type { TestCaseFile } from '../harness/city';
import { house, idsFound } from './two-organisations';
import type { House } from './two-organisations';

const CHANGE: FactChange = { source: 'declared', reason: 'Elle l’a précisé', trueUntil: null };
const IDENTITY: ChangeIdentity = {
  names: {
    familyNames: 'Tesfay',
    givenNames: 'Selamawit',
    knownAs: 'Selam',
    ownScriptName: 'ሰላማዊት ተስፋይ',
    pronunciation: 'Séla-mawite',
    nameOrder: 'given_first',
  },
  otherSpellings: [{ spelling: 'Selamawit Tesfai', source: 'card' }],
  birth: { date: '1991-04', approximate: true, assigned: false },
  gender: 'female',
  nationalities: ['ER', 'ET'],
  ownSentence: 'Je veux ouvrir mon atelier de couture.',
  change: CHANGE,
};
const TIGRINYA = {
  languageCode: 'ti',
  spokenLevel: 'native',
  writtenLevel: 'b1',
  preferred: true,
  interpreterNeeded: true,
};
const FRENCH = {
  languageCode: 'fr',
  spokenLevel: 'a2',
  writtenLevel: 'a1',
  preferred: false,
  interpreterNeeded: false,
};
const PHONE: ContactWay = {
  kind: 'phone',
  value: '0455 12 34 56',
  instructions: 'après 16 h',
  safe: true,
  preferred: true,
  protected: false,
};
const CHANGED_PHONE = { ...PHONE, change: CHANGE };

describe('the person’s own facts', () => {
  let city: City;
  let possibles: House;
  let cpas: House;
  let file: TestCaseFile;
  let path: string;
  beforeAll(async () => {
    city = await City.build();
    possibles = await house(city, 'Monde des Possibles');
    cpas = await house(city, 'CPAS');
  });
  beforeEach(async () => {
    file = await city.caseFile(possibles.worker, possibles.team, { givenNames: 'Selam', familyNames: '' });
    path = `/api/case-files/${file.id}`;
  });
  afterAll(() => city.end());

  const actions = () =>
    city.sql<{ action: string; rooms: string[] }>(
      `select action, rooms from audit_event where case_file_id = $1 and action like 'person.%' and outcome = 'allowed' order by id`,
      [file.id],
    );

  describe('identity', () => {
    it('is corrected whole, and found at once under every spelling', async () => {
      const { status, body, headers } = await possibles.asReception.put(`${path}/identity`, IDENTITY, 1);
      expect([status, body, headers['etag']]).toEqual([200, { id: file.id, version: 2 }, '"2"']);
      const [row] = await city.sql('select * from person where id = $1', [file.id]);
      expect(row).toMatchObject({
        family_names: 'Tesfay',
        known_as: 'Selam',
        birth_year: 1991,
        birth_month: 4,
        birth_day: null,
        birth_approximate: true,
        gender: 'female',
      });
      const spellings = await city.sql(
        'select spelling, source from person_alias where person_id = $1 order by spelling',
        [file.id],
      );
      expect(spellings).toEqual([
        { spelling: 'Selamawit Tesfai', source: 'card' },
        { spelling: 'Selamawit Tesfay', source: 'transliteration' },
      ]);
      expect(
        await city.sql('select country_code from person_nationality where person_id = $1 order by 1', [file.id]),
      ).toEqual([{ country_code: 'ER' }, { country_code: 'ET' }]);
      expect(await idsFound(possibles.asWorker, { name: 'ሰላማዊት' })).toContain(file.id);
      expect(await actions()).toEqual([{ action: 'person.identity_changed', rooms: ['identity'] }]);
    });

    it('keeps only what is given', async () => {
      await possibles.asWorker.put(`${path}/identity`, IDENTITY, 1);
      await possibles.asWorker.put(
        `${path}/identity`,
        { ...IDENTITY, names: { ...IDENTITY.names, ownScriptName: '' }, otherSpellings: [], nationalities: ['ER'] },
        2,
      );
      expect(await city.sql('select 1 from person_alias where person_id = $1', [file.id])).toEqual([]);
      expect(await city.sql('select country_code from person_nationality where person_id = $1', [file.id])).toEqual([
        { country_code: 'ER' },
      ]);
    });

    it('asks which version is corrected, and refuses an older one', async () => {
      expect((await possibles.asWorker.put(`${path}/identity`, IDENTITY)).status).toBe(428);
      await possibles.asWorker.put(`${path}/identity`, IDENTITY, 1);
      expect((await possibles.asWorker.put(`${path}/identity`, IDENTITY, 1)).status).toBe(412);
    });

    it.each([
      [
        'no name at all',
        { names: { ...IDENTITY.names, familyNames: '', givenNames: '', knownAs: '' } },
        422,
        'ck_person_named',
      ],
      ['a day that does not exist', { birth: { ...IDENTITY.birth, date: '1991-02-30' } }, 400, 'invalid_request'],
      ['a country nobody knows', { nationalities: ['ZZ'] }, 422, 'unknown_code'],
      ['a gender nobody stated', { gender: 'other' }, 400, 'invalid_request'],
    ])('refuses %s', async (_, wrong, status, code) => {
      const answer = await possibles.asWorker.put(`${path}/identity`, { ...IDENTITY, ...wrong }, 1);
      expect([answer.status, answer.body['code']]).toEqual([status, code]);
      expect(await city.sql('select version from person where id = $1', [file.id])).toEqual([{ version: 1 }]);
    });

    it('is nothing to those who may not know the file, and closed to those who only read it', async () => {
      expect((await cpas.asWorker.put(`${path}/identity`, IDENTITY, 1)).status).toBe(404);
      await city.agreement(file, cpas.organisation, ['identity'], { team: cpas.team });
      expect((await cpas.asWorker.put(`${path}/identity`, IDENTITY, 1)).status).toBe(403);
      const manager = await city.signedIn(await city.member('organisation_manager', possibles.organisation));
      expect((await manager.put(`${path}/identity`, IDENTITY, 1)).status).toBe(403);
    });

    it('is corrected by a receiver who accepted', async () => {
      await city.referral(file, { organisation: cpas.organisation, team: cpas.team }, 'accepted');
      expect((await cpas.asWorker.put(`${path}/identity`, IDENTITY, 1)).status).toBe(200);
    });

    it('moves the file to the top of the list', async () => {
      await city.caseFile(possibles.worker, possibles.team);
      await possibles.asWorker.put(`${path}/identity`, IDENTITY, 1);
      const { body } = await possibles.asWorker.get<{ items: { id: string }[] }>('/api/case-files?size=1');
      expect(body.items[0]?.id).toBe(file.id);
    });
  });

  describe('languages', () => {
    it('are replaced as a set, under the version of the person', async () => {
      expect(
        (await possibles.asWorker.put(`${path}/languages`, { languages: [TIGRINYA, FRENCH], change: CHANGE }, 1)).body,
      ).toEqual({
        id: file.id,
        version: 2,
      });
      expect(
        (
          await possibles.asWorker.put(
            `${path}/languages`,
            { languages: [{ ...FRENCH, spokenLevel: 'b1' }], change: CHANGE },
            2,
          )
        ).status,
      ).toBe(200);
      expect(
        await city.sql('select language_code, spoken_level, version from person_language where person_id = $1', [
          file.id,
        ]),
      ).toEqual([{ language_code: 'fr', spoken_level: 'b1', version: 2 }]);
      expect((await possibles.asWorker.put(`${path}/languages`, { languages: [], change: CHANGE }, 2)).status).toBe(
        412,
      );
      expect((await actions()).map((row) => row.action)).toEqual([
        'person.languages_changed',
        'person.languages_changed',
      ]);
    });

    it('are refused with two preferred ones, or an unknown one', async () => {
      const two = await possibles.asWorker.put(
        `${path}/languages`,
        { languages: [TIGRINYA, { ...FRENCH, preferred: true }], change: CHANGE },
        1,
      );
      expect([two.status, two.body['code']]).toEqual([422, 'two_preferred_languages']);
      expect(
        (
          await possibles.asWorker.put(
            `${path}/languages`,
            { languages: [{ ...FRENCH, languageCode: 'klingon' }], change: CHANGE },
            1,
          )
        ).status,
      ).toBe(422);
      expect((await cpas.asWorker.put(`${path}/languages`, { languages: [], change: CHANGE }, 1)).status).toBe(404);
    });
  });

  describe('ways to reach the person', () => {
    const add = async (way: ContactWay = PHONE) =>
      (await possibles.asReception.post<{ id: string; version: number }>(`${path}/contacts`, way)).body;
    const rows = () =>
      city.sql(
        'select value, preferred, protected, valid_until is null as valid, version from contact_method where person_id = $1 order by created_at, value',
        [file.id],
      );

    it('are added once for each sending', async () => {
      const first = await possibles.asReception.post(`${path}/contacts`, PHONE, { key: 'contact-key-1' });
      const again = await possibles.asReception.post(`${path}/contacts`, PHONE, { key: 'contact-key-1' });
      expect([first.status, again.body]).toEqual([201, first.body]);
      expect(await rows()).toHaveLength(1);
      expect(
        (
          await possibles.asReception.post(
            `${path}/contacts`,
            { ...PHONE, value: '0455 00 00 00' },
            { key: 'contact-key-1' },
          )
        ).status,
      ).toBe(422);
      expect(await actions()).toEqual([{ action: 'person.contact_added', rooms: ['contact'] }]);
    });

    it('have one preferred among them', async () => {
      await add();
      await add({ ...PHONE, kind: 'email', value: 'selam@example.org' });
      expect((await rows()).filter((row) => row['preferred'])).toMatchObject([{ value: 'selam@example.org' }]);
    });

    it('are corrected under their own version', async () => {
      const { id } = await add();
      const changed = await possibles.asWorker.put(
        `${path}/contacts/${id}`,
        { ...CHANGED_PHONE, value: '0470 11 22 33' },
        1,
      );
      expect([changed.status, changed.body]).toEqual([200, { id, version: 2 }]);
      expect((await possibles.asWorker.put(`${path}/contacts/${id}`, CHANGED_PHONE)).status).toBe(428);
      expect((await possibles.asWorker.put(`${path}/contacts/${id}`, CHANGED_PHONE, 1)).status).toBe(412);
      expect((await cpas.asWorker.put(`${path}/contacts/${id}`, CHANGED_PHONE, 2)).status).toBe(404);
    });

    it('end, and what they were stays known', async () => {
      const { id } = await add();
      expect((await possibles.asWorker.delete(`${path}/contacts/${id}`)).status).toBe(428);
      expect((await possibles.asWorker.delete(`${path}/contacts/${id}`, 7)).status).toBe(412);
      expect((await possibles.asWorker.delete(`${path}/contacts/${id}`, 1)).status).toBe(204);
      expect(await rows()).toMatchObject([{ value: PHONE.value, valid: false, preferred: false }]);
      expect((await possibles.asWorker.delete(`${path}/contacts/${id}`, 2)).status).toBe(404);
    });

    it('are protected by whoever learns that they must be, and then seen only with the right', async () => {
      const { id } = await add({ ...PHONE, kind: 'postal_address', value: 'rue Basse-Wez 1' });
      const protecting = await possibles.asWorker.put(
        `${path}/contacts/${id}`,
        { ...CHANGED_PHONE, kind: 'postal_address', value: 'rue Basse-Wez 1', protected: true },
        1,
      );
      expect([protecting.status, protecting.body]).toEqual([200, { id, version: 2 }]);
      expect((await possibles.asWorker.put(`${path}/contacts/${id}`, CHANGED_PHONE, 2)).status).toBe(404);
      const trusted = await city.signedIn(
        await city.member('worker', possibles.organisation, [possibles.team], { protectedAddressRight: true }),
      );
      expect((await trusted.put(`${path}/contacts/${id}`, { ...CHANGED_PHONE, value: 'rue Haute 2' }, 2)).body).toEqual(
        {
          id,
          version: 3,
        },
      );
    });

    it('are nothing to those who may not know the file, and closed to those who only read it', async () => {
      expect((await cpas.asWorker.post(`${path}/contacts`, PHONE)).status).toBe(404);
      await city.agreement(file, cpas.organisation, ['contact'], { team: cpas.team });
      expect((await cpas.asWorker.post(`${path}/contacts`, PHONE)).status).toBe(403);
    });

    it('are refused when they say nothing', async () => {
      expect((await possibles.asWorker.post(`${path}/contacts`, { ...PHONE, value: '0' })).status).toBe(400);
      expect((await possibles.asWorker.post(`${path}/contacts`, { ...PHONE, kind: 'pigeon' })).status).toBe(400);
    });
  });
});
