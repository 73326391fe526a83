import type { MyDay } from '@guichet/my-day-contract';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

describe('reminders of agreements that end soon', () => {
  let city: City;
  let forem: TestOrganisation;
  let counsellors: TestTeam;
  let team: TestTeam;
  let lead: TestMember;
  let receiver: TestMember;
  let file: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    const cpas = await city.organisation();
    forem = await city.organisation();
    team = await city.team(cpas);
    counsellors = await city.team(forem);
    lead = await city.member('worker', cpas, [team]);
    receiver = await city.member('worker', forem, [counsellors]);
    await city.member('worker', forem, [counsellors], { secrecy: false });
  });
  beforeEach(async () => {
    file = await city.caseFile(lead, team);
  });
  afterAll(() => city.end());

  const inDays = async (days: number): Promise<string> =>
    (await city.sql<{ day: string }>('select (today() + $1::integer)::text as day', [days]))[0]!.day;
  const follow = () => city.sql('set role guichet_worker; select follow_agreement_reminders(); reset role');
  const told = async () =>
    (
      await city.sql<{ member_id: string }>(
        `select member_id from notice where case_file_id = $1 and kind = 'agreement.ends' order by member_id`,
        [file.id],
      )
    ).map((row) => row.member_id);
  const both = () => [lead.id, receiver.id].sort();

  it('tell the lead and whoever reads, once, within the days of the rule', async () => {
    await city.agreement(file, forem, ['identity', 'training'], { team: counsellors, expiresOn: await inDays(31) });
    await follow();
    expect(await told()).toEqual([]);
    await city.sql(`update sharing_agreement set expires_on = today() + 30 where case_file_id = $1`, [file.id]);
    await follow();
    await follow();
    expect(await told()).toEqual(both());
  });

  it('follow the rule of today: its days are a row', async () => {
    await city.agreement(file, forem, ['identity'], { team: counsellors, expiresOn: await inDays(40) });
    await city.sql(`insert into agreement_rule values (today(), 45, 'essai', '2199-01-01')`);
    await follow();
    expect(await told()).toEqual(both());
    await city.sql(`delete from agreement_rule where remind_days = 45`);
    await follow();
    expect(await told()).toEqual([]);
  });

  it('are taken back when the agreement is renewed, taken back or the file closed', async () => {
    const id = await city.agreement(file, forem, ['identity'], { team: counsellors, expiresOn: await inDays(10) });
    await follow();
    expect(await told()).toEqual(both());
    const renewal = await city.agreement(file, forem, ['identity'], {
      team: counsellors,
      expiresOn: await inDays(300),
    });
    await city.sql('update sharing_agreement set renews_id = $1 where id = $2', [id, renewal]);
    await follow();
    expect(await told()).toEqual([]);
    await city.sql('update sharing_agreement set revoked_on = today() where id = $1', [renewal]);
    await follow();
    expect(await told()).toEqual(both());
    await city.sql('update sharing_agreement set revoked_on = today() where id = $1', [id]);
    await follow();
    expect(await told()).toEqual([]);
  });

  it('stand in My day of the lead and of the receiver until it is renewed', async () => {
    const expiresOn = await inDays(12);
    await city.agreement(file, forem, ['identity'], { team: counsellors, expiresOn });
    const linesOf = async (member: TestMember) =>
      (await (await city.signedIn(member)).get<MyDay>('/api/my-day')).body.deadlines.items.filter(
        ({ kind, caseFileId }) => kind === 'agreement' && caseFileId === file.id,
      );
    for (const member of [lead, receiver])
      expect(await linesOf(member)).toEqual([expect.objectContaining({ on: expiresOn, kind: 'agreement' })]);
    await city.sql('update sharing_agreement set revoked_on = today() where case_file_id = $1', [file.id]);
    expect(await linesOf(lead)).toEqual([]);
  });
});
