import { guichetNumber } from '@guichet/people-domain';
import type { TestCaseFile } from '../harness/city';
import { City } from '../harness/city';
import { house, idsFound, person, search } from './two-organisations';
import type { House } from './two-organisations';

describe('finding people', () => {
  let city: City;
  let possibles: House;
  let cpas: House;
  let selam: TestCaseFile;
  let mohamed: TestCaseFile;
  let oleksii: TestCaseFile;
  beforeAll(async () => {
    city = await City.build();
    possibles = await house(city, 'Monde des Possibles');
    cpas = await house(city, 'CPAS');
    selam = await person(city, possibles, {
      givenNames: 'Selamawit',
      familyNames: 'Tesfay',
      birthYear: 1991,
      phone: '0455 12 34 56',
      spellings: ['Selamawit Tesfai'],
    });
    mohamed = await person(city, possibles, { givenNames: 'Mohamed', familyNames: 'Ben Ali', birthYear: 1985 });
    oleksii = await person(city, possibles, { givenNames: 'Oleksii', familyNames: 'Shevchuk', birthYear: 1978 });
    await person(city, possibles, { givenNames: 'Béatrice', familyNames: 'N’Diaye', birthYear: 1970 });
  });
  afterAll(() => city.end());

  const first = async (name: string) => (await idsFound(possibles.asReception, { name }))[0];

  it.each(['Selamawit Tesfay', 'tesfay selamawit', 'Selamavit Tesfai', 'Slamawit Tsfay', 'Tesfay', 'selamaw'])(
    'finds Selamawit as %s',
    async (name) => {
      expect(await first(name)).toBe(selam.id);
    },
  );

  it.each([
    'Mohamed Ben Ali',
    'Muhammad Benali',
    'Mohammed Ben-Ali',
    'Benali Mohamed',
    'Mhamed Ben Aly',
    'Mohamde Bne Ali',
  ])('finds Mohamed as %s', async (name) => {
    expect(await first(name)).toBe(mohamed.id);
  });

  it.each(['Aleksey Chevtchouk', 'Oleksiy Schewtschuk', 'Alexei Shevchuk'])('finds Oleksii as %s', async (name) => {
    expect(await first(name)).toBe(oleksii.id);
  });

  it.each([
    ['ሰላማዊት ተስፋይ', () => selam],
    ['محمد بن علي', () => mohamed],
    ['Олексій Шевчук', () => oleksii],
    ['Шевчук', () => oleksii],
  ])('finds across scripts: %s', async (name, whom) => {
    expect(await first(name)).toBe(whom().id);
  });

  it('finds a name with an apostrophe however it is typed', async () => {
    const hits = await Promise.all(['Ndiaye', 'N Diaye', "n'diaye", 'N’DIAYE Beatrice'].map(first));
    expect(new Set(hits).size).toBe(1);
  });

  it('says who it is, whose file it is, and what agreed', async () => {
    const { body, status } = await search(possibles.asReception, { name: 'Selamawit Tesfay', birthYear: 1991 });
    expect(status).toBe(200);
    expect(body.items[0]).toMatchObject({
      caseFileId: selam.id,
      reference: selam.reference,
      names: { display: 'Selamawit Tesfay' },
      birth: { date: '1991' },
      status: 'active',
      organisationShortName: 'Monde des Possibles',
      matchedOn: ['name', 'birth_year'],
      close: true,
    });
  });

  it('prefers the year of birth but does not insist on it', async () => {
    const older = await person(city, possibles, { givenNames: 'Ahmad', familyNames: 'Haddad', birthYear: 1960 });
    const younger = await person(city, possibles, { givenNames: 'Ahmad', familyNames: 'Haddad', birthYear: 1995 });
    expect((await idsFound(possibles.asWorker, { name: 'Ahmed Hadad', birthYear: 1960 })).slice(0, 2)).toEqual([
      older.id,
      younger.id,
    ]);
    expect((await idsFound(possibles.asWorker, { name: 'Ahmed Hadad', birthYear: 1995 })).slice(0, 2)).toEqual([
      younger.id,
      older.id,
    ]);
  });

  it('finds by guichet number, whatever its writing', async () => {
    const number = guichetNumber(Uint8Array.of(12, 200, 7, 99, 41));
    await city.sql('update case_file set reference = $2 where id = $1', [oleksii.id, number]);
    for (const reference of [number, number.toLowerCase().replaceAll('-', ''), ` ${number.replaceAll('-', ' ')}`]) {
      const { body } = await search(possibles.asWorker, { reference });
      expect(body.items.map((item) => [item.caseFileId, item.matchedOn, item.close])).toEqual([
        [oleksii.id, ['reference'], true],
      ]);
    }
  });

  it.each(['+32 455 12 34 56', '0032455123456', '0455/12.34.56'])('finds by telephone: %s', async (phone) => {
    const { body } = await search(possibles.asWorker, { phone });
    expect(body.items.map((item) => [item.caseFileId, item.matchedOn])).toEqual([[selam.id, ['phone']]]);
  });

  it('shows nobody whom the caller may not know', async () => {
    expect(await idsFound(cpas.asWorker, { name: 'Selamawit Tesfay' })).toEqual([]);
    expect(await idsFound(cpas.asWorker, { reference: selam.reference })).toEqual([]);
    expect(await idsFound(cpas.asWorker, { phone: '0455123456' })).toEqual([]);
  });

  it('shows a person once an agreement opens the identity, and only then', async () => {
    const aziz = await person(city, possibles, { givenNames: 'Aziz', familyNames: 'Rahimi' });
    await city.agreement(aziz, cpas.organisation, ['housing'], { team: cpas.team });
    expect(await idsFound(cpas.asWorker, { name: 'Aziz Rahimi' })).toEqual([]);
    const agreement = await city.agreement(aziz, cpas.organisation, ['identity'], { team: cpas.team });
    expect(await idsFound(cpas.asWorker, { name: 'Aziz Rahimi' })).toEqual([aziz.id]);
    await city.sql('update sharing_agreement set revoked_on = current_date where id = $1', [agreement]);
    expect(await idsFound(cpas.asWorker, { name: 'Aziz Rahimi' })).toEqual([]);
  });

  it('does not find by telephone what room contact hides', async () => {
    const nadia = await person(city, possibles, { givenNames: 'Nadia', familyNames: 'Ziani', phone: '0470 99 88 77' });
    await city.agreement(nadia, cpas.organisation, ['identity'], { team: cpas.team });
    expect(await idsFound(cpas.asWorker, { phone: '0470998877' })).toEqual([]);
    expect(await idsFound(cpas.asWorker, { name: 'Nadia Ziani' })).toEqual([nadia.id]);
  });

  it('hides a file from a colleague who has a tie with the person', async () => {
    const cousin = await person(city, possibles, { givenNames: 'Yordanos', familyNames: 'Weldu' });
    await city.tie(cousin, possibles.reception);
    expect(await idsFound(possibles.asReception, { name: 'Yordanos Weldu' })).toEqual([]);
    expect(await idsFound(possibles.asWorker, { name: 'Yordanos Weldu' })).toEqual([cousin.id]);
  });

  it('follows a corrected name and other spellings at once', async () => {
    const file = await person(city, possibles, {
      givenNames: 'Zarema',
      familyNames: 'Saidova',
      spellings: ['Sarema Saidowa'],
    });
    await city.sql(`update person set family_names = 'Khasanova' where id = $1`, [file.id]);
    expect(await idsFound(possibles.asWorker, { name: 'Zarema Hasanova' })).toContain(file.id);
    await city.sql('delete from person_alias where person_id = $1', [file.id]);
    expect(await idsFound(possibles.asWorker, { name: 'Saidowa' })).toEqual([]);
  });

  it('records what it showed', async () => {
    const { headers } = await search(possibles.asWorker, { name: 'Selamawit Tesfay' });
    const rows = await city.sql('select action, object_ids, rooms from audit_event where request_id = $1', [
      headers['x-request-id'],
    ]);
    expect(rows).toEqual([{ action: 'person.searched', object_ids: [selam.id], rooms: ['identity'] }]);
  });

  it('is refused to those who may not, and without anything to look for', async () => {
    const coordinator = await city.signedIn(await city.member('city_coordinator', possibles.organisation));
    expect((await search(coordinator, { name: 'Selam' })).status).toBe(403);
    expect((await search(city.stranger(), { name: 'Selam' })).status).toBe(401);
    const vague = await search(possibles.asWorker, { birthYear: 1991 });
    expect([vague.status, (vague.body as unknown as { code: string }).code]).toEqual([400, 'person_search_too_vague']);
    expect((await search(possibles.asWorker, { name: 'x'.repeat(121) })).status).toBe(400);
  });

  it('shows nothing to a member without the undertaking of secrecy', async () => {
    const newcomer = await city.signedIn(
      await city.member('worker', possibles.organisation, [possibles.team], { secrecy: false }),
    );
    const { body } = await search(newcomer, { name: 'Selamawit Tesfay', birthYear: 1991 });
    expect(body).toEqual({ items: [], knownElsewhere: [], elsewhere: 'not_for_role' });
  });
});
