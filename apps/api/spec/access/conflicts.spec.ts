import { randomUUID } from 'node:crypto';
import type { ConflictList, OwnConflictList } from '@guichet/access-contract';
import { City } from '../harness/city';
import type { Caller } from '../harness/caller';
import type { TestMember, TestTeam } from '../harness/city';

const REASON = 'La personne et le membre ne se connaissent pas : homonyme.';

/** A member says that they must not come near somebody; nobody learns from it who is known. */
describe('a declared conflict of interest', () => {
  let city: City;
  let team: TestTeam;
  let lead: TestMember;
  let worker: TestMember;
  let caller: Caller;
  let leading: Caller;
  let officer: Caller;

  beforeAll(async () => {
    city = await City.build();
    const home = await city.organisation();
    team = await city.team(home);
    lead = await city.member('worker', home, [team]);
    worker = await city.member('worker', home, [team]);
    caller = await city.signedIn(worker);
    leading = await city.signedIn(lead);
    officer = await city.signedIn(await city.member('data_protection_officer', home));
  }, 60_000);
  afterAll(() => city.end());

  const named = (familyNames: string, givenNames: string, birthYear: number | null = null) => ({
    kind: 'conflict',
    caseFileId: null,
    familyNames,
    givenNames,
    birthYear,
  });
  const sees = async (id: string, who = caller): Promise<number> => (await who.get(`/api/case-files/${id}`)).status;

  it('closes every file of somebody of that name, however it is spelt in order and accents, and no other', async () => {
    const file = await city.caseFile(lead, team, { familyNames: 'N’Diaye', givenNames: 'Aïssatou', birthYear: 1991 });
    const older = await city.caseFile(lead, team, { familyNames: 'N’Diaye', givenNames: 'Aïssatou', birthYear: 1960 });
    const other = await city.caseFile(lead, team, { familyNames: 'N’Diaye', givenNames: 'Awa', birthYear: 1991 });
    expect(await sees(file.id)).toBe(200);
    expect((await caller.post('/api/me/conflicts', named('Aissatou', 'NDIAYE', 1991))).status).toBe(201);
    expect([await sees(file.id), await sees(older.id), await sees(other.id)]).toEqual([404, 200, 200]);
    expect(await sees(file.id, leading)).toBe(200);
  });

  it('answers alike whether the person is known or not, byte for byte', async () => {
    await city.caseFile(lead, team, { familyNames: 'Haddad', givenNames: 'Rim' });
    const answers = [];
    for (const [family, given] of [
      ['Haddad', 'Rim'],
      ['Zorvandie', 'Quux'],
    ] as const) {
      const { status, body, headers } = await caller.post('/api/me/conflicts', named(family, given));
      const heads = Object.entries(headers).filter(([name]) => !['date', 'x-request-id'].includes(name));
      answers.push({ status, heads, body: JSON.stringify(body).replace(String(body['id']), '<id>') });
    }
    expect(answers[0]).toEqual(answers[1]);
    const { items } = (await caller.get<OwnConflictList>('/api/me/conflicts')).body;
    expect(items.slice(0, 2).map((one) => Object.keys(one).sort())).toEqual([
      Object.keys(items[1] ?? {}).sort(),
      Object.keys(items[0] ?? {}).sort(),
    ]);
    expect(JSON.stringify(items)).not.toMatch(/closes|caseFileId/);
  });

  it('holds for a file that is opened later, and for one whose name is corrected later', async () => {
    await caller.post('/api/me/conflicts', named('Kowalski', 'Jan'));
    const later = await city.caseFile(lead, team, { familyNames: 'Kowalski', givenNames: 'Jan' });
    expect(await sees(later.id)).toBe(404);
    const renamed = await city.caseFile(lead, team, { familyNames: 'Kowalska', givenNames: 'Jan' });
    expect(await sees(renamed.id)).toBe(200);
    await city.sql(`update person set family_names = 'Kowalski' where id = $1`, [renamed.id]);
    expect(await sees(renamed.id)).toBe(404);
  });

  it('closes a file that the member names, even one they lead; their team lead is told, not why', async () => {
    const responsible = await city.member('team_lead', { id: team.organisationId, managersSubject: 0 }, [team]);
    const file = await city.caseFile(lead, team);
    const byFile = { ...named('', ''), kind: 'sibling', caseFileId: file.id };
    expect((await leading.post('/api/me/conflicts', byFile)).status).toBe(201);
    expect(await sees(file.id, leading)).toBe(404);
    const notices = await city.sql(`select kind from notice where member_id = $1 and case_file_id = $2`, [
      responsible.id,
      file.id,
    ]);
    expect(notices).toEqual([{ kind: 'conflict.lead_closed' }]);
    const unknown = await leading.post('/api/me/conflicts', { ...byFile, caseFileId: randomUUID() });
    const shut = await leading.post('/api/me/conflicts', byFile);
    expect([unknown.status, shut.status]).toEqual([404, 404]);
  });

  it('asks for two words of the name', async () => {
    expect((await caller.post('/api/me/conflicts', named('Jan', ''))).body).toMatchObject({ code: 'conflict_name' });
  });

  it('is withdrawn by the officer alone, and what another declaration closes stays closed', async () => {
    const file = await city.caseFile(lead, team, { familyNames: 'Benali', givenNames: 'Samir', birthYear: 1980 });
    await caller.post('/api/me/conflicts', named('Benali', 'Samir'));
    await caller.post('/api/me/conflicts', named('Benali', 'Samir', 1980));
    const { items } = (await officer.get<ConflictList>('/api/conflicts')).body;
    const ours = items.filter((one) => one.familyNames === 'Benali');
    expect(ours.map((one) => one.closes).sort()).toEqual([0, 1]);
    const withdraw = (id: string, who = officer, version = 1) =>
      who.post(`/api/conflicts/${id}/withdrawal`, { reason: REASON }, { version });
    const [first, second] = [ours.find((one) => one.closes === 1), ours.find((one) => one.closes === 0)];
    expect((await withdraw(first?.id ?? '', caller)).status).toBe(403);
    expect((await withdraw(first?.id ?? '', officer, 4)).status).toBe(412);
    expect((await withdraw(first?.id ?? '')).status).toBe(200);
    expect(await sees(file.id)).toBe(404);
    expect((await withdraw(second?.id ?? '')).status).toBe(200);
    expect(await sees(file.id)).toBe(200);
    expect(
      await city.sql(`select 1 from audit_event where action = 'conflict.withdraw' and object_id = $1`, [second?.id]),
    ).toHaveLength(1);
    expect((await withdraw(second?.id ?? '', officer, 2)).body).toMatchObject({ code: 'conflict_withdrawn' });
  });
});
