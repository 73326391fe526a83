import type { AccessRequestView } from '@guichet/access-contract';
import type { CaseFileView } from '@guichet/case-files-contract';
import { AccessRequestTokens } from '@guichet/people-api';
import { CurrentSessions } from '@guichet/platform-api-kernel';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

interface Changed {
  id: string;
  version: number;
}
interface RequestPage {
  items: AccessRequestView[];
  next: string | null;
}

describe('requests for access', () => {
  let city: City;
  let cpas: TestOrganisation;
  let team: TestTeam;
  let lead: TestMember;
  let teamLead: TestMember;
  let asker: TestMember;
  let file: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    cpas = await city.organisation();
    team = await city.team(cpas);
    lead = await city.member('worker', cpas, [team]);
    teamLead = await city.member('team_lead', cpas, [team]);
    const forem = await city.organisation({ name: 'FOREM' });
    asker = await city.member('worker', forem, [await city.team(forem, { name: 'Conseil' })], {
      givenName: 'F.',
      familyName: 'Lambert',
    });
  });
  beforeEach(async () => {
    file = await city.caseFile(lead, team, { givenNames: 'Selamawit', familyNames: 'Tesfay' });
  });
  afterAll(() => city.end());

  const tokenFor = async (member: TestMember, caseFileId = file.id) => {
    const actor = await city.application
      .get(CurrentSessions)
      .actor(await city.session(member), '00000000-0000-4000-8000-000000000001');
    return city.application.get(AccessRequestTokens).issue(actor!, caseFileId);
  };
  const reason = 'Elle se présente chez nous pour une formation.';
  const ask = async (member = asker, requestToken?: string) =>
    (await city.signedIn(member)).post<Changed>('/api/access-requests', {
      requestToken: requestToken ?? (await tokenFor(member)),
      reason,
    });
  const list = async (member: TestMember, query = '') =>
    (await (await city.signedIn(member)).get<RequestPage>(`/api/access-requests${query}`)).body.items;

  it('reach the lead worker and the leads of the team, who learn who asks and for whom', async () => {
    const { status, body } = await ask();
    expect(status).toBe(201);
    for (const member of [lead, teamLead]) {
      const [request] = (await list(member)).filter((item) => item.id === body.id);
      expect(request).toMatchObject({
        status: 'open',
        reason,
        requester: { name: 'F. Lambert', organisation: 'FOREM', team: 'Conseil' },
        caseFile: { id: file.id, reference: file.reference, personName: 'Selamawit Tesfay' },
      });
      expect(
        await city.sql('select kind from notice where member_id = $1 and case_file_id = $2', [member.id, file.id]),
      ).toEqual([{ kind: 'access_request.received' }]);
    }
    expect(
      (await (await city.signedIn(lead)).get<CaseFileView>(`/api/case-files/${file.id}`)).body.openAccessRequests,
    ).toBe(1);
    const colleague = await city.member('worker', cpas, [team]);
    expect(await list(colleague)).toEqual([]);
    expect(
      (await (await city.signedIn(colleague)).get<CaseFileView>(`/api/case-files/${file.id}`)).body.openAccessRequests,
    ).toBe(0);
  });

  it('show the requester the request and never the file', async () => {
    const { body } = await ask();
    const [mine] = (await list(asker, '?side=sent')).filter((item) => item.id === body.id);
    expect(mine).toMatchObject({ status: 'open', caseFile: null });
    expect(await list(asker)).toEqual([]);
  });

  it('are answered once, by whoever manages the file, and the requester is told', async () => {
    const { id } = (await ask()).body;
    const answer = { decision: 'granted', text: 'Je prépare un accord avec elle.' };
    const colleague = await city.signedIn(await city.member('worker', cpas, [team]));
    expect((await colleague.post(`/api/access-requests/${id}/answer`, answer, { version: 1 })).status).toBe(404);
    expect(
      (await (await city.signedIn(asker)).post(`/api/access-requests/${id}/answer`, answer, { version: 1 })).status,
    ).toBe(403);
    const asLead = await city.signedIn(lead);
    expect((await asLead.post(`/api/access-requests/${id}/answer`, answer)).status).toBe(428);
    expect((await asLead.post(`/api/access-requests/${id}/answer`, answer, { version: 4 })).status).toBe(412);
    expect((await asLead.post(`/api/access-requests/${id}/answer`, answer, { version: 1 })).body).toEqual({
      id,
      version: 2,
    });
    expect((await asLead.post(`/api/access-requests/${id}/answer`, answer, { version: 2 })).body).toMatchObject({
      status: 422,
      code: 'access_request_answered',
    });
    const [mine] = (await list(asker, '?side=sent')).filter((item) => item.id === id);
    expect(mine).toMatchObject({ status: 'answered', answer: answer.text, caseFile: null });
    expect((await list(lead)).filter((item) => item.id === id)).toEqual([]);
    expect(
      await city.sql(
        `select kind, case_file_id from notice where member_id = $1 and kind = 'access_request.answered'`,
        [asker.id],
      ),
    ).toContainEqual({ kind: 'access_request.answered', case_file_id: null });
    expect((await (await city.signedIn(asker)).get(`/api/case-files/${file.id}`)).status).toBe(404);
  });

  it('may be open once per person, and asked again after an answer', async () => {
    const { id } = (await ask()).body;
    expect((await ask()).body).toMatchObject({ status: 409, code: 'ux_access_request_open' });
    await (
      await city.signedIn(lead)
    ).post(
      `/api/access-requests/${id}/answer`,
      { decision: 'declined', text: 'Elle ne le souhaite pas.' },
      { version: 1 },
    );
    expect((await ask()).status).toBe(201);
  });

  it('answer the same nothing for no file, for a tie and for a forged word', async () => {
    expect((await ask(asker, await tokenFor(asker, '00000000-0000-4000-8000-000000000000'))).status).toBe(404);
    const tied = await city.member('worker', await city.organisation(), [team]);
    await city.tie(file, tied);
    expect((await ask(tied)).status).toBe(404);
    expect((await ask(asker, await tokenFor(lead))).body).toMatchObject({ status: 422, code: 'request_token_refused' });
    expect((await ask(asker, 'x'.repeat(60))).status).toBe(422);
    expect(
      (
        await (
          await city.signedIn(asker)
        ).post('/api/access-requests', { requestToken: await tokenFor(asker), reason: 'court' })
      ).status,
    ).toBe(400);
    const officer = await city.signedIn(await city.member('data_protection_officer', cpas));
    expect((await officer.get('/api/access-requests')).status).toBe(403);
  });

  it('are recorded with the file, and the list records what it showed', async () => {
    const { id } = (await ask()).body;
    expect(
      await city.sql('select action, case_file_id, member_id from audit_event where object_id = $1', [id]),
    ).toEqual([{ action: 'access_request.create', case_file_id: file.id, member_id: asker.id }]);
    await list(lead);
    const [shown] = await city.sql<{ object_ids: string[] }>(
      `select object_ids from audit_event where action = 'access_request.list' and member_id = $1 order by id desc limit 1`,
      [lead.id],
    );
    expect(shown?.object_ids).toContain(id);
  });

  it('leaves each of its steps in the record', async () => {
    const actions = ['access_request.create', 'access_request.granted', 'access_request.list'];
    const rows = await city.sql<{ action: string }>(
      'select distinct action from audit_event where action = any ($1) order by 1',
      [actions],
    );
    expect(rows.map(({ action }) => action)).toEqual(actions);
  });
});
