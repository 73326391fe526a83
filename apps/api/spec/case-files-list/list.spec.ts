import type { CaseFileList } from '@guichet/case-files-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember } from '../harness/city';
import { house } from '../people/two-organisations';
import type { House } from '../people/two-organisations';

const PATH = '/api/case-files';

describe('the list of case files', () => {
  let city: City;
  let possibles: House;
  let cpas: House;
  beforeAll(async () => {
    city = await City.build();
    possibles = await house(city, 'Monde des Possibles');
    cpas = await house(city, 'CPAS');
  });
  afterAll(() => city.end());

  const page = async (caller: Caller, query = '') => (await caller.get<CaseFileList>(`${PATH}${query}`)).body;
  const everything = async (caller: Caller, query = '?size=3'): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const read: CaseFileList = await page(caller, `${query}${after === '' ? '' : `&after=${after}`}`);
      ids.push(...read.items.map((item) => item.id));
      after = read.next;
    }
    return ids;
  };
  /** What the rule itself says that somebody may know, asked of the database for each file. */
  const known = async (member: TestMember): Promise<string[]> => {
    const rows = await city.asRole(
      'guichet_api',
      await city.session(member),
      async (client) => (await client.query<{ id: string }>('select id from case_file')).rows,
    );
    return rows.map((row) => row.id).sort();
  };

  it('holds exactly the files one may know, whatever the relation', async () => {
    const own = await Promise.all(Array.from({ length: 5 }, () => city.caseFile(possibles.worker, possibles.team)));
    const theirs = await Promise.all(Array.from({ length: 4 }, () => city.caseFile(cpas.worker, cpas.team)));
    const at = (files: TestCaseFile[], i: number) => files[i]!;
    await city.agreement(at(own, 0), cpas.organisation, ['housing'], { team: cpas.team });
    await city.referral(at(own, 1), { organisation: cpas.organisation, team: cpas.team }, 'accepted');
    await city.referral(at(own, 2), { organisation: cpas.organisation, team: cpas.team }, 'requested');
    await city.tie(at(theirs, 0), cpas.worker);
    await city.namedMember(at(theirs, 1), possibles.reception);
    await city.caseFile(possibles.worker, possibles.team, { staffOf: possibles.organisation });
    const manager = await city.member('organisation_manager', cpas.organisation);
    for (const member of [possibles.worker, possibles.reception, cpas.worker, cpas.reception, manager]) {
      const listed = await everything(await city.signedIn(member));
      expect(new Set(listed).size).toBe(listed.length);
      expect([...listed].sort()).toEqual(await known(member));
    }
    expect(await everything(cpas.asWorker)).toContain(at(own, 0).id);
    expect(await everything(cpas.asWorker)).not.toContain(at(theirs, 0).id);
    expect(await everything(cpas.asWorker)).not.toContain(at(own, 2).id);
  });

  it('shows of each file what the reader’s rooms allow', async () => {
    const file = await city.caseFile(possibles.worker, possibles.team, {
      givenNames: 'Selamawit',
      familyNames: 'Tesfay',
      knownAs: 'Selam',
    });
    await city.sql(
      `insert into person_language (person_id, language_code, spoken_level, written_level, preferred, interpreter_needed) values ($1, 'fr', 'a1', 'a1', false, false), ($1, 'ti', 'native', 'b1', true, true)`,
      [file.id],
    );
    await city.factIn(file, 'residence');
    city.clock.standAt(new Date('2027-04-20T10:00:00Z'));
    await city.agreement(file, cpas.organisation, ['housing'], { team: cpas.team });
    const lineFor = async (caller: Caller) =>
      (await page(caller, '?size=100')).items.find((item) => item.id === file.id);
    expect(await lineFor(possibles.asWorker)).toEqual({
      id: file.id,
      reference: file.reference,
      names: { display: 'Selam Tesfay', knownAs: 'Selam', ownScript: '' },
      language: { languageCode: 'ti', interpreterNeeded: true },
      status: 'active',
      openedOn: '2026-01-15',
      lead: { id: possibles.worker.id, name: expect.any(String) },
      team: { id: possibles.team.id, name: expect.any(String) },
      organisationShortName: 'Monde des Possibles',
      lastActivityAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      residenceClock: { state: expect.stringMatching(/^(prepare|open|closed)$/), on: expect.any(String) },
      openReferrals: 0,
    });
    const shut = await lineFor(cpas.asWorker);
    expect([shut?.names, 'language' in (shut ?? {}), 'residenceClock' in (shut ?? {})]).toEqual([
      undefined,
      false,
      false,
    ]);
    const reception = await lineFor(possibles.asReception);
    expect([reception?.language?.languageCode, 'residenceClock' in (reception ?? {})]).toEqual(['ti', false]);
    const manager = await lineFor(
      await city.signedIn(await city.member('organisation_manager', possibles.organisation)),
    );
    expect([manager?.names?.display, 'language' in (manager ?? {}), 'residenceClock' in (manager ?? {})]).toEqual([
      'Selam Tesfay',
      false,
      false,
    ]);
    city.clock.standAt(null);
  });

  it('counts the referrals that are not over, for those who see them', async () => {
    const file = await city.caseFile(possibles.worker, possibles.team);
    for (const status of ['requested', 'accepted', 'declined', 'completed'] as const) {
      await city.referral(file, { organisation: cpas.organisation, team: cpas.team }, status);
    }
    const line = (await page(possibles.asWorker)).items.find((item) => item.id === file.id);
    expect(line?.openReferrals).toBe(2);
  });

  describe('in pages', () => {
    it('goes by last activity and stays whole while something happens', async () => {
      const home = await house(city, 'Maison des pages');
      const files = [];
      for (let i = 0; i < 7; i += 1) files.push(await city.caseFile(home.worker, home.team));
      const newestFirst = files.map((file) => file.id).reverse();
      expect(await everything(home.asWorker)).toEqual(newestFirst);
      const first = await page(home.asWorker, '?size=3');
      const touched = files[5]!;
      await city.factIn(touched, 'journal');
      const second = await page(home.asWorker, `?size=3&after=${first.next ?? ''}`);
      expect(second.items.map((item) => item.id)).toEqual(newestFirst.slice(3, 6));
      expect((await page(home.asWorker)).items[0]?.id).toBe(touched.id);
    });

    it('is not shortened by files closed by a tie, and its cursor names none', async () => {
      const home = await house(city, 'Maison des liens');
      const files = [];
      for (let i = 0; i < 6; i += 1) files.push(await city.caseFile(home.worker, home.team));
      for (const i of [5, 3, 2]) await city.tie(files[i]!, home.reception);
      const first = await page(home.asReception, '?size=2');
      expect(first.items.map((item) => item.id)).toEqual([files[4]?.id, files[1]?.id]);
      expect(first.total).toEqual({ count: 3, more: false });
      expect(Buffer.from(first.next ?? '', 'base64url').toString()).toContain(files[1]?.id);
      expect((await page(home.asReception, `?size=2&after=${first.next ?? ''}`)).items.map((item) => item.id)).toEqual([
        files[0]?.id,
      ]);
    });

    it('says how many there are, on the first page only', async () => {
      const home = await house(city, 'Maison du compte');
      expect(await page(home.asWorker)).toEqual({ items: [], next: null, total: { count: 0, more: false } });
      for (let i = 0; i < 3; i += 1) await city.caseFile(home.worker, home.team);
      const first = await page(home.asWorker, '?size=2');
      expect(first.total).toEqual({ count: 3, more: false });
      expect((await page(home.asWorker, `?size=2&after=${first.next ?? ''}`)).total).toBeNull();
    });

    it.each([
      '?size=0',
      '?size=101',
      '?after=nothing',
      '?status=lost',
      '?openedFrom=2026-13-01',
      '?mine=perhaps',
      '?teamId=x',
    ])('refuses %s', async (query) => {
      expect((await possibles.asWorker.get(`${PATH}${query}`)).status).toBe(400);
    });
  });

  describe('filtered', () => {
    it('by status, lead, team and day of opening', async () => {
      const home = await house(city, 'Maison des filtres');
      const otherTeam = await city.team(home.organisation);
      const colleague = await city.member('worker', home.organisation, [home.team, otherTeam]);
      const a = await city.caseFile(home.worker, home.team, { status: 'new', openedOn: '2026-03-01' });
      const b = await city.caseFile(colleague, home.team, { status: 'standby', openedOn: '2026-02-01' });
      const c = await city.caseFile(colleague, otherTeam, { status: 'closed', openedOn: '2026-01-01' });
      const caller = await city.signedIn(colleague);
      const ids = async (query: string) => (await page(caller, query)).items.map((item) => item.id);
      expect(await ids('?status=new,closed')).toEqual([c.id, a.id]);
      expect(await ids('?mine=true')).toEqual([c.id, b.id]);
      expect(await ids(`?leadId=${home.worker.id}`)).toEqual([a.id]);
      expect(await ids(`?teamId=${otherTeam.id}`)).toEqual([c.id]);
      expect(await ids('?openedFrom=2026-01-15&openedTo=2026-02-15')).toEqual([b.id]);
      expect((await page(caller, '?status=standby')).total).toEqual({ count: 1, more: false });
      expect(await everything(caller, '?mine=true&size=1')).toEqual([c.id, b.id]);
    });

    it.each(['nationality=ER', 'residence=expired', 'sort=validUntil', 'documentType=card.A', 'countryCode=SY'])(
      'never by %s',
      async (query) => {
        const { status } = await possibles.asWorker.get(`${PATH}?${query}`);
        expect(status).toBe(400);
      },
    );
  });

  it('records which files it showed, in order', async () => {
    const home = await house(city, 'Maison de la trace');
    for (let i = 0; i < 3; i += 1) await city.caseFile(home.worker, home.team);
    const { body, headers } = await home.asWorker.get<CaseFileList>(`${PATH}?size=2`);
    const rows = await city.sql('select action, object_ids from audit_event where request_id = $1', [
      headers['x-request-id'],
    ]);
    expect(rows).toEqual([{ action: 'case_file.listed', object_ids: body.items.map((item) => item.id) }]);
  });

  it('is not for roles without files', async () => {
    for (const role of ['city_coordinator', 'data_protection_officer', 'administrator'] as const) {
      expect((await (await city.signedIn(await city.member(role, possibles.organisation))).get(PATH)).status).toBe(403);
    }
    expect((await city.stranger().get(PATH)).status).toBe(401);
  });
});
