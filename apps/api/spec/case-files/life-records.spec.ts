import { randomUUID } from 'node:crypto';
import { RECORD_KINDS } from '@guichet/case-files-contract';
import type {
  AidRequestInput,
  CaseFileContributions,
  CaseFileView,
  EmploymentFollowUpInput,
  HousingApplicationInput,
  RecordFrame,
  RecordKind,
} from '@guichet/case-files-contract';
import type { Page } from '@guichet/platform-contract';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestTeam } from '../harness/city';
import { followedWork, LIFE_FACTS } from './life-facts';

interface Changed {
  id: string;
  version: number;
}

describe('records of a life besides papers', () => {
  let city: City;
  let team: TestTeam;
  let lead: TestMember;
  let colleague: TestMember;
  let file: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    const organisation = await city.organisation();
    team = await city.team(organisation);
    lead = await city.member('worker', organisation, [team]);
    colleague = await city.member('worker', organisation, [team]);
    file = await city.caseFile(lead, team);
  });
  afterAll(() => city.end());

  const at = (kind: RecordKind, of = file) => `/api/case-files/${of.id}/${kind}`;
  const add = async (kind: RecordKind, facts: object, member = lead, of = file) =>
    (await city.signedIn(member)).post<Changed & { code?: string }>(at(kind, of), facts);
  const stated = async <Input>(kind: RecordKind, facts: object) => {
    const { body } = await add(kind, facts);
    const list = await (await city.signedIn(lead)).get<Page<RecordFrame & Input>>(at(kind));
    return list.body.items.find(({ id }) => id === body.id);
  };

  describe('in the closed room', () => {
    const facts = LIFE_FACTS['rights-matters'];
    const kind = 'rights-matters';

    it('are the author’s own, and nothing to the colleagues of the team: neither record, nor count, nor trace', async () => {
      const { body } = await add(kind, facts);
      const theirs = await city.signedIn(colleague);
      expect((await theirs.get<Page<RecordFrame>>(at(kind))).body.items).toEqual([]);
      expect((await theirs.get(`${at(kind)}/${body.id}/history`)).status).toBe(404);
      expect((await theirs.post(at(kind), facts)).status).toBe(403);
      const view = (await theirs.get<CaseFileView>(`/api/case-files/${file.id}`)).body;
      expect(view.rooms.rights_violence).toEqual({
        room: 'rights_violence',
        access: 'exists',
        readers: [],
        holds: {},
      });
      expect(view.allowedActions).not.toContain('rights_violence.add');
      const timeline = await theirs.get<Page<{ recordKind: string | null }>>(`/api/case-files/${file.id}/timeline`);
      expect(timeline.body.items.filter(({ recordKind }) => recordKind === kind)).toEqual([]);
      const own = await theirs.get<CaseFileContributions>(`/api/case-files/${file.id}/contributions`);
      expect(own.status === 404 || own.body.records[kind].length === 0).toBe(true);
    });

    it('are counted and listed for the lead worker, and for a member named on the file', async () => {
      const named = await city.caseFile(lead, team);
      await add(kind, facts, lead, named);
      await city.sql('insert into case_file_member (case_file_id, member_id, since) values ($1, $2, $3)', [
        named.id,
        colleague.id,
        '2026-01-01',
      ]);
      for (const member of [lead, colleague]) {
        const caller = await city.signedIn(member);
        const { rooms } = (await caller.get<CaseFileView>(`/api/case-files/${named.id}`)).body;
        expect(rooms.rights_violence).toMatchObject({ access: 'contribute', holds: { [kind]: 1 } });
        expect((await caller.get<Page<RecordFrame>>(at(kind, named))).body.items).toEqual([
          expect.objectContaining(facts),
        ]);
      }
    });

    it('stay readable as a contribution of whoever wrote them', async () => {
      const { body } = await (
        await city.signedIn(lead)
      ).get<CaseFileContributions>(`/api/case-files/${file.id}/contributions`);
      expect(body.records[kind]).not.toEqual([]);
    });
  });

  describe('work out the days left empty from the reference data', () => {
    const request = { ...LIFE_FACTS['aid-requests'], decisionDueOn: null };
    it.each([
      ['ris', '2026-11-02', '2026-12-02'],
      ['rent_deposit', '2026-01-31', '2026-02-28'],
      ['scholarship', '2026-11-02', null],
      ['ris', null, null],
    ])('a decision on %s asked on %s is due on %s', async (kindCode, askedOn, due) => {
      const seen = await stated<AidRequestInput>('aid-requests', { ...request, kindCode, askedOn });
      expect(seen?.decisionDueOn).toBe(due);
    });

    it('a decision keeps the day that was stated', async () => {
      const seen = await stated<AidRequestInput>('aid-requests', { ...request, decisionDueOn: '2026-12-24' });
      expect(seen?.decisionDueOn).toBe('2026-12-24');
    });

    it('a correction works it out anew', async () => {
      const { body } = await add('aid-requests', request);
      const caller = await city.signedIn(lead);
      const corrected = await caller.post<Changed>(
        `${at('aid-requests')}/${body.id}/corrections`,
        { ...request, askedOn: '2026-11-10', correctionReason: 'Accusé de réception relu' },
        { version: 1 },
      );
      const { items } = (await caller.get<Page<RecordFrame & AidRequestInput>>(at('aid-requests'))).body;
      expect(items.find(({ id }) => id === corrected.body.id)?.decisionDueOn).toBe('2026-12-10');
    });

    it.each([
      ['social_housing', '2026-03-10', null, '2027-02-15'],
      ['social_housing', '2026-09-01', null, '2028-02-15'],
      ['social_housing', '2024-09-01', '2026-01-20', '2027-02-15'],
      ['private', '2026-03-10', null, null],
    ])('%s applied for on %s, last confirmed on %s: %s', async (kindCode, appliedOn, lastConfirmedOn, due) => {
      const facts = { ...LIFE_FACTS['housing-applications'], kindCode, appliedOn, lastConfirmedOn };
      const seen = await stated<HousingApplicationInput>('housing-applications', { ...facts, confirmationDueOn: null });
      expect(seen?.confirmationDueOn).toBe(due);
    });

    it('a follow-up is asked six months after the first day of the work', async () => {
      const work = randomUUID();
      await followedWork(city, file, work);
      const facts = { ...LIFE_FACTS['employment-follow-ups'], employmentEpisodeId: work, dueOn: null };
      expect((await stated<EmploymentFollowUpInput>('employment-follow-ups', facts))?.dueOn).toBe('2026-09-30');
    });
  });

  it('wait on the open file for what is due, the nearest first, and only for who reads the room', async () => {
    const waiting = await city.caseFile(lead, team);
    const inDays = async (days: number): Promise<string> =>
      (await city.sql<{ day: string }>('select (today() + $1::integer)::text as day', [days]))[0]!.day;
    const request = LIFE_FACTS['aid-requests'];
    await add('aid-requests', { ...request, decisionDueOn: await inDays(20) }, lead, waiting);
    await add('aid-requests', { ...request, decisionDueOn: await inDays(90) }, lead, waiting);
    await add('aid-requests', { ...request, decisionCode: 'refused', appealUntil: await inDays(3) }, lead, waiting);
    await add('aid-requests', { ...request, decisionCode: 'granted', appealUntil: await inDays(4) }, lead, waiting);
    const place = { ...LIFE_FACTS['housing-applications'], confirmationDueOn: await inDays(-2) };
    await add('housing-applications', place, lead, waiting);
    const foreign = await city.organisation();
    const foreignTeam = await city.team(foreign);
    const receiver = await city.member('worker', foreign, [foreignTeam]);
    await city.agreement(waiting, foreign, ['identity', 'housing'], { team: foreignTeam });
    const seenBy = async (member: TestMember) =>
      (await (await city.signedIn(member)).get<CaseFileView>(`/api/case-files/${waiting.id}`)).body.awaited.map(
        ({ kind }) => kind,
      );
    expect(await seenBy(lead)).toEqual(['housing_confirmation', 'aid_appeal', 'aid_decision']);
    expect(await seenBy(receiver)).toEqual(['housing_confirmation']);
  });

  it('follow up no work of another file', async () => {
    const other = await city.caseFile(lead, team);
    const work = randomUUID();
    await followedWork(city, other, work);
    const facts = { ...LIFE_FACTS['employment-follow-ups'], employmentEpisodeId: work };
    const { status, body } = await add('employment-follow-ups', facts);
    expect([status, body.code]).toEqual([422, 'employment_of_other_file']);
  });

  it('refuse days in the wrong order', async () => {
    const facts = { ...LIFE_FACTS['aid-requests'], decidedOn: '2026-10-01' };
    const { status, body } = await add('aid-requests', facts);
    expect([status, body.code]).toEqual([422, 'ck_aid_request_dates']);
  });

  it('have no text in the health room but who insures and a short remark', () => {
    const text = Object.entries({ ...LIFE_FACTS['health-coverages'], ...LIFE_FACTS['care-needs'] })
      .filter(([name, value]) => typeof value === 'string' && !/Code$|On$|^valid|^source$/.test(name))
      .map(([name]) => name);
    expect(text).toEqual(['insurer', 'remark']);
    expect(RECORD_KINDS['care-needs'].room).toBe('health');
  });

  it('keep the remark on coverage short', async () => {
    const { status } = await add('health-coverages', { ...LIFE_FACTS['health-coverages'], remark: 'x'.repeat(201) });
    expect(status).toBe(400);
  });
});
