import { setTimeout as wait } from 'node:timers/promises';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';
import { EventStream } from '../notifications/event-stream';

const SECOND = 1000;

/** Withdrawal and expiry end what an agreement opened within the second, in what is already open too. */
describe('the end of an agreement', () => {
  let city: City;
  let address: string;
  let team: TestTeam;
  let lead: TestMember;
  let forem: TestOrganisation;
  let counsellors: TestTeam;
  let receiver: TestMember;
  let asReceiver: Caller;
  let file: TestCaseFile;
  let agreementId: string;

  beforeAll(async () => {
    city = await City.build();
    await city.application.listen(0, '127.0.0.1');
    address = (await city.application.getUrl()).replace('[::1]', '127.0.0.1');
    const cpas = await city.organisation();
    team = await city.team(cpas);
    lead = await city.member('worker', cpas, [team]);
    forem = await city.organisation();
    counsellors = await city.team(forem);
    receiver = await city.member('worker', forem, [counsellors]);
  });
  beforeEach(async () => {
    file = await city.caseFile(lead, team);
    await city.factIn(file, 'training');
    agreementId = await city.agreement(file, forem, ['identity', 'training'], {
      team: counsellors,
      expiresOn: '2199-01-01',
    });
    asReceiver = await city.signedIn(receiver);
  });
  afterAll(() => city.end());

  /** Everything that reads the file, in the session that was open before. */
  const doors = (): string[] => [
    `/api/case-files/${file.id}`,
    `/api/case-files/${file.id}/timeline`,
    `/api/case-files/${file.id}/training-episodes`,
    `/api/case-files/${file.id}/documents`,
    `/api/case-files/${file.id}/sharing-agreements/${agreementId}/proof`,
  ];
  const listed = async (): Promise<boolean> =>
    (await asReceiver.get<{ items: { id: string }[] }>('/api/case-files?size=100')).body.items.some(
      ({ id }) => id === file.id,
    );
  const shut = async (): Promise<void> => {
    for (const door of doors()) expect([door, (await asReceiver.get(door)).status]).toEqual([door, 404]);
    expect(await listed()).toBe(false);
  };
  const withdraw = async (): Promise<void> => {
    const asLead = await city.signedIn(lead);
    const { status } = await asLead.post(
      `/api/case-files/${file.id}/sharing-agreements/${agreementId}/revocation`,
      { note: '' },
      { version: 1 },
    );
    expect(status).toBe(200);
  };

  it('shuts every door of an open session when it is taken back', async () => {
    expect((await asReceiver.get(`/api/case-files/${file.id}`)).status).toBe(200);
    expect(await listed()).toBe(true);
    await withdraw();
    await shut();
  });

  it('is told to the pages that are open, within a second and without a word about the person', async () => {
    const stream = await EventStream.open(city.application, address, await city.session(receiver));
    await stream.until(({ comments }) => comments.includes('connected'));
    const bystander = await EventStream.open(city.application, address, await city.session(lead));
    await bystander.until(({ comments }) => comments.includes('connected'));
    await withdraw();
    await stream.until((one) => one.signals().length > 0, 1);
    expect(stream.signals()).toEqual([{ kind: 'access.ended', referralId: null }]);
    expect(bystander.signals()).toEqual([]);
    stream.close();
    bystander.close();
  });

  it('shuts every door of an open session when it runs out, by the clock of the database', async () => {
    expect((await asReceiver.get(`/api/case-files/${file.id}`)).status).toBe(200);
    await city.sql(`update access_grant set ends_at = now() + interval '300 milliseconds' where source_id = $1`, [
      agreementId,
    ]);
    await city.sql('select refresh_case_access($1)', [file.id]);
    expect((await asReceiver.get(`/api/case-files/${file.id}`)).status).toBe(200);
    await wait(350);
    const before = performance.now();
    await shut();
    expect(performance.now() - before).toBeLessThan(SECOND);
  });

  it('ends a job that runs for it: what was due is taken back in its next turn, and nobody is told', async () => {
    const follow = () => city.sql('set role guichet_worker; select follow_agreement_reminders(); reset role');
    await city.sql(`update sharing_agreement set expires_on = today() + 5 where id = $1`, [agreementId]);
    await follow();
    const told = () =>
      city.sql(`select member_id from notice where case_file_id = $1 and kind = 'agreement.ends'`, [file.id]);
    expect(await told()).toHaveLength(2);
    await withdraw();
    await follow();
    expect(await told()).toEqual([]);
  });
});
