import { CASE_FILE_STATUSES, CASE_FILE_STEPS } from '@guichet/case-files-contract';
import type { CaseFileStatus, CaseFileView } from '@guichet/case-files-contract';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';
import type { Caller } from '../harness/caller';

describe('the life of a file', () => {
  let city: City;
  let organisation: TestOrganisation;
  let team: TestTeam;
  let secondTeam: TestTeam;
  let lead: TestMember;
  let colleague: TestMember;
  let teamLead: TestMember;
  let asLead: Caller;

  beforeAll(async () => {
    city = await City.build();
    organisation = await city.organisation();
    team = await city.team(organisation);
    secondTeam = await city.team(organisation);
    lead = await city.member('worker', organisation, [team]);
    colleague = await city.member('worker', organisation, [team]);
    teamLead = await city.member('team_lead', organisation, [team]);
    asLead = await city.signedIn(lead);
  });
  afterAll(() => city.end());

  const path = (file: TestCaseFile, command: string) => `/api/case-files/${file.id}/${command}`;
  const versionOf = async (file: TestCaseFile) =>
    (await city.sql<{ version: number }>('select version from case_file where id = $1', [file.id]))[0]!.version;
  const open = CASE_FILE_STATUSES.filter((status) => status !== 'closed' && status !== 'archived');

  describe('a change of status', () => {
    it.each(open.flatMap((from) => CASE_FILE_STATUSES.map((to) => [from, to] as const)))(
      'from %s to %s follows the table',
      async (from, to) => {
        const file = await city.caseFile(lead, team, { status: from });
        const { status, body } = await asLead.put(path(file, 'status'), { status: to }, 1);
        const step = (CASE_FILE_STEPS[from] as readonly CaseFileStatus[]).includes(to);
        expect([status, step ? body['version'] : body['code']]).toEqual(step ? [200, 2] : [422, 'case_file_step']);
      },
    );

    it('needs the version, the right file and whoever manages it', async () => {
      const file = await city.caseFile(lead, team);
      const standby = { status: 'standby' };
      expect((await asLead.put(path(file, 'status'), standby)).status).toBe(428);
      expect((await asLead.put(path(file, 'status'), standby, 7)).status).toBe(412);
      expect((await (await city.signedIn(colleague)).put(path(file, 'status'), standby, 1)).status).toBe(403);
      expect((await (await city.signedIn(teamLead)).put(path(file, 'status'), standby, 1)).status).toBe(200);
      const foreign = await city.organisation();
      const stranger = await city.signedIn(await city.member('team_lead', foreign, [await city.team(foreign)]));
      expect((await stranger.put(path(file, 'status'), standby, 2)).status).toBe(404);
      expect(
        (
          await (
            await city.signedIn(await city.member('reception', organisation, [team]))
          ).put(path(file, 'status'), standby, 2)
        ).status,
      ).toBe(403);
    });
  });

  it('closes with a reason, and opens again with another that stands in the journal', async () => {
    const file = await city.caseFile(lead, team);
    const closing = { reasonCode: 'goals_reached', note: 'Peut revenir quand elle veut.' };
    expect(
      (await asLead.post(path(file, 'closure'), { ...closing, reasonCode: 'nothing' }, { version: 1 })).body,
    ).toMatchObject({ status: 422, code: 'unknown_code' });
    expect((await asLead.post(path(file, 'closure'), closing, { version: 1 })).status).toBe(200);
    const closed = (await asLead.get<CaseFileView>(`/api/case-files/${file.id}`)).body;
    expect(closed).toMatchObject({
      status: 'closed',
      closureReason: 'goals_reached',
      closureNote: closing.note,
      version: 2,
    });
    expect(closed.allowedActions).toContain('file.reopen');
    expect(closed.allowedActions).not.toContain('referral.create');
    expect((await asLead.post(path(file, 'closure'), closing, { version: 2 })).body).toMatchObject({
      status: 422,
      code: 'case_file_closed',
    });
    expect((await asLead.put(path(file, 'status'), { status: 'active' }, 2)).body).toMatchObject({
      status: 422,
      code: 'case_file_step',
    });
    expect(
      (await asLead.post(path(file, 'assignment'), { leadMemberId: colleague.id }, { version: 2 })).body,
    ).toMatchObject({ code: 'case_file_closed' });
    expect((await asLead.post(path(file, 'reopening'), { reason: 'Elle revient.' }, { version: 1 })).status).toBe(412);
    expect((await asLead.post(path(file, 'reopening'), { reason: 'Elle revient.' }, { version: 2 })).status).toBe(200);
    const opened = (await asLead.get<CaseFileView>(`/api/case-files/${file.id}`)).body;
    expect(opened).toMatchObject({ status: 'active', closedOn: null, closureReason: null, version: 3 });
    expect(opened.rooms.journal.notes).toEqual([expect.objectContaining({ body: 'Elle revient.', nature: 'fact' })]);
    expect((await asLead.post(path(file, 'reopening'), { reason: 'Encore' }, { version: 3 })).body).toMatchObject({
      code: 'case_file_step',
    });
  });

  it('does not close over open referrals, and says how many', async () => {
    const file = await city.caseFile(lead, team);
    const receivers = await city.organisation();
    const receiving = await city.team(receivers);
    await city.member('worker', receivers, [receiving]);
    await city.referral(file, { organisation: receivers, team: receiving }, 'requested');
    await city.referral(file, { organisation: receivers, team: receiving }, 'in_progress');
    await city.referral(file, { organisation: receivers, team: receiving }, 'completed');
    const closing = { reasonCode: 'goals_reached', note: '' };
    const refused = await asLead.post(path(file, 'closure'), closing, { version: await versionOf(file) });
    expect(refused.body).toMatchObject({ status: 422, code: 'open_referrals' });
    expect(refused.body['detail']).toContain('2');
    await city.sql(
      `update referral set status = 'cancelled', ended_at = now(), reason_code = 'need_met' where case_file_id = $1 and ended_at is null`,
      [file.id],
    );
    expect((await asLead.post(path(file, 'closure'), closing, { version: await versionOf(file) })).status).toBe(200);
  });

  it('is given to a colleague at once, inside the organisation only', async () => {
    const file = await city.caseFile(lead, team);
    const assignment = path(file, 'assignment');
    const outside = await city.organisation();
    const outsideTeam = await city.team(outside);
    const outsider = await city.member('worker', outside, [outsideTeam]);
    expect((await asLead.post(assignment, { leadMemberId: outsider.id }, { version: 1 })).body).toMatchObject({
      status: 422,
      code: 'lead_outside_team',
    });
    expect(
      (await asLead.post(assignment, { leadMemberId: outsider.id, teamId: outsideTeam.id }, { version: 1 })).body,
    ).toMatchObject({ status: 422, code: 'team_outside_organisation' });
    expect(
      (await (await city.signedIn(colleague)).post(assignment, { leadMemberId: colleague.id }, { version: 1 })).status,
    ).toBe(403);
    expect(
      (await (await city.signedIn(teamLead)).post(assignment, { leadMemberId: colleague.id }, { version: 1 })).body,
    ).toEqual({ id: file.id, version: 2 });
    expect((await (await city.signedIn(colleague)).get<CaseFileView>(`/api/case-files/${file.id}`)).body.relation).toBe(
      'lead',
    );
    expect(
      await city.sql('select kind from notice where member_id = $1 and case_file_id = $2', [colleague.id, file.id]),
    ).toEqual([{ kind: 'case_file.assigned' }]);
    const mover = await city.member('worker', organisation, [secondTeam]);
    expect(
      (
        await (
          await city.signedIn(colleague)
        ).post(assignment, { leadMemberId: mover.id, teamId: secondTeam.id }, { version: 2 })
      ).status,
    ).toBe(200);
    expect((await asLead.get(`/api/case-files/${file.id}`)).status).toBe(404);
    expect((await (await city.signedIn(mover)).get(`/api/case-files/${file.id}`)).status).toBe(200);
  });

  it('names colleagues, who come near at once and leave at once', async () => {
    const file = await city.caseFile(lead, team);
    const named = await city.member('worker', organisation, [secondTeam]);
    const asNamed = await city.signedIn(named);
    const member = path(file, `members/${named.id}`);
    expect((await asNamed.get(`/api/case-files/${file.id}`)).status).toBe(404);
    expect((await asLead.put(member, { until: null })).status).toBe(428);
    expect((await (await city.signedIn(colleague)).put(member, { until: null }, 1)).status).toBe(403);
    expect((await asLead.put(member, { until: null }, 1)).body).toEqual({ id: file.id, version: 2 });
    const seen = (await asNamed.get<CaseFileView>(`/api/case-files/${file.id}`)).body;
    expect(seen).toMatchObject({ relation: 'file_member', rooms: { confidence: { access: 'contribute' } } });
    expect(seen.around.members).toEqual([expect.objectContaining({ id: named.id, until: null })]);
    expect((await asLead.delete(member, 2)).body).toEqual({ id: file.id, version: 3 });
    expect((await asNamed.get(`/api/case-files/${file.id}`)).status).toBe(404);
    expect((await asLead.delete(member, 3)).status).toBe(404);
    expect((await asLead.put(member, { until: '2199-01-01' }, 3)).status).toBe(200);
    expect((await asNamed.get(`/api/case-files/${file.id}`)).status).toBe(200);
    const outside = await city.organisation();
    const outsider = await city.member('worker', outside, [await city.team(outside)]);
    expect((await asLead.put(path(file, `members/${outsider.id}`), { until: null }, 4)).body).toMatchObject({
      status: 422,
      code: 'member_outside_organisation',
    });
    const manager = await city.member('organisation_manager', organisation);
    expect((await asLead.put(path(file, `members/${manager.id}`), { until: null }, 4)).body).toMatchObject({
      code: 'member_outside_organisation',
    });
  });

  it('is recorded step by step', async () => {
    const file = await city.caseFile(lead, team);
    await asLead.put(path(file, 'status'), { status: 'standby' }, 1);
    await asLead.post(path(file, 'closure'), { reasonCode: 'no_news', note: '' }, { version: 2 });
    await asLead.post(path(file, 'reopening'), { reason: 'De retour' }, { version: 3 });
    const events = await city.sql<{ action: string }>(
      `select action, outcome from audit_event where case_file_id = $1 order by id`,
      [file.id],
    );
    expect(events.map((event) => event.action)).toEqual(['case_file.status', 'case_file.close', 'case_file.reopen']);
  });
});
