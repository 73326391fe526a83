import type { ContactWay, FactChange, PersonChanges, PersonIdentity } from '@guichet/people-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile } from '../harness/city';
import { house } from './two-organisations';
import type { House } from './two-organisations';

const identity = (familyNames: string): PersonIdentity => ({
  names: {
    familyNames,
    givenNames: 'Selam',
    knownAs: '',
    ownScriptName: '',
    pronunciation: '',
    nameOrder: 'given_first',
  },
  otherSpellings: [{ spelling: `Selam ${familyNames}`, source: 'card' }],
  birth: { date: '1991-04', approximate: true, assigned: false },
  gender: 'female',
  nationalities: ['ER'],
  ownSentence: '',
});
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
const because = (reason: string, rest: Partial<FactChange> = {}): { change: FactChange } => ({
  change: { source: 'declared', reason, trueUntil: null, ...rest },
});

describe('what the person’s own facts said before', () => {
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
    file = await city.caseFile(possibles.worker, possibles.team, { givenNames: 'Selam', familyNames: 'Tesfaye' });
    path = `/api/case-files/${file.id}`;
  });
  afterAll(() => city.end());

  const changes = async (room: string, caller: Caller = possibles.asWorker) =>
    (await caller.get<PersonChanges>(`${path}/person-changes?room=${room}`)).body.items;
  const names = ({ identity: one }: { identity?: PersonIdentity }) => one?.names.familyNames;

  it('is kept of a name, with who, why, how it is known and how long it was true', async () => {
    await possibles.asReception.put(`${path}/identity`, { ...identity('Tesfai'), ...because('Faute de frappe') }, 1);
    await possibles.asWorker.put(
      `${path}/identity`,
      { ...identity('Haile'), ...because('Mariage', { source: 'original_seen', trueUntil: '2026-05-01' }) },
      2,
    );
    const [second, first] = await changes('identity');
    expect(second).toMatchObject({
      source: 'original_seen',
      reason: 'Mariage',
      trueUntil: '2026-05-01',
      author: { organisation: 'Monde des Possibles' },
      before: { identity: identity('Tesfai') },
      after: { identity: identity('Haile') },
    });
    expect([first?.reason, names(first?.before ?? {}), names(first?.after ?? {})]).toEqual([
      'Faute de frappe',
      'Tesfaye',
      'Tesfai',
    ]);
  });

  it('is kept of languages and of ways of contact, also of those no longer used', async () => {
    await possibles.asWorker.put(`${path}/languages`, { languages: [FRENCH], ...because('Entretien d’accueil') }, 1);
    await possibles.asWorker.put(`${path}/languages`, { languages: [], ...because('Mauvais dossier') }, 2);
    expect((await changes('language')).map(({ before, after }) => [before.languages, after?.languages])).toEqual([
      [[FRENCH], []],
      [[], [FRENCH]],
    ]);
    const { body } = await possibles.asWorker.post<{ id: string }>(`${path}/contacts`, PHONE);
    const safer = { ...PHONE, instructions: 'jamais le soir', ...because('Elle l’a demandé') };
    expect((await possibles.asWorker.put(`${path}/contacts/${body.id}`, safer, 1)).status).toBe(200);
    expect((await possibles.asWorker.delete(`${path}/contacts/${body.id}`, 2)).status).toBe(204);
    const ways = await changes('contact');
    expect(ways.map(({ before, after }) => [before.contact?.instructions, after?.contact?.instructions])).toEqual([
      ['jamais le soir', undefined],
      ['après 16 h', 'jamais le soir'],
    ]);
    expect(ways.map(({ after, trueUntil }) => [after === null, trueUntil !== null])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('comes with a reason, always', async () => {
    for (const change of [{}, because(''), because('x')])
      expect((await possibles.asWorker.put(`${path}/identity`, { ...identity('Haile'), ...change }, 1)).status).toBe(
        400,
      );
    expect(await changes('identity')).toEqual([]);
  });

  it('is not lost by any code: the database refuses to overwrite without it', async () => {
    const { body } = await possibles.asWorker.post<{ id: string }>(`${path}/contacts`, PHONE);
    await possibles.asWorker.put(`${path}/identity`, { ...identity('Tesfaye'), ...because('Papiers vus') }, 1);
    await possibles.asWorker.put(`${path}/languages`, { languages: [FRENCH], ...because('Entretien') }, 2);
    const session = await city.session(possibles.worker);
    for (const [statement, id] of [
      [`update person set family_names = 'X' where id = $1`, file.id],
      [`delete from person_nationality where person_id = $1`, file.id],
      [`delete from person_alias where person_id = $1 and source = 'card'`, file.id],
      [`update person_language set spoken_level = 'c2' where person_id = $1`, file.id],
      [`update contact_method set value = '0000' where id = $1`, body.id],
      [`delete from contact_method where id = $1`, body.id],
    ] as const) {
      await expect(
        city.asRole('guichet_api', session, (client) => client.query(statement, [id])),
      ).rejects.toMatchObject({
        code: 'GU451',
      });
    }
    await expect(
      city.asRole('guichet_api', session, (client) => client.query('delete from person_change')),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('is read by whoever may read the fact, and by nobody else', async () => {
    await possibles.asWorker.put(`${path}/identity`, { ...identity('Haile'), ...because('Mariage') }, 1);
    const { body } = await possibles.asWorker.post<{ id: string }>(`${path}/contacts`, PHONE);
    const way = { ...PHONE, kind: 'postal_address', value: 'rue Basse-Wez 1', ...because('Elle a déménagé') };
    await possibles.asWorker.put(`${path}/contacts/${body.id}`, way, 1);
    expect((await cpas.asWorker.get(`${path}/person-changes?room=identity`)).status).toBe(404);
    await city.agreement(file, cpas.organisation, ['housing'], { team: cpas.team });
    expect(await changes('identity', cpas.asWorker)).toEqual([]);
    await city.agreement(file, cpas.organisation, ['identity'], { team: cpas.team });
    expect(await changes('identity', cpas.asWorker)).toHaveLength(1);
    expect(await changes('contact', cpas.asWorker)).toEqual([]);

    expect(await changes('contact')).toHaveLength(1);
    await possibles.asWorker.put(`${path}/contacts/${body.id}`, { ...way, protected: true }, 2);
    expect(await changes('contact')).toEqual([]);
    const trusted = await city.signedIn(
      await city.member('worker', possibles.organisation, [possibles.team], { protectedAddressRight: true }),
    );
    expect(await changes('contact', trusted)).toHaveLength(2);
  });

  it('is told in the timeline, in short', async () => {
    await possibles.asWorker.put(`${path}/identity`, { ...identity('Haile'), ...because('Mariage') }, 1);
    const { body } = await possibles.asWorker.get<{ items: object[] }>(`${path}/timeline?kind=person`);
    expect(body.items).toMatchObject([{ kind: 'person', room: 'identity', text: 'Mariage', correction: true }]);
  });

  it('leaves its line in the record of readings', async () => {
    const { headers } = await possibles.asWorker.get(`${path}/person-changes?room=identity`);
    expect(
      await city.sql('select action, object_kind, rooms from audit_event where request_id = $1', [
        headers['x-request-id'],
      ]),
    ).toEqual([{ action: 'case_file.read', object_kind: 'person_change', rooms: ['identity'] }]);
  });
});
