import { gunzipSync } from 'node:zlib';
import type { ReferenceData, ResidenceRules, SourcedReferenceList } from '@guichet/reference-data-contract';
import { APPLIED_LISTS, REFERENCE_LISTS } from '@guichet/reference-data-contract';
import { SESSION_COOKIE, SessionToken } from '@guichet/platform-api-kernel';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';

const ALL = '/api/reference-data';

describe('reference data', () => {
  let city: City;
  let claire: Caller;
  beforeAll(async () => {
    city = await City.build();
    claire = await city.signedIn(await city.member('reception', await city.organisation()));
  });
  afterAll(() => city.end());

  const labelOf = (data: ReferenceData, list: keyof ReferenceData['lists'], code: string) =>
    data.lists[list].find((item) => item.code === code)?.label;

  it('gives every list in the caller’s language', async () => {
    const french = await claire.get<ReferenceData>(ALL);
    const english = await claire.get<ReferenceData>(ALL, { 'accept-language': 'en' });
    expect(Object.keys(french.body.lists).sort()).toEqual([...REFERENCE_LISTS].sort());
    const empty = REFERENCE_LISTS.filter((list) => french.body.lists[list].length === 0);
    expect(empty.sort()).toEqual([...APPLIED_LISTS].sort());
    expect([french.body.language, labelOf(french.body, 'country', 'UA')]).toEqual(['fr', 'Ukraine']);
    expect(labelOf(french.body, 'service_theme', 'housing')).toBe('Logement');
    expect(labelOf(english.body, 'service_theme', 'housing')).toBe('Housing');
  });

  it('knows every list that stands in the database', async () => {
    const rows = await city.sql<{ list: string }>('select distinct list from reference_entry');
    expect(rows.map((row) => row.list).sort()).toEqual([...REFERENCE_LISTS].sort());
  });

  it('orders countries by their words, accents apart, and vocabularies as they were written', async () => {
    const { body } = await claire.get<ReferenceData>(ALL);
    const labels = body.lists.country.map((item) => item.label);
    expect(labels).toEqual([...labels].sort(new Intl.Collator('fr').compare));
    const rows = await city.sql<{ code: string }>(
      `select code from reference_entry where list = 'project_stage' order by position`,
    );
    expect(body.lists.project_stage.map((item) => item.code)).toEqual(rows.map((row) => row.code));
  });

  it('answers 304 while nothing changed, per language', async () => {
    const { headers } = await claire.get(ALL);
    const etag = String(headers['etag']);
    expect(etag).toMatch(/^"\d+-fr"$/);
    const again = await claire.get(ALL, { 'if-none-match': etag });
    expect([again.status, again.body]).toEqual([304, '']);
    expect((await claire.get(ALL, { 'if-none-match': etag, 'accept-language': 'en' })).status).toBe(200);
  });

  it('notices a change at once', async () => {
    const { headers } = await claire.get(ALL);
    await city.sql(
      `update reference_entry set label_fr = 'Se loger' where list = 'service_theme' and code = 'housing'`,
    );
    const after = await claire.get<ReferenceData>(ALL, { 'if-none-match': String(headers['etag']) });
    expect(after.status).toBe(200);
    expect(labelOf(after.body, 'service_theme', 'housing')).toBe('Se loger');
  });

  it('is packed for whoever can unpack, under another tag', async () => {
    const member = await city.member('worker', await city.organisation());
    const token = await city.application.get(SessionToken).issue(await city.session(member));
    const headers = { cookie: `${SESSION_COOKIE}=${token}`, 'accept-encoding': 'gzip, br' };
    const answer = await city.application.inject({ method: 'GET', url: ALL, headers });
    expect(answer.headers).toMatchObject({
      'content-encoding': 'gzip',
      etag: expect.stringMatching(/-gzip"$/),
      vary: expect.stringContaining('Accept-Encoding'),
    });
    expect((JSON.parse(gunzipSync(answer.rawPayload).toString()) as ReferenceData).language).toBe('fr');
    expect(answer.rawPayload.length).toBeLessThan(33_000);
  });

  it('gives one list with its sources', async () => {
    const { body } = await claire.get<SourcedReferenceList>(`${ALL}/residence_document_type`);
    const card = body.items.find((item) => item.code === 'card.K');
    expect(card).toMatchObject({ reviewedOn: '2021-10-11', reviewDue: true, validFrom: '2021-10-11' });
    expect(card?.source).not.toBe('');
  });

  it('knows no other list', async () => {
    expect((await claire.get(`${ALL}/national_number`)).status).toBe(404);
  });

  it('is for whoever is signed in, until the session ends', async () => {
    expect((await city.stranger().get(ALL)).status).toBe(401);
    const member = await city.member('worker', await city.organisation());
    const leaving = await city.signedIn(member);
    const { headers } = await leaving.get(ALL);
    await city.sql('update member set active = false where id = $1', [member.id]);
    expect((await leaving.get(ALL, { 'if-none-match': String(headers['etag']) })).status).toBe(401);
  });
});

describe('residence rules', () => {
  let city: City;
  let claire: Caller;
  beforeAll(async () => {
    city = await City.build();
    claire = await city.signedIn(await city.member('worker', await city.organisation()));
  });
  afterAll(() => city.end());

  const cardA = async () =>
    (await claire.get<ResidenceRules>('/api/residence-rules')).body.items.find((rule) => rule.typeCode === 'card.A');

  it('say when renewal may be asked, and where that comes from', async () => {
    expect(await cardA()).toMatchObject({
      windowOpensDaysBefore: 45,
      windowClosesDaysBefore: 30,
      provisional: false,
      source: expect.stringContaining('carte A'),
    });
  });

  it('say when nobody reviewed them for more than twelve months', async () => {
    city.clock.standAt(new Date('2027-11-22T10:00:00Z'));
    expect((await cardA())?.reviewDue).toBe(false);
    city.clock.standAt(new Date('2027-11-22T23:30:00Z'));
    expect((await cardA())?.reviewDue).toBe(true);
    city.clock.standAt(null);
  });
});
