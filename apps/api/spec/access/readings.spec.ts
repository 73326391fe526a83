import type { Reading } from '@guichet/access-contract';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

interface ReadingPage {
  items: Reading[];
  next: string | null;
}

describe('who read this file', () => {
  let city: City;
  let cpas: TestOrganisation;
  let team: TestTeam;
  let lead: TestMember;
  let colleague: TestMember;
  let officer: TestMember;
  let file: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    cpas = await city.organisation({ name: 'CPAS' });
    team = await city.team(cpas);
    lead = await city.member('worker', cpas, [team]);
    colleague = await city.member('worker', cpas, [team], { givenName: 'Inès', familyName: 'Roux' });
    officer = await city.member('data_protection_officer', await city.organisation());
    file = await city.caseFile(lead, team);
    await (await city.signedIn(colleague)).get(`/api/case-files/${file.id}`);
  });
  afterAll(() => city.end());

  const read = async (member: TestMember, query = '') =>
    (await city.signedIn(member)).get<ReadingPage>(`/api/case-files/${file.id}/readings${query}`);
  const record = async (member: TestMember, query: string) =>
    (await city.signedIn(member)).get<ReadingPage>(`/api/access-record${query}`);

  it('is told to the lead worker and to the leads of the team, and asking is recorded too', async () => {
    const { status, body } = await read(lead);
    expect(status).toBe(200);
    expect(body.items[0]).toMatchObject({
      member: { id: colleague.id, name: 'Inès Roux', role: 'worker' },
      organisation: 'CPAS',
      relation: 'owning_team',
      action: 'case_file.read',
      outcome: 'allowed',
    });
    const second = (await read(await city.member('team_lead', cpas, [team]))).body;
    expect(second.items[0]).toMatchObject({ action: 'readings.read', member: { id: lead.id } });
  });

  it('is shut to colleagues, receivers, managers and strangers', async () => {
    expect((await read(colleague)).status).toBe(403);
    expect((await read(await city.member('organisation_manager', cpas))).status).toBe(403);
    const outside = await city.organisation();
    expect((await read(await city.member('team_lead', outside, [await city.team(outside)]))).status).toBe(404);
    expect((await read(officer)).status).toBe(403);
  });

  it('is told to the officer by number or identifier, without opening the file', async () => {
    for (const query of [`?caseFile=${file.reference}`, `?caseFile=${file.id}`]) {
      const { status, body } = await record(officer, query);
      expect(status).toBe(200);
      expect(body.items.some((item) => item.member?.id === colleague.id)).toBe(true);
    }
    expect((await record(officer, '?caseFile=NOTHING')).status).toBe(404);
    expect((await record(officer, '')).status).toBe(400);
    expect((await record(lead, `?caseFile=${file.id}`)).status).toBe(403);
    const recorded = await city.sql(
      `select count(*)::integer as n from audit_event where action = 'readings.read' and member_id = $1`,
      [officer.id],
    );
    expect(recorded).toEqual([{ n: 2 }]);
  });

  it('includes tries that were refused', async () => {
    const outside = await city.organisation();
    const stranger = await city.member('worker', outside, [await city.team(outside)]);
    await (await city.signedIn(stranger)).get(`/api/case-files/${file.id}`);
    const { body } = await read(lead);
    expect(body.items.some((item) => item.member?.id === stranger.id && item.outcome === 'refused')).toBe(true);
  });

  it('goes on page by page', async () => {
    await city.sql(
      `insert into audit_event (action, case_file_id, member_id, organisation_id, role) select 'case_file.read', $1, $2, $3, 'worker' from generate_series(1, 150)`,
      [file.id, colleague.id, cpas.id],
    );
    const first = (await read(lead)).body;
    expect(first.items).toHaveLength(100);
    const second = (await read(lead, `?before=${first.next}`)).body;
    const ids = [...first.items, ...second.items].map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(150);
    expect((await read(lead, '?before=nonsense')).status).toBe(400);
  });
});
