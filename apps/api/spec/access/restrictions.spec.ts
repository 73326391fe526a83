import type { CaseFileView } from '@guichet/case-files-contract';
import type { RestrictionList } from '@guichet/access-contract';
import { City } from '../harness/city';
import type { Caller } from '../harness/caller';
import type { TestCaseFile, TestMember } from '../harness/city';

const REASON = 'Menacée par un proche qui connaît l’équipe.';

/** A file that its lead worker or the officer keeps for named members. */
describe('a restricted file', () => {
  let city: City;
  let people: Record<'lead' | 'named' | 'colleague' | 'teamLead' | 'manager' | 'receiver' | 'officer', TestMember>;
  let as: Record<keyof typeof people, Caller>;
  let arranged: (more?: object) => Promise<TestCaseFile>;

  beforeAll(async () => {
    city = await City.build();
    const home = await city.organisation();
    const team = await city.team(home);
    const partner = await city.organisation({ kind: 'cpas' });
    const partners = await city.team(partner);
    people = {
      lead: await city.member('worker', home, [team]),
      named: await city.member('worker', home, [await city.team(home)]),
      colleague: await city.member('worker', home, [team]),
      teamLead: await city.member('team_lead', home, [team]),
      manager: await city.member('organisation_manager', home),
      receiver: await city.member('worker', partner, [partners]),
      officer: await city.member('data_protection_officer', home),
    };
    as = {} as typeof as;
    for (const [who, member] of Object.entries(people)) as[who as keyof typeof as] = await city.signedIn(member);
    arranged = async () => {
      const file = await city.caseFile(people.lead, team);
      await city.factIn(file, 'training');
      await city.agreement(file, partner, ['identity', 'training'], { team: partners });
      return file;
    };
  }, 60_000);
  afterAll(() => city.end());

  const statuses = async (file: TestCaseFile): Promise<Record<string, number>> =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(as).map(async ([who, caller]) => [who, (await caller.get(`/api/case-files/${file.id}`)).status]),
      ),
    ) as Record<string, number>;
  const OPEN = { lead: 200, named: 404, colleague: 200, teamLead: 200, manager: 200, receiver: 200, officer: 403 };

  it('stays with its lead worker, those named with it, and those with whom the person shares; at once, until it is lifted', async () => {
    const file = await arranged();
    expect(await statuses(file)).toEqual(OPEN);
    const set = await as.lead.post(`/api/case-files/${file.id}/restrictions`, {
      reason: REASON,
      memberIds: [people.named.id],
    });
    expect(set.status).toBe(201);
    expect(await statuses(file)).toEqual({ ...OPEN, named: 200, colleague: 404, teamLead: 404, manager: 404 });
    const { body } = await as.named.get<CaseFileView>(`/api/case-files/${file.id}`);
    expect(body.restriction).toMatchObject({ id: set.body['id'], version: 1 });
    expect(JSON.stringify(body)).not.toContain(REASON);
    expect(
      (await as.named.post(`/api/case-files/${file.id}/restrictions`, { reason: REASON, memberIds: [] })).status,
    ).toBe(403);
    expect(
      (await as.lead.post(`/api/case-files/${file.id}/restrictions`, { reason: REASON, memberIds: [] })).body,
    ).toMatchObject({ code: 'ux_file_restriction_live' });
    const lifting = `/api/case-files/${file.id}/restrictions/${String(set.body['id'])}/lifting`;
    expect((await as.named.post(lifting, { reason: REASON }, { version: 1 })).status).toBe(403);
    expect((await as.colleague.post(lifting, { reason: REASON }, { version: 1 })).status).toBe(404);
    expect((await as.lead.post(lifting, { reason: REASON }, { version: 7 })).status).toBe(412);
    expect((await as.lead.post(lifting, { reason: REASON }, { version: 1 })).status).toBe(200);
    expect(await statuses(file)).toEqual({ ...OPEN, named: 200 });
  });

  it('is set by the officer by its number, who never enters it', async () => {
    const file = await arranged();
    const body = { reference: file.reference, reason: REASON, memberIds: [] };
    expect((await as.officer.post('/api/restrictions', { ...body, reference: 'T9999999' })).status).toBe(404);
    const set = await as.officer.post('/api/restrictions', body);
    expect(set.status).toBe(201);
    expect((await statuses(file))['colleague']).toBe(404);
    const { items } = (await as.officer.get<RestrictionList>('/api/restrictions')).body;
    expect(items[0]).toMatchObject({ reference: file.reference, reason: REASON, named: [], liftedAt: null });
    const id = String(set.body['id']);
    expect((await as.officer.post(`/api/restrictions/${id}/lifting`, { reason: REASON }, { version: 1 })).status).toBe(
      200,
    );
    expect((await statuses(file))['colleague']).toBe(200);
    const lines = await city.sql(
      `select action, relation from audit_event where case_file_id = $1 and object_kind = 'file_restriction' order by id`,
      [file.id],
    );
    expect(lines).toEqual([
      { action: 'case_file.restrict', relation: 'officer' },
      { action: 'case_file.unrestrict', relation: 'officer' },
    ]);
  });

  it('is not opened in an emergency, and the answer is that of no file', async () => {
    const file = await arranged();
    await as.lead.post(`/api/case-files/${file.id}/restrictions`, { reason: REASON, memberIds: [] });
    const reasons = {
      rooms: ['housing'],
      reasonCode: await city.anyCode('break_glass_reason'),
      reason: `${REASON} Elle dort dehors.`,
    };
    const opening = { requestToken: null, ...reasons };
    const one = await as.receiver.post('/api/break-glass', { ...opening, caseFileId: file.id });
    const other = await as.receiver.post('/api/break-glass', { ...opening, caseFileId: crypto.randomUUID() });
    expect(one.status).toBe(404);
    expect({ ...one.body, requestId: '', instance: '' }).toEqual({ ...other.body, requestId: '', instance: '' });
  });
});
