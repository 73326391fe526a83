import type { TestMember, TestTeam } from '../harness/city';
import { StaffedCity } from './staffed-city';

describe('leaving a team', () => {
  let here: StaffedCity;
  let second: TestTeam;
  let leaver: TestMember;

  beforeAll(async () => {
    here = await StaffedCity.build();
    second = await here.city.team(here.cpas, { name: 'Deuxième' });
  });
  afterAll(() => here.city.end());
  beforeEach(async () => {
    leaver = await here.city.member('worker', here.cpas, [here.team, second]);
  });

  const works = async (teams: TestTeam[]) =>
    here.manager.put<{ code?: string; detail?: string }>(
      `/api/members/${leaver.id}/teams`,
      { teamIds: teams.map(({ id }) => id) },
      (await here.read(leaver.id)).version,
    );
  const teamsOf = async () => (await here.read(leaver.id)).teams.map(({ id }) => id);

  it('waits until the open files led there have somebody else, and says how many and where', async () => {
    const files = [await here.city.caseFile(leaver, here.team), await here.city.caseFile(leaver, here.team)];
    await here.city.caseFile(leaver, here.team, { status: 'closed' });
    await here.city.caseFile(leaver, second);
    const refused = await works([second]);
    expect([refused.status, refused.body.code]).toEqual([422, 'member_leads_files']);
    expect(refused.body.detail).toContain('Antenne (2)');
    expect(refused.body.detail).not.toContain('Deuxième');
    expect(JSON.stringify(refused.body)).not.toContain(files[0]!.reference);
    expect((await teamsOf()).sort()).toEqual([here.team.id, second.id].sort());
    const heir = await here.city.member('worker', here.cpas, [here.team]);
    await here.city.sql('update case_file set lead_member_id = $2 where id = any ($1)', [
      files.map(({ id }) => id),
      heir.id,
    ]);
    expect((await works([second])).status).toBe(200);
    expect(await teamsOf()).toEqual([second.id]);
    const browser = await here.city.signedIn(leaver);
    expect((await browser.get(`/api/case-files/${files[0]!.id}`)).status).toBe(404);
  });

  it('ends what the member was named on there, at once, and writes it down', async () => {
    const colleague = await here.city.member('worker', here.cpas, [here.team, second]);
    const [left, kept] = [
      await here.city.caseFile(colleague, here.team),
      await here.city.caseFile(colleague, second),
    ] as const;
    await here.city.namedMember(left, leaver);
    await here.city.namedMember(kept, leaver);
    const browser = await here.city.signedIn(leaver);
    expect((await browser.get(`/api/case-files/${left.id}`)).status).toBe(200);
    expect((await works([second])).status).toBe(200);
    expect((await browser.get(`/api/case-files/${left.id}`)).status).toBe(404);
    expect((await browser.get(`/api/case-files/${kept.id}`)).status).toBe(200);
    expect(
      await here.city.sql(
        `select case_file_id as id from audit_event where action = 'case_file.end_member' and object_id = $1`,
        [leaver.id],
      ),
    ).toEqual([{ id: left.id }]);
  });

  it('takes the member off the sender’s side of what they sent there, and a return puts them back', async () => {
    const colleague = await here.city.member('worker', here.cpas, [here.team]);
    const file = await here.city.caseFile(colleague, here.team);
    const to = { organisation: here.other, team: here.otherTeam };
    const sent = [
      await here.city.referral(file, to, 'requested', { sender: leaver }),
      await here.city.referral(file, to, 'cancelled', { sender: leaver }),
    ];
    const browser = await here.city.signedIn(leaver);
    const sees = () => Promise.all(sent.map(async (id) => (await browser.get(`/api/referrals/${id}`)).status));
    expect(await sees()).toEqual([200, 200]);
    expect((await works([second])).status).toBe(200);
    expect(await sees()).toEqual([404, 404]);
    expect((await works([here.team, second])).status).toBe(200);
    expect(await sees()).toEqual([200, 200]);
  });
});
